import { germanCardinal } from '../../facts/german-numbers.ts';
import type { Token } from '../../text/readability/tokens.ts';
import { dativePlural, personNoun } from '../german/person-nouns.ts';
import { finiteReadings } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { singularForms } from './gender-singular.ts';

/** "Bürger*innen", "Bürger/-innen", "Bürger(innen)", "BürgerInnen": the stem in front of the ending. */
const PLURAL = /^(?<stem>\p{Lu}[\p{L}-]*\p{Ll})(?:[*:_·]innen|\/-?innen|\(innen\)|Innen)$/u;
/** "Bürgerinnen*Bürger", "Bürgerinnen/Bürgern": both are there already. */
const PAIR = /^(?<women>(?<stem>\p{Lu}[\p{L}-]*\p{Ll})innen)[*:_/](?<men>\p{Lu}\p{L}*)$/u;

const DATIVE_BEFORE = /^(?:mit|von|bei|aus|nach|seit|gegenüber|samt|nebst|zwischen)$/;
const DATIVE_DETERMINER =
  /^(?:den|diesen|jenen|denjenigen|vielen|allen|mehreren|einigen|unseren|unsern|ihren|seinen|meinen|deinen|euren|keinen|manchen|solchen|sämtlichen|zahlreichen|wenigen|beiden|anderen)$/;
const OTHER_DETERMINER =
  /^(?:die|der|diese|dieser|jene|alle|aller|viele|vieler|mehrere|mehrerer|einige|einiger|unsere|unserer|ihre|ihrer|seine|seiner|keine|keiner|manche|solche|sämtliche|zahlreiche|wenige|beide|andere|liebe|meine|deine|eure)$/;
const OTHER_BEFORE = /^(?:für|durch|gegen|ohne|um|als|wie|per|pro)$/;
/** Take the accusative or the dative: only an article tells which. */
const EITHER_BEFORE = /^(?:in|an|auf|über|unter|vor|hinter|neben|trotz|wegen|während|zu)$/;
/** Change nothing about the case: they belong to a number. */
const BESIDE_NUMBER =
  /^(?:rund|etwa|ca\.|circa|fast|knapp|über|bis|zu|als|mehr|weniger|mindestens|höchstens|insgesamt|bereits|schon|nur|auch|noch|sehr)$/;
/** Verbs whose object without a preposition may stand in the dative: "hilft Bürger*innen". */
const DATIVE_VERB =
  /(?<!\p{L})(?:hilf|helf|half|geholf|biet|gebot|bot|ermöglich|dank|gedank|gib|geb|gab|gegeb|steh|stand|zeig|gezeig|empf[aieo]hl|erlaub|droh|fehl|gehör|nütz|schad|erleichter|erschwer|rät|riet|rate|vermittel|gewähr|gilt|gelt|folg|begegn|stell|teil|zu?kommt?|widm|schenk|spend|überreich|übergeb|verlieh|verleih|gratulier|bescher|eröffn|sicher|schreib|schick|zur Verfügung)\p{L}*/iu;

type Case = 'dative' | 'other';

const decides = (word: string) =>
  [DATIVE_BEFORE, DATIVE_DETERMINER, OTHER_DETERMINER, OTHER_BEFORE, EITHER_BEFORE].some((list) => list.test(word));

