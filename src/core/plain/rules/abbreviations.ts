import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { IN_FULL, UNITS } from '../german/abbreviation-words.ts';
import { isInfinitive } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

/** An abbreviation with its full stop, also where that ends the sentence as well. */
interface Found extends Pick<Token, 'start' | 'end' | 'text'> {
  key: string;
  before: Token | undefined;
  after: Token | undefined;
  /** Its full stop is the sentence's too. */
  isLast: boolean;
}

function find({ tokens }: PlainSentence): Found[] {
  return tokens.flatMap((token, index): Found[] => {
    const [before, after, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    const isShort = token.kind === 'abbreviation' || token.lower === 'beziehungsweise';
    const takesStop = token.kind === 'word' && after?.text === '.' && after.start === token.end;
    if (!isShort && !takesStop) return [];
    const next = isShort ? after : behind;
    const key = token.lower.replace(/\s|\.?$/g, '').concat('.');
    const end = isShort ? token.end : (after?.end ?? token.end);
    return [{ start: token.start, end, text: token.text, key, before, after: next, isLast: next === undefined }];
  });
}

/** "kann ggf.": what may happen; elsewhere, and in "um ggf. … zu können", it says "if need be". */
const CAN = /^(?:kann|können|könnten?|dürften?)$/;

function isBehindCan({ tokens }: PlainSentence, start: number): boolean {
  const before = tokens.filter((token) => token.start < start);
  const clause = before.slice(before.findLastIndex(({ text }) => /^[,;:–—(]$/.test(text)) + 1);
  return clause.some(({ lower }, index) => CAN.test(lower) && clause[index - 1]?.lower !== 'zu');
}

/** "ca. 9 Uhr", "ca. Ende Mai": beside a time one says "etwa". */
const TIME = /^\s*(?:\d{1,2}(?:[.:]\d\d)?\s*Uhr|Anfang|Mitte|Ende|\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}))/u;

const isNumber = (token: Token | undefined) => token?.kind === 'number';
const DETERMINER = /^(?:der|die|das|den|dem|des|eine?[nmrs]?|diese[nmrs]?|ihre[nmrs]?|unsere[nmrs]?)$/;

/**
 * Whether "bzw." leaves the choice: two things that one can do. Elsewhere it may say "each to its own" ("um 9 bzw. 10 Uhr") or
 * "more exactly" ("die Stelle bzw. das Büro"), which "oder" does not.
 */
function isChoice({ before, after }: Pick<Found, 'before' | 'after'>, { text, tokens }: PlainSentence): boolean {
  if (text.split(/bzw\.|beziehungsweise/).length > 2 || /jeweil/i.test(text) || !before || !after) return false;
  const at = tokens.indexOf(before);
  const canChoose = tokens.slice(0, at).some(({ lower }) => /^(?:kann|können|könnten|darf|dürfen)$/.test(lower));
  if (canChoose && [before, after].every((token) => isInfinitive(token.text))) return true;
  return /^(?:per|ohne)$/.test(tokens[at - 1]?.lower ?? '') && isCapital(before) && isCapital(after);
}

const WITH_DATIVE = /^(?:bei|mit|von|aus|nach|zu|seit|wegen|beim|vom|zum|zur|im|am)$/;
const WITH_EITHER = /^(?:in|an|auf|über|unter|vor|hinter|neben|zwischen)$/;
const DATIVE_ARTICLE = /^(?:dem|den|der|eine[mr]|(?:ihr|sein|unser|dies|kein)e[mnr])$/;

/**
 * The ending of "Ähnliches" behind a list: the case of the preposition in front of the list. Undefined where it is not certain:
 * a genitive, or two nouns side by side, of which the preposition may have the first one alone.
 */
