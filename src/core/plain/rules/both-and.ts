import { type Token, tokenise } from '../../text/readability/tokens.ts';
import { FRONT_PREPOSITIONS, isFrontAdverb } from '../german/front-words.ts';
import { isInfinitive, participleOf } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';
import { isInside, type PlainSentence } from '../sentence.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

/** "sowohl A als auch B" → "A und B": between them nothing else that joins, else it is not clear what is joined. */
const BOTH = /(?<!\p{L})(?<both>[Ss]owohl )(?<first>[^,;:()–„“”"]*?)(?<and>,? (?:als|wie) auch)(?= )/gu;
/** "nicht nur A, sondern auch B" → "A und auch B". */
const NOT_ONLY =
  /(?<!\p{L})(?<both>[Nn]icht (?:nur|allein) )(?<first>[^,;:()–„“”"]*?)(?<and>, sondern (?:auch|ebenso))(?= )/gu;
/** Begin a clause of their own, in which the words would stand in another order. */
const CLAUSE = /^ (?:dass|weil|wenn|um|damit|ob|dann|hat|ist|sind|wird|werden|können|kann)(?!\p{L})/u;

const PREPOSITION =
  /^ (?:auf|an|am|in|im|ins|bei|beim|mit|für|von|vom|zu|zum|zur|aus|nach|durch|über|unter|vor|gegen|um|ohne|seit|ab|bis)(?!\p{L})/u;

/** "nicht nur auf Wind gesetzt, sondern auch auf Sonne": the verb in between belongs to both. */
function isVerbBetween(first: string, behind: string): boolean {
  const last = first.trim().split(' ').at(-1) ?? '';
  return PREPOSITION.test(behind) && /^\p{Ll}/u.test(last) && (isInfinitive(last) || participleOf(last) !== undefined);
}

/** Whether a verb in the singular agrees with one of two subjects: "sowohl A als auch B hat". With "und" they are two. */
function isSingularSubject(text: string, index: number, first: string, end: number): boolean {
  if (PREPOSITION.test(` ${first.toLowerCase()}`)) return false;
  const tokens = tokenise(text);
  const isSingular = (token: Token | undefined) => {
    const readings = verbReadings(token);
    return readings.length > 0 && readings.every(({ number }) => number === 'singular');
  };
  if (index === 0) return isSingular(tokens.find((token) => token.start > end && verbReadings(token).length > 0));
  // "Am Montag lobte sowohl die Stadt als auch der Verein", "Zuständig ist nun sowohl …": behind them the subject follows its verb.
  const opener = tokens[0]?.lower ?? '';
  const isFront =
    FRONT_PREPOSITIONS.has(opener) || isFrontAdverb(opener) || /ig$/.test(opener) || participleOf(opener) !== undefined;
  return isFront && isSingular(tokens.findLast(({ end: last, lower }) => last < index && !isFrontAdverb(lower)));
}

/** "jedoch nicht nur A, sondern auch B": the contrast is one with what "nicht nur" says. */
const CONTRAST =
  /(?<!\p{L})(?:aber|jedoch|allerdings|doch|hingegen|dagegen|dennoch|trotzdem|zwar|indes(?:sen)?)(?!\p{L})[^,;:–—]*$/iu;

function pairs({ text, kept, quoted }: PlainSentence, pattern: RegExp, word: string): Edit[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index, groups }): Edit[] => {
    const { both = '', first = '', and = '' } = { ...groups };
    const end = index + found.length;
    const isJoined = /(?<!\p{L})(?:und|oder|sowie|als|wie|sondern|zu)(?!\p{L})/u.test(first);
    if (pattern === NOT_ONLY && CONTRAST.test(text.slice(0, index))) return [];
    if (first === '' || isJoined || CLAUSE.test(` ${first}`) || CLAUSE.test(text.slice(end))) return [];
    if (isVerbBetween(first, text.slice(end)) || isSingularSubject(text, index, first, end)) return [];
    // "Nicht nur die Zahl stieg, sondern auch der Wert": the second subject would come late.
    if (index === 0 && tokenise(first).some((token) => verbReadings(token).length > 0)) return [];
    if (isInside(end, [...kept, ...quoted])) return [];
    // "700 Projekte, sowohl A als auch B": with "und" it would be a list of three.
    if (/[,;:(–—-]\s*$/.test(text.slice(0, index))) return [];
    // "nicht nur hilft die Stadt": the verb would come first.
    if (
      index === 0 &&
      /^\p{Ll}/u.test(first) &&
      !/^(?:de[rnms]|die|das|eine?[nmrs]?|in|im|für|bei|mit|auf|an|am)(?![a-zäöüß])/.test(first)
    )
      return [];
    return [
      { start: index, end: index + both.length, text: '' },
      { start: end - and.length, end, text: ` ${word}` },
    ];
  });
}

/** Two-part conjunctions become "und": "sowohl A als auch B", "nicht nur A, sondern auch B". */
export const bothAnd: WordRule = {
  id: 'both-and',
  does: '"sowohl … als auch" and "nicht nur …, sondern auch" become "und".',
  kind: 'words',
  edits: (sentence) => [...pairs(sentence, BOTH, 'und'), ...pairs(sentence, NOT_ONLY, 'und auch')],
};
