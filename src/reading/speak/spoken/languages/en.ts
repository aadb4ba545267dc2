import type { SpokenWords } from './spoken-words.ts';

/** Twelve hours, as English says them; the text keeps the clock of 24. */
function sayEnglishTime(hour: number, minute: number): string {
  const half = hour % 24 < 12 ? 'a.m.' : 'p.m.';
  return `${hour % 12 || 12}${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`} ${half}`;
}

export const en: SpokenWords = {
  at: 'at',
  dot: 'dot',
  dash: 'dash',
  slash: 'slash',
  underscore: 'underscore',
  plus: 'plus',
  to: 'to',
  paragraph: ['section', 'sections'],
  euro: (count) => (count === 1 ? 'euro' : 'euros'),
  sayCents: (count, after) => (after ? String(count) : `${count} ${count === 1 ? 'cent' : 'cents'}`),
  sayTime: sayEnglishTime,
  afterTime: String.raw`(?!\s?[ap]\.?m)`,
  phone: 'telephone',
  fax: 'fax',
  abbreviations: [
    ['e\\. ?g\\.', 'for example'],
    ['i\\. ?e\\.', 'that is'],
    ['etc\\.', 'and so on'],
    ['approx\\.', 'approximately'],
    ['[Nn]o\\.(?=\\s?\\d)', 'number'],
    ['[Tt]el\\.', 'telephone'],
    ['Dr\\.', 'Doctor'],
    ['Mr\\.', 'Mister'],
    ['para\\.', 'paragraph'],
    ['incl\\.', 'including'],
    ['max\\.', 'at most'],
    ['min\\.(?=\\s?\\d)', 'at least'],
  ],
};
