import { cents, type SpokenWords, twoNumbers } from './spoken-words.ts';

const KURDISH_MONTHS = [
  'çileyê',
  'sibatê',
  'adarê',
  'nîsanê',
  'gulanê',
  'hezîranê',
  'tîrmehê',
  'tebaxê',
  'îlonê',
  'cotmehê',
  'mijdarê',
  'kanûnê',
] as const;

export const ku: SpokenWords = {
  at: 'et',
  dot: 'xal',
  dash: 'xêzik',
  slash: 'xêz',
  underscore: 'binxêz',
  plus: 'plus',
  to: 'heta',
  paragraph: ['paragraf', 'paragrafên'],
  euro: () => 'euro',
  sayCents: cents('sent', 'û '),
  sayTime: twoNumbers(' û '),
  day: (date) => `${date.getUTCDate()}ê ${KURDISH_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  phone: 'telefon',
  fax: 'faks',
  abbreviations: [
    ['hwd\\.', 'û her wekî din'],
    ['bnr\\.', 'binêre'],
    ['[Tt]el\\.', 'telefon'],
    ['mîn\\.', 'mînak'],
    ['[Nn]r\\.(?=\\s?\\d)', 'hejmar'],
  ],
};