function similar({ start }: Found, { tokens }: PlainSentence): string | undefined {
  for (let at = tokens.findIndex((token) => token.start === start) - 1; at >= 0; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || /^[;:()–—„“"]$/.test(token.text) || canBeFinite(token)) return 'Ähnliches';
    if (/^(?:des|eines|während|trotz|aufgrund|deren|dessen)$/.test(token.lower)) return undefined;
    const isNoun = at > 0 && isCapital(token);
    if (isNoun && isCapital(next) && !/^(?:Sie|Ihnen)$/.test(token.text)) return undefined;
    // "auf Straßen, Wegen o. Ä."
    if (isNoun) continue;
    if (WITH_DATIVE.test(token.lower)) return 'Ähnlichem';
    if (WITH_EITHER.test(token.lower)) return DATIVE_ARTICLE.test(next?.lower ?? '') ? 'Ähnlichem' : undefined;
  }
  return 'Ähnliches';
}

/** Those whose words depend on what stands beside them. Undefined: leave it. */
function inContext(found: Found, sentence: PlainSentence): string | undefined {
  const { key, text, start, end, before, after } = found;
  const unit = UNITS[key];
  if (unit) {
    if (!before || !/^\d+(?:[.,]\d+)?$/.test(before.text)) return undefined;
    return before.text === '1' ? unit[0] : unit[1];
  }
  switch (key) {
    case 'beziehungsweise.':
    case 'bzw.': {
      return isChoice({ before, after }, sentence) ? 'oder' : 'beziehungsweise';
    }
    case 'nr.':
      return isNumber(after) ? 'Nummer' : undefined;
    case 'tel.':
      if (/^nr\.?$/.test(after?.lower ?? '')) return undefined;
      return before?.lower === 'unter' ? 'der Telefonnummer' : 'Telefon';
    case 'max.':
      return isNumber(after) ? 'höchstens' : undefined;
    case 'mind.':
    case 'min.':
      return isNumber(after) ? 'mindestens' : undefined;
    case 'evtl.':
    case 'ggf.':
    case 'ggfs.': {
      // "bei evtl. Fragen": an adjective, not an adverb.
      const isAdverb = after && /^\p{Ll}/u.test(after.text) && !/^(?:für|bei|mit|in|auf|an)$/.test(before?.lower ?? '');
      return isAdverb && !DETERMINER.test(before?.lower ?? '') && (key === 'evtl.' || isBehindCan(sentence, start))
        ? 'vielleicht'
        : undefined;
    }
    case 'ca.':
      return TIME.test(sentence.text.slice(end)) ? 'etwa' : IN_FULL.get(key);
    case 'zzgl.':
      return DETERMINER.test(after?.lower ?? '') ? 'zuzüglich' : 'plus';
    case 'geb.':
      return isNumber(after) || after?.lower === 'am' ? 'geboren' : undefined;
    case 'gem.':
      return after && /^(?:§|Art|\p{Ll})/u.test(after.text) ? 'nach' : undefined;
    case 'vgl.':
      return before?.text === '(' ? 'siehe' : undefined;
    case 'jh.':
    case 'jhd.':
      return isNumber(before) && !sentence.text.slice(0, before?.start).endsWith('des ') ? 'Jahrhundert' : undefined;
    case 'p.p.':
    case 'n.v.':
      return /^\p{L}\. ?[PV]\.$/u.test(text) ? IN_FULL.get(key) : undefined;
    case 'u.ä.':
    case 'o.ä.': {
      const ending = similar(found, sentence);
      return ending && `${key === 'u.ä.' ? 'und' : 'oder'} ${ending}`;
    }
    case 'u.a.':
      return after && !/^[)\],;]$/.test(after.text) ? IN_FULL.get(key) : undefined;
    default:
      return IN_FULL.get(key);
  }
}

/** In an enumeration no comma stands in front of "und so weiter", "oder Ähnliches". */
function withoutComma({ start, before }: Found, words: string): number {
  return /^(?:und|oder Ähnlich)/.test(words) && before?.text === ',' ? before.start : start;
}

/** "25 %" → "25 Prozent": a sign is no word, and a phone's voice skips it. */
function percents({ text }: PlainSentence): Edit[] {
  return Array.from(text.matchAll(/(?<=(?<![\p{L}\d-])\d+(?:[.,]\d+)?) ?%(?![\p{L}\d-])/gu), ({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    text: ' Prozent',
  }));
}

/** "z. B." → "zum Beispiel", "in ca. 3 Std." → "in ungefähr 3 Stunden". Well-known ones stay ("Dr.", "km", "€"), as do names. */
export const abbreviations: WordRule = {
  id: 'abbreviations',
  does: 'Abbreviations are written in full: "zum Beispiel".',
  kind: 'words',
  edits(sentence) {
    const words = find(sentence).flatMap((found): Edit[] => {
      const full = inContext(found, sentence);
      if (full === undefined) return [];
      const start = withoutComma(found, full);
      const text = (start < found.start ? ' ' : '') + full + (found.isLast ? '.' : '');
      return [{ start, end: found.end, text, rewritesFact: true }];
    });
    return [...words, ...percents(sentence)];
  },
};
