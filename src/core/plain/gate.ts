import { compareFacts, type FactFinding, findFacts } from '../facts.ts';
import type { IsoDate } from '../release.ts';
import { languageEvidence, otherLanguage } from '../text/detect-language.ts';
import { describeEase, type Ease, isEasier } from './easier.ts';
import { type GermanText, measurePlain, sentencesIn } from './plain-text.ts';
import { ENOUGH_LETTERS, PLAIN_PER_ORIGINAL, USUAL_SHARE } from './proportion.ts';

export interface GateOptions {
  /** Day of publication: tells which year a date without one can mean. */
  published?: IsoDate;
  /** Official names that must stay as they are, besides those that are found. */
  names?: readonly string[];
}

/** One thing that stands against a plain text. */
export interface GateReason {
  about: 'facts' | 'easier' | 'language' | 'length';
  /** Id of the block, or `title`, `subtitle`; absent where it is about the whole text. */
  block?: string;
  /** For an editor, in English, one sentence. */
  message: string;
}

export interface Verdict {
  passes: boolean;
  reasons: GateReason[];
  before: Ease;
  after: Ease;
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * Whether a warning is damage where no person wrote the text: a limit ("nicht", "nur", "wenn") or a name that is gone or new
 * changes what is said. Counted out ("diese zwei") is not.
 */
function isDamage({ candidate }: FactFinding): boolean {
  return !candidate.some((fact) => fact.kind === 'number' && fact.spelled);
}

/** Say what is not so without being a condition of their own: "nicht gestattet" may well become "verboten". */
const ALSO_DENY = /(?<!\p{L})(?:nichts|verboten|untersagt|unzulässig|unmöglich)(?!\p{L})/giu;

/** How often a text says what is not so. */
function denials(text: string): number {
  const found = findFacts(text, 'de').filter((fact) => fact.kind === 'condition' && fact.value === 'not');
  const others = Array.from(text.matchAll(ALSO_DENY)).filter(({ index }) =>
    found.every(({ start }) => start !== index),
  );
  return found.length + others.length;
}

/**
 * "Ohne Anmeldung ist die Teilnahme nicht gestattet" → "Sie können ohne Anmeldung teilnehmen": a text still denies something,
 * but not the same. In a passage whose sentences cannot be told apart, their number tells.
 */
function denialReasons(original: string, plain: string): GateReason[] {
  const [theirs, own] = [denials(original), denials(plain)];
  if (own >= theirs) return [];
  const message = `The source says what is not so ("nicht", "kein", "ohne") ${theirs} ×, the text ${own} ×.`;
  return [{ about: 'facts', message }];
}

function factReasons(original: string, plain: string, options: GateOptions): GateReason[] {
  if (original === plain) return [];
  const { lost, changed, added, warnings } = compareFacts(
    { text: original, lang: 'de' },
    { text: plain, lang: 'de' },
    options,
  );
  const damage = [...lost, ...changed, ...added, ...warnings.filter(isDamage)];
  return [...damage.map(({ message }): GateReason => ({ about: 'facts', message })), ...denialReasons(original, plain)];
}

function languageReasons(plain: string): GateReason[] {
  const other = otherLanguage(languageEvidence(plain), 'de');
  return other ? [{ about: 'language', message: `It reads as "${other}", not as German.` }] : [];
}

/** Short texts may double and more: an abbreviation written in full, a word explained. */
function lengthReasons(original: string, plain: string): GateReason[] {
  const [from, to] = [letterCount(original), letterCount(plain)];
  const [shortest, longest] = USUAL_SHARE;
  const isShort = from >= ENOUGH_LETTERS && to < from * PLAIN_PER_ORIGINAL * shortest;
  const isLong = to > Math.max(from, ENOUGH_LETTERS) * PLAIN_PER_ORIGINAL * longest;
  if (original === plain || (!isShort && !isLong)) return [];
  const message = `It is far ${isShort ? 'shorter' : 'longer'} than its source (${to} letters from ${from}).`;
  return [{ about: 'length', message }];
}

/** What stands against a plain block, sentence or item: facts, language, length. How easy it is, only a whole text tells. */
export function gatePassage(original: string, plain: string, options: GateOptions = {}): GateReason[] {
  return [...factReasons(original, plain, options), ...languageReasons(plain), ...lengthReasons(original, plain)];
}

function textsByBlock(text: GermanText): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { block, text: words } of sentencesIn(text)) {
    texts.set(block, `${texts.get(block) ?? ''} ${words}`.trimStart());
  }
  return texts;
}

/**
 * Whether a plain text that no person wrote may be published: it says the same facts as its original, as a whole and
 * block by block, it is German, of a length that such a text has, and easier to read (`isEasier`). The blocks must line up.
 */
export function gatePlain(original: GermanText, plain: GermanText, options: GateOptions = {}): Verdict {
  const [theirs, own] = [textsByBlock(original), textsByBlock(plain)];
  const inBlocks = [...theirs].flatMap(([block, words]) =>
    gatePassage(words, own.get(block) ?? '', options).map((reason): GateReason => ({ ...reason, block })),
  );
  const [from, to] = [theirs, own].map((texts) => [...texts.values()].join('\n\n')) as [string, string];
  const known = new Set(inBlocks.map(({ message }) => message));
  const ofWhole = gatePassage(from, to, options).filter(({ message }) => !known.has(message));
  const [before, after] = [measurePlain(original), measurePlain(plain)];
  const message = `It is not easier to read than its source: ${describeEase(before, after)}.`;
  const hard: GateReason[] = isEasier(before, after) ? [] : [{ about: 'easier', message }];
  const reasons = [...inBlocks, ...ofWhole, ...hard];
  return { passes: reasons.length === 0, reasons, before, after };
}
