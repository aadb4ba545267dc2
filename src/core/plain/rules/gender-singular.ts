import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { personNoun } from '../german/person-nouns.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** An article for a man and a woman, whichever of the two comes first in the text. */
interface Article {
  him: string;
  her: string;
  grammaticalCase: Case;
  herFirst: boolean;
}

const PAIRS: readonly [him: string, her: string, grammaticalCase: Case][] = [
  ['der', 'die', 'nominative'],
  ['den', 'die', 'accusative'],
  ['dem', 'der', 'dative'],
  ['des', 'der', 'genitive'],
  ['zum', 'zur', 'dative'],
  ['ein', 'eine', 'nominative'],
  ['einen', 'eine', 'accusative'],
  ['einem', 'einer', 'dative'],
  ['eines', 'einer', 'genitive'],
];

const STEMS = 'ein|kein|mein|dein|sein|ihr|unser';
const SIGN = '(?:[*:_·]|/-?)';
const SHORT_E = new RegExp(`^(?<stem>${STEMS})(?:${SIGN}e|\\(e\\))$`, 'i');
const SHORT_N = new RegExp(`^(?<stem>${STEMS}|jed|dies)e(?:${SIGN}n|\\(n\\))$`, 'i');
const SHORT_R = new RegExp(`^(?<stem>jed|dies)e(?:${SIGN}r|\\(r\\))$`, 'i');
const SHORT_M = new RegExp(`^(?<stem>${STEMS}|jed|dies)e(?:m${SIGN}r|r${SIGN}m)$`, 'i');

/** "der*die", "ein*e", "jede*r" as two articles. */
function readArticle({ lower }: Token): Article | undefined {
  const [first = '', second = ''] = lower.split(/[*:_·/]/);
  for (const [him, her, grammaticalCase] of PAIRS) {
    if (first === him && second === her) return { him, her, grammaticalCase, herFirst: false };
    if (first === her && second === him) return { him, her, grammaticalCase, herFirst: true };
  }
  const shapes: [RegExp, string, string, Case][] = [
    [SHORT_E, '', 'e', 'nominative'],
    [SHORT_N, 'en', 'e', 'accusative'],
    [SHORT_R, 'er', 'e', 'nominative'],
    [SHORT_M, 'em', 'er', 'dative'],
  ];
  for (const [shape, his, hers, grammaticalCase] of shapes) {
    const stem = shape.exec(lower)?.groups?.stem;
    if (stem !== undefined) return { him: stem + his, her: stem + hers, grammaticalCase, herFirst: true };
  }
  return undefined;
}

const PERSON = /^(?<stem>\p{Lu}[\p{L}-]*\p{Ll})(?:[*:_·]in|\/-?in|\(in\)|In)$/u;
/** "Deutsche*r", "Angehörige*n": adjectives that are nouns. */
const ADJECTIVAL = /^(?<stem>\p{L}{3,}e)(?:[*:_·]|\/-?)(?<end>[rn])$/u;

function inCase(singular: string, isWeak: boolean, grammaticalCase: Case): string {
  if (grammaticalCase === 'nominative') return singular;
  if (isWeak) return singular.endsWith('e') ? `${singular}n` : `${singular}en`;
  return grammaticalCase === 'genitive' ? `${singular}s` : singular;
}

/** Him and her for a noun: "Leiter*in" → "Leiter", "Leiterin". */
function readPerson(token: Token | undefined, grammaticalCase: Case): { him: string; her: string } | undefined {
  const stem = PERSON.exec(token?.text ?? '')?.groups?.stem;
  const noun = stem === undefined ? undefined : personNoun(stem);
  if (!noun) return undefined;
  return { him: inCase(noun.singular, noun.isWeak, grammaticalCase), her: `${stem}in` };
}

/** The same for an adjective or an adjective that is a noun; in the nominative and accusative only. */
function readAdjective(
  token: Token | undefined,
  { him, grammaticalCase }: Article,
): { him: string; her: string } | undefined {
  const { stem, end } = { ...ADJECTIVAL.exec(token?.text ?? '')?.groups };
  if (stem !== undefined) {
    const fits = (grammaticalCase === 'nominative' && end === 'r') || (grammaticalCase === 'accusative' && end === 'n');
    return fits ? { him: stem + end, her: stem } : undefined;
  }
  const isPlain = token && /^\p{Ll}+e$/u.test(token.text) && /^(?:der|jeder|dieser)$/.test(him);
  return isPlain ? { him: token.text, her: token.text } : undefined;
}

/** Article, perhaps an adjective, and noun: "ein*e neue*r Mitarbeiter*in". */
function withArticle(tokens: readonly Token[], index: number): Edit | undefined {
  const first = tokens[index];
  const article = first && readArticle(first);
  if (!article) return undefined;
  const second = tokens[index + 1];
  const adjective = readAdjective(second, article);
  const person = readPerson(tokens[index + (adjective ? 2 : 1)], article.grammaticalCase);
  const last = person ? tokens[index + (adjective ? 2 : 1)] : isCapital(second) && adjective ? second : undefined;
  if (!last) return undefined;
  const him = [article.him, adjective?.him, person?.him].filter((word) => word !== undefined).join(' ');
  const her = [article.her, adjective?.her, person?.her].filter((word) => word !== undefined).join(' ');
  const word = /^(?:jed|dies)/.test(article.him) ? 'und' : 'oder';
  const text = article.herFirst ? `${her} ${word} ${him}` : `${him} ${word} ${her}`;
  return { start: first.start, end: last.end, text };
}

/** Words for both that stand alone: "er*sie" → "er oder sie". */
const ALONE =
  /^(?<first>er|sie|ihm|ihr|ihn|sein|seine|seinen|seinem|seiner|ihre|ihren|ihrem|ihrer)[*:_/](?<second>er|sie|ihm|ihr|ihn|sein|seine|seinen|seinem|seiner|ihre|ihren|ihrem|ihrer)$/;

function alone(tokens: readonly Token[], index: number): Edit | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const { start, end, lower, text } = token;
  const next = tokens[index + 1];
  const { first, second } = { ...ALONE.exec(lower)?.groups };
  if (first !== undefined && first !== second) return { start, end, text: `${first} oder ${second}` };
  const isJede = SHORT_R.test(lower) && lower.startsWith('jed');
  if (
    isJede &&
    next &&
    !isCapital(next) &&
    /^(?:kann|darf|soll|ist|hat|muss|wird|,|die|von|\.|der)$/.test(next.lower)
  ) {
    return { start, end, text: 'jede und jeder' };
  }
  const before = tokens[index - 1]?.lower ?? '';
  const person = /^(?:als|wie)$/.test(before) ? readPerson(token, 'nominative') : undefined;
  if (person && !/^(?:der|die|das)$/.test(before)) return { start, end, text: `${person.him} oder ${person.her}` };
  const { stem, end: ending } = { ...ADJECTIVAL.exec(text)?.groups };
  return before === 'als' && stem && ending === 'r' && isCapital(token)
    ? { start, end, text: `${stem} oder ${stem}r` }
    : undefined;
}

/** Short forms for one person, where their case is certain. */
export function singularForms({ tokens }: PlainSentence): Edit[] {
  const edits: Edit[] = [];
  for (const index of tokens.keys()) {
    const edit = withArticle(tokens, index) ?? alone(tokens, index);
    if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return edits;
}
