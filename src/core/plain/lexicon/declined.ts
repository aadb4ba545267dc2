import { isCapital, type Token } from '../../text/readability/tokens.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { ADJECTIVES } from './adjectives.ts';
import { type Entry, readEntries } from './conditions.ts';
import { isInTitle, isNamed } from './names.ts';
import { NOUNS } from './nouns.ts';

/** Cannot stand before "sehr": "ganz hervorragend". */
const DEGREE =
  /^(?:sehr|so|ganz|zu|nicht|besonders|ziemlich|wirklich|absolut|völlig|überaus|äußerst|höchst|weniger|mehr|ebenso|genauso|durchaus|weltweit)$/;

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

interface Replacement extends Pick<Entry, 'fits'> {
  to: string;
  /** Only in front of a noun: elsewhere the form is a comparative, or the adjective stands for a noun. */
  needsNoun: boolean;
}

function readAdjectives(forms: Map<string, Replacement>): void {
  for (const { from, to, fits } of readEntries(ADJECTIVES)) {
    const [stem, target] = [from.replace(/-$/, ''), to.replace(/-$/, '')];
    if (stem === from) forms.set(stem, { to, fits, needsNoun: false });
    for (const ending of ENDINGS) forms.set(stem + ending, { to: target + ending, fits, needsNoun: true });
  }
}

/** `Aspekt|s|e|en`: the forms in the order nominative, genitive, plural, dative plural; feminine: nominative, plural. */
function formsOf(noun: string): string[] {
  const [stem = '', ...rest] = noun.split('|');
  return [stem, ...rest.map((part) => (/^\p{Lu}/u.test(part) ? part : stem + part))];
}

function readNouns(forms: Map<string, Replacement>): void {
  for (const { from, to, fits } of readEntries(NOUNS)) {
    const targets = formsOf(to);
    const own = new Map<string, string | undefined>();
    for (const [index, form] of formsOf(from).entries()) {
      const target = targets[index];
      // One form in two cases whose replacements differ: the case is not certain.
      own.set(form, own.has(form) && own.get(form) !== target ? undefined : target);
    }
    for (const [form, target] of own) if (target) forms.set(form, { to: target, fits, needsNoun: false });
  }
}

let known: ReadonlyMap<string, Replacement> | undefined;

function replacements(): ReadonlyMap<string, Replacement> {
  if (known) return known;
  const forms = new Map<string, Replacement>();
  readAdjectives(forms);
  readNouns(forms);
  known = forms;
  return known;
}

/** Whether a noun follows, with nothing but adjectives in between. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= at + 4; index++) {
    const token = tokens[index];
    if (isCapital(token)) return true;
    if (!token || token.kind === 'address' || token.kind === 'abbreviation') return false;
    if (!/^(?:,|und|oder|\d+)$|e[nmrs]?$/.test(token.lower)) return false;
  }
  return false;
}

/** Adjectives and nouns of the lexicon, with the ending they have. */
export function declinedEdits({ tokens }: PlainSentence): Edit[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const found = replacements().get(token.text) ?? (at === 0 ? replacements().get(token.lower) : undefined);
    if (!found?.fits(tokens, at, at) || (found.needsNoun && !isBeforeNoun(tokens, at))) return [];
    if (isInTitle(tokens, at) || (isCapital(token) && !found.needsNoun && isNamed(tokens, at))) return [];
    if (/^(?:sehr|ganz|unbedingt) /.test(found.to) && DEGREE.test(tokens[at - 1]?.lower ?? '')) return [];
    // "eine gute fundierte Ausbildung"
    if ([tokens[at - 1], tokens[at + 1]].some((beside) => beside?.lower === found.to.toLowerCase())) return [];
    return [{ start: token.start, end: token.end, text: found.to }];
  });
}
