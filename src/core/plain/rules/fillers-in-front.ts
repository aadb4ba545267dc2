import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { EMPTY_ADVERBS } from '../german/filler-words.ts';
import { FRONT_PREPOSITIONS } from '../german/front-words.ts';
import { behindGenitives, nounPhraseAt } from '../noun-phrase.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

const EMPTY_FRONT =
  /^(?:Im Übrigen|Alles in allem|Ohne Zweifel|Ohne Frage|In der Tat|Letzten Endes|Unterm Strich)(?= \p{Ll})/u;
/** Verbs behind which "So" only links, as "for example" does; "So wurde Kaffee gekocht", "So lag er" say how. */
const LINKING_SO = /^(?:gibt|gab|bietet|bieten|stieg)$/;
/** Say no more than "aber", which leaves the place before the verb to the subject. */
const CONTRAST = /^(?:Allerdings|Jedoch)$/;
const PRONOUN = /^(?:er|es|wir|ich|man|sie)$/;
/** Show the nominative, or the accusative, which does not stand right behind the verb: "die", "das". */
const SUBJECT_DETERMINER = /^(?:der|die|das|ein|eine|unser|unsere|diese|dieser|dieses|alle|viele|einige)$/;

/** Index behind the subject, if the words from `from` on surely are the subject and all of it. */
function behindSubject(sentence: PlainSentence, from: number, isPlural: boolean): number | undefined {
  const { tokens } = sentence;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second) return undefined;
  if (PRONOUN.test(first.lower)) return from + 1;
  if (
    first.lower === 'das' &&
    second.kind === 'word' &&
    /^(?:nicht|auch|nur|für|ein|eine|kein|keine|so|im|in|mit|bei|schon)$/.test(second.lower)
  ) {
    return from + 1;
  }
  const phrase = SUBJECT_DETERMINER.test(first.text) ? nounPhraseAt(tokens, from, sentence) : undefined;
  const end = phrase && behindGenitives(tokens, phrase, sentence);
  const next: Token | undefined = end === undefined ? undefined : tokens[end];
  if (end === undefined || !next || next.kind !== 'word' || isCapital(next)) return undefined;
  // "das Bad in Lindenfurt": it belongs to the subject, and would be torn from it.
  if (FRONT_PREPOSITIONS.has(next.lower)) return undefined;
  // What follows may belong to the subject, or show that this was an object.
  if (
    /^(?:und|oder|sowie|für|von|vom|zu|zum|zur|mit|aus|bis|de[rnms]|die|das|ein|eine|als|wie|er|sie|es|wir|man|ich)$/.test(
      next.lower,
    )
  )
    return undefined;
  const looksPlural = /^(?:die|diese|unsere|alle|viele|einige)$/.test(first.lower);
  return isPlural && !looksPlural ? undefined : end;
}

/**
 * "Natürlich hilft die Stadt allen." → "Die Stadt hilft allen.", "Allerdings hilft sie nur Kindern." → "Aber sie hilft nur
 * Kindern.": what fills the place before the verb is the subject then.
 */
export function fillersInFront(sentence: PlainSentence): Edit[] {
  const { text, tokens } = sentence;
  const [first] = tokens;
  if (!first) return [];
  const phrase = EMPTY_FRONT.exec(text)?.[0].split(' ').length ?? 0;
  const isLink =
    first.lower === 'so' &&
    LINKING_SO.test(tokens[1]?.lower ?? '') &&
    !/(?<!\p{L})(?:dass|wie|als|nie|niemals|nicht|selten)(?!\p{L})/u.test(text);
  const isContrast = CONTRAST.test(first.text);
  const count = EMPTY_ADVERBS.has(first.lower) || isLink || isContrast ? 1 : phrase;
  const [verb, begin] = [tokens[count], tokens[count + 1]];

  const readings = verbReadings(verb);
  if (count === 0 || !verb || !begin || readings.length === 0 || /\?["“]?$/.test(text)) return [];
  const isPlural = readings.every(({ number }) => number === 'plural');
  const end = behindSubject(sentence, count + 1, isPlural);
  const last = end === undefined ? undefined : tokens[end - 1];
  if (!last || !/^(?:\p{L}|\d)/u.test(tokens[end ?? 0]?.text ?? '')) return [];
  const opener = isContrast ? 'Aber ' : '';
  return [{ start: first.start, end: last.end, text: `${opener}${text.slice(begin.start, last.end)} ${verb.text}` }];
}
