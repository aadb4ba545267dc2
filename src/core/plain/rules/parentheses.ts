import type { Token } from '../../text/readability/tokens.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { isInside, type PlainSentence } from '../sentence.ts';
import { readStatement } from '../statement.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

/** Nouns of short remarks with their article: "(Eintritt frei)" → "Der Eintritt ist frei." */
const ARTICLES: Record<string, string> = {
  Eintritt: 'Der Eintritt ist',
  Zutritt: 'Der Zutritt ist',
  Zugang: 'Der Zugang ist',
  Teilnahme: 'Die Teilnahme ist',
  Anmeldung: 'Eine Anmeldung ist',
  Voranmeldung: 'Eine Voranmeldung ist',
  Reservierung: 'Eine Reservierung ist',
  Terminvereinbarung: 'Eine Terminvereinbarung ist',
  Vorkenntnisse: 'Vorkenntnisse sind',
  Änderungen: 'Änderungen sind',
  Plätze: 'Die Plätze sind',
  Teilnehmerzahl: 'Die Teilnehmerzahl ist',
  Platzzahl: 'Die Platzzahl ist',
};
const STATE =
  /^(?:nicht |noch |vorher |unbedingt )?(?:frei|kostenlos|kostenfrei|gratis|erforderlich|notwendig|nötig|erwünscht|möglich|begrenzt|freiwillig|vorbehalten|barrierefrei)$/;

/** "(Eintritt: 5 Euro)": the noun, and the verb that goes with a sum or a time. */
const VALUES: Record<string, string> = {
  Eintritt: 'Der Eintritt kostet',
  Teilnahme: 'Die Teilnahme kostet',
  Gebühr: 'Die Gebühr beträgt',
  Teilnahmegebühr: 'Die Teilnahmegebühr beträgt',
  Kursgebühr: 'Die Kursgebühr beträgt',
  Kostenbeitrag: 'Der Kostenbeitrag beträgt',
};
const SUM = /^\d+(?:[.,]\d+)?\s(?:Euro|€|Cent)$/;

/** A remark in brackets as a sentence, with capital and full stop. */
function remark(inside: string, tokens: readonly Token[]): string | undefined {
  const [noun = '', rest = ''] = inside.split(/(?<=^\p{L}+):? /u);
  if (Object.hasOwn(ARTICLES, noun) && STATE.test(rest)) return `${ARTICLES[noun]} ${rest}.`;
  if (Object.hasOwn(VALUES, noun) && SUM.test(rest)) return `${VALUES[noun]} ${rest}.`;
  const last = tokens.at(-1)?.text ?? '';
  const words = /^[.!]$/.test(last) ? tokens.slice(0, -1) : tokens;
  if (words.length < 4 || words.some(({ text }) => /^[?:;]$/.test(text)) || !readStatement(words)) return undefined;
  return `${inside.charAt(0).toUpperCase()}${inside.slice(1)}${/^[.!]$/.test(last) ? '' : '.'}`;
}

/** What may point back at the noun in front of the bracket. */
const POINTS_BACK =
  /^(?:da\p{Ll}+|hier\p{Ll}*|dort\p{Ll}*|dies\p{Ll}*|er|sie|es|ihn|ihm|ihnen|ihr\p{Ll}{0,2}|sein\p{Ll}{1,2}|deren|dessen|beide|alle|so|auch)$/u;

/** "dazu gehören auch Radwege", "die sind neu": only beside what it points at is it understood. */
function pointsBack([first, second]: readonly Token[]): boolean {
  if (/^(?:der|die|das)$/.test(first?.lower ?? '')) return verbReadings(second).length > 0;
  return POINTS_BACK.test(first?.lower ?? '');
}

/** The only pair of round brackets, as indices of tokens. */
function onlyBrackets({ tokens, kept, quoted }: PlainSentence): [open: number, close: number] | undefined {
  const brackets = tokens.flatMap(({ text }, index) => (/^[()]$/.test(text) ? [index] : []));
  const [open, close] = brackets;
  if (open === undefined || close === undefined || brackets.length > 2 || tokens[open]?.text !== '(') return undefined;
  return isInside((tokens[open]?.start ?? 0) + 1, [...kept, ...quoted]) ? undefined : [open, close];
}

/** "Das Fest beginnt um 15 Uhr (Eintritt frei)." → "Das Fest beginnt um 15 Uhr. Der Eintritt ist frei." */
export const parentheses: SentenceRule = {
  id: 'parentheses',
  does: 'A remark in brackets that says something of its own becomes a sentence.',
  kind: 'sentence',
  rebuild(sentence) {
    const { text, tokens } = sentence;
    const brackets = onlyBrackets(sentence);
    if (!brackets || bodyOf(sentence)?.end !== '.') return undefined;
    const [open, close] = brackets;
    const inside = tokens.slice(open + 1, close);
    const said = remark(textOf(text, inside), inside);
    const [before, after] = [tokens.slice(0, open), tokens.slice(close + 1, -1)];
    if (!said || before.length === 0 || before.length + after.length < 3) return undefined;
    // In the middle of an enumeration it would be said of the wrong thing.
    if (after.some(({ lower }) => /^(?:und|oder|sowie|beziehungsweise|,|;)$/.test(lower))) return undefined;
    if (after.length > 0 && pointsBack(inside)) return undefined;
    const rest = textOf(text, after);
    return [`${textOf(text, before)}${/^[,:]/.test(rest) || rest === '' ? '' : ' '}${rest}.`, said];
  },
};
