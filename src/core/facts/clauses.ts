import { allMatches, letterPattern } from '../text/letter-pattern.ts';

/** A stretch of a text, and where it begins there. */
export interface Stretch {
  text: string;
  start: number;
}

/** A full stop behind a number or one of these rarely ends a sentence. */
const ABBREVIATED = '(?<![\\p{L}\\p{M}])(?:\\p{L}|Dr|Prof|Tel|Abs|Nr|St|ca|bzw|ggf|evtl|inkl)';
const SENTENCE_END = letterPattern(
  `(?=[.!?؟:;])(?<!\\d|${ABBREVIATED})[.!?؟:;]["”“»)]*\\s+|(?:[።፧፨]|፡፡)["”“»)]*\\s+|\\n+`,
  'g',
);
const PARAGRAPH_END = /\n\s*\n/g;
const CLAUSE_END = /[,;:.] /g;

function split(text: string, end: RegExp, offset: number): Stretch[] {
  const ends = allMatches(text, end).map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts
    .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start: start + offset }))
    .filter((one) => one.text.trim() !== '');
}

export function paragraphsOf(text: string): Stretch[] {
  return split(text, PARAGRAPH_END, 0);
}

/** Sentences, roughly: enough to tell what stands together. */
export function sentencesOf({ text, start }: Stretch): Stretch[] {
  return split(text, SENTENCE_END, start);
}

/** The part of a sentence between commas that holds a place. */
export function clauseAt(sentence: string, place: number): string {
  return split(sentence, CLAUSE_END, 0).findLast(({ start }) => start <= place)?.text ?? sentence;
}

const WORD = letterPattern(/\p{L}{3,}/u, 'g');
const SEPARABLE = /^(zurück|statt|teil|nach|auf|aus|ein|vor|mit|an|ab)(?:ge|zu)?(?=.{4})/u;
const FUNCTION_WORD = letterPattern(
  /^(?:der|die|das|den|dem|des|eine?[nmrs]?|und|oder|aber|sich|sie|wir|ihr\p{L}*|sein\p{L}*|ist|sind|war\p{L}*|wird|werden|wurde\p{L}*|worden|hat|haben|hatte\p{L}*|kann|können|konnte\p{L}*|muss|müssen|musste\p{L}*|soll\p{L}*|darf|dürfen|will|wollen|mehr|alle\p{L}*|auch|immer|noch|schon|für|mit|von|bei|nach|aus|auf|vor|zum|zur|dass|wenn|dann|dies\p{L}*|dort|hier|jede\p{L}*|man|vom|bis|nicht\p{L}*|kein\p{L}*|niemand\p{L}*|weder|ohne|gibt|geben|macht|machen)$/u,
);

/**
 * What the German words of a stretch are about, without endings and prefixes, in order: "Anmeldung", "anzumelden" and
 * "angemeldet" are the same.
 */
export function topicsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words
    .filter((word) => !FUNCTION_WORD.test(word))
    .map((word) => {
      const prefix = SEPARABLE.exec(word);
      const base = word.slice(prefix?.[0].length ?? 0).replace(/^ge(?=.{4})/u, '');
      return `${prefix?.[1] ?? ''}${base.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4)}`;
    });
}