/** Adjectives, numbers, and what belongs to a number: they stand between the noun and what decides on its case. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isNumber = (one?: Token) => one?.kind === 'number' || germanCardinal(one?.lower ?? '') !== undefined;
  if (isNumber(token)) return true;
  if (BESIDE_NUMBER.test(token.lower) && (isNumber(after) || BESIDE_NUMBER.test(after?.lower ?? ''))) return true;
  if (!/^\p{Ll}{2,}en?$/u.test(token.text) || decides(token.lower)) return false;
  return finiteReadings(token.lower).length === 0 || decides(before?.lower ?? '');
}

/** The case of a plural noun from the words in front of it; undefined if they do not tell. */
function pluralCase({ text, tokens }: PlainSentence, index: number): Case | undefined {
  let at = index - 1;
  while (isAttribute(tokens, at)) at -= 1;
  const word = tokens[at]?.lower ?? '';
  // "die vielen": the article in front decides.
  if (DATIVE_DETERMINER.test(word)) return OTHER_DETERMINER.test(tokens[at - 1]?.lower ?? '') ? 'other' : 'dative';
  if (OTHER_DETERMINER.test(word) || OTHER_BEFORE.test(word)) return 'other';
  if (DATIVE_BEFORE.test(word)) return 'dative';
  if (EITHER_BEFORE.test(word)) return undefined;
  const adjective = at < index - 1 ? tokens[index - 1] : undefined;
  if (adjective?.kind === 'word' && germanCardinal(adjective.lower) === undefined) {
    return /e$/.test(adjective.lower) ? 'other' : undefined;
  }
  if (/^(?:und|oder|sowie|,|\/|&|beziehungsweise|\(|–|-)$/.test(word)) return joinedCase(tokens, index);
  // Nothing in front, and no verb that takes a dative: subject or object, which look the same.
  return DATIVE_VERB.test(text) ? undefined : 'other';
}

/** "mit Schüler*innen und Lehrer*innen": the second has the case of the first, if nothing tells that the first is in the dative. */
function joinedCase(tokens: readonly Token[], index: number): Case | undefined {
  const before = tokens.slice(0, index);
  const isDative = before.some(({ lower }) => DATIVE_BEFORE.test(lower) || DATIVE_DETERMINER.test(lower));
  const isOpen = before.some(({ lower }) => EITHER_BEFORE.test(lower) || DATIVE_VERB.test(lower));
  return isDative || isOpen ? undefined : 'other';
}

function pluralPair(sentence: PlainSentence, index: number): string | undefined {
  const token = sentence.tokens[index];
  const { stem, women, men } = { ...(PLURAL.exec(token?.text ?? '') ?? PAIR.exec(token?.text ?? ''))?.groups };
  if (stem === undefined) return undefined;
  if (women !== undefined) return `${women} und ${men}`;
  const before = sentence.tokens[index - 1]?.lower ?? '';
  // "Schul- und Kita-Leiter*innen": the first word borrows its end from the second.
  if (sentence.tokens[index - 2]?.text.endsWith('-')) return undefined;
  const isBeamt = /beamt$/i.test(stem);
  const plural = isBeamt ? `${stem}e` : personNoun(stem)?.plural;
  if (plural === undefined) return undefined;
  const dative = dativePlural(plural);
  if (isBeamt && /^(?:die|der|diese|dieser|alle|unsere|ihre|seine|keine)$/.test(before))
    return `${stem}innen und ${dative}`;
  const form =
    plural === dative ? plural : { dative, other: plural, none: undefined }[pluralCase(sentence, index) ?? 'none'];
  return form && `${stem}innen und ${form}`;
}

/** "und" beside a pair that has one itself: "Schülerinnen und Schüler sowie Lehrerinnen und Lehrer". */
function joining(tokens: readonly Token[], pairs: ReadonlyMap<number, string>): Edit[] {
  return tokens.flatMap(({ lower, start, end }, index) =>
    lower === 'und' && (pairs.has(index - 1) || pairs.has(index + 1)) ? [{ start, end, text: 'sowie' }] : [],
  );
}

/** "Bürger*innen" → "Bürgerinnen und Bürger", in its case; "der*die Leiter*in" → "der Leiter oder die Leiterin". */
export const genderForms: WordRule = {
  id: 'gender-forms',
  does: 'Short gender forms become both words: "Bürgerinnen und Bürger".',
  kind: 'words',
  edits(sentence) {
    const { tokens } = sentence;
    const pairs = new Map<number, string>();
    for (const index of tokens.keys()) {
      const pair = pluralPair(sentence, index);
      if (pair !== undefined) pairs.set(index, pair);
    }
    const plurals = [...pairs].flatMap(([index, text]): Edit[] => {
      const token = tokens[index];
      return token ? [{ start: token.start, end: token.end, text }] : [];
    });
    return [...plurals, ...joining(tokens, pairs), ...singularForms(sentence)];
  },
};
