import { germanCardinal } from '../../facts/german-numbers.ts';
import { isCapital, type Token } from '../../text/readability/tokens.ts';
import type { Edit, WordRule } from '../rule.ts';

/** Behind these a number is part of a phrase: "unter vier Augen", "drei Viertel", "Punkt zwölf". */
const FIXED_NOUNS =
  /^(?:Augen|Ecken|Wänden|Wände|Drittel|Viertel|Fünftel|Zehntel|Achtel|Musketiere|Könige|Fragezeichen|Gebote|Weltwunder|Beinen|Gesichter|Welten|Sachen|Hochzeiten|Stühlen|Tausend)$/;
const BEFORE_IDIOM = /^(?:zu|punkt|halb|viertel|nach|vor)$/;
const JOIN = /^(?:bis|oder|von)$/;

/** What is measured is read faster in digits, however little it is: "3 Monate", but "drei Kinder". */
const MEASURES =
  /^(?:Jahren?|Monaten?|Wochen|Tagen?|Stunden|Minuten|Sekunden|Prozent|Grad|Uhr|(?:Kilo|Zenti|Quadrat|Milli)?[Mm]etern?|Kilo(?:gramm)?|Gramm|Litern?|Tonnen|Hektar|Euro|Cent|Watt|Millionen|Milliarden)$/;
/** Below, words are as usual as digits. */
const USUALLY_DIGITS = 10;

/** The value of a number word from two to 999, in small letters. "Hundert" and "tausend" mean "many". */
function value(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || isCapital(token) || /^(?:ein)?(?:hundert|tausend)$/.test(token.lower)) return undefined;
  const number = germanCardinal(token.lower);
  return number !== undefined && number > 1 && number < 1000 ? number : undefined;
}

/** The noun that is counted, behind its adjectives. */
function countedNoun(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (/^\p{Ll}+e[nr]?$/u.test(tokens[at]?.text ?? '') && at < from + 2) at += 1;
  const noun = tokens[at];
  return noun && isCapital(noun) && !FIXED_NOUNS.test(noun.text) ? noun : undefined;
}

/** Number words before what they count, alone or two that are joined: "zwei bis drei Wochen". */
function digits(tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  let done = -1;
  for (const [index, token] of tokens.entries()) {
    const [next, other] = [tokens[index + 1], tokens[index + 2]];
    const isRange = JOIN.test(next?.lower ?? '') && other !== undefined && value(other) !== undefined;
    const first = isRange && /^eine?$/.test(token.text) && next?.lower !== 'von' ? 1 : value(token);
    // "in fünfzehn, zwanzig Jahren": one of them alone would be odd.
    // "zwischen sechs und neun Jahren".
    const isListed =
      /^(?:,|und)$/.test(tokens[index - 1]?.text ?? '') && germanCardinal(tokens[index - 2]?.lower ?? '') !== undefined;
    // "einen oder zwei Tage", "Sechs bis acht Stunden": the first one stays.
    const partner = tokens[index - 2]?.lower ?? '';
    const isSecond =
      JOIN.test(tokens[index - 1]?.text ?? '') &&
      (/^eine[nmr]?$/.test(partner) || germanCardinal(partner) !== undefined);
    if (
      first === undefined ||
      isSecond ||
      isListed ||
      index === 0 ||
      index <= done ||
      BEFORE_IDIOM.test(tokens[index - 1]?.lower ?? '')
    )
      continue;
    const noun = countedNoun(tokens, index + (isRange ? 3 : 1));
    const last = isRange ? (value(other) ?? first) : first;
    if (!noun || (last < USUALLY_DIGITS && !MEASURES.test(noun.text))) continue;
    edits.push({ start: token.start, end: token.end, text: String(first) });
    if (isRange) edits.push({ start: other.start, end: other.end, text: String(last) });
    done = isRange ? index + 2 : index;
  }
  return edits;
}

const MILLIONS = /(?<![\d.,/-])(?<whole>\d{1,3})\.(?<hundreds>\d)00\.000(?![\d.,])(?= \p{Lu})/gu;

/** "1.000.000 Menschen" → "1 Million Menschen". */
function millions(text: string): Edit[] {
  return Array.from(text.matchAll(MILLIONS), ({ 0: found, index, groups }) => {
    const { whole = '', hundreds = '' } = { ...groups };
    const short = hundreds === '0' ? whole : `${whole},${hundreds}`;
    const unit = short === '1' ? 'Million' : 'Millionen';
    return { start: index, end: index + found.length, text: `${short} ${unit}`, rewritesFact: true };
  });
}

/** "zwölf Kinder" → "12 Kinder". Not at the beginning of a sentence, where a number looks like a date's. */
export const numbers: WordRule = {
  id: 'numbers',
  does: 'Numbers in digits: "12 Kinder".',
  kind: 'words',
  edits: ({ text, tokens }) => [...digits(tokens), ...millions(text)],
};
