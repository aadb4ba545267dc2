import { linkWays } from '../../core/press/links.ts';
import { type Inline, inlineText, type LanguageTag, type Sentence } from '../../core/release.ts';
import { splitInline, splitSentences } from '../../core/text/sentences.ts';

/** Running text as the page has it: pieces with one mark at most. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Absolute address that may be stored. */
  link?: string;
  /** True where a link leads to an address that nobody knows: that of a page in a file is not known. */
  linked?: boolean;
}

/** Whether a run leads elsewhere. */
export function isLink({ link, linked }: Run): boolean {
  return link !== undefined || linked === true;
}

/** The text of runs with white space normalised. */
export function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether all that is readable is set in bold. */
export function isBold(runs: readonly Run[]): boolean {
  const readable = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return readable.length > 0 && readable.every(({ strong }) => strong === true);
}

/** The runs without the first `count` characters of their normalised text: a list's marker. */
export function cutRuns(runs: readonly Run[], count: number): Run[] {
  let left = count;
  let started = false;
  const rest: Run[] = [];
  for (const run of runs) {
    let text = run.text.replace(/\s+/gu, ' ');
    if (!started) text = text.trimStart();
    if (text === '') continue;
    started = true;
    const taken = Math.min(left, text.length);
    left -= taken;
    if (taken < text.length) rest.push({ ...run, text: text.slice(taken) });
  }
  return rest;
}

/** Neighbours with the same marks as one. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { text, strong, link } of runs) {
    const last = result.at(-1);
    if (last && last.link === link && (last.strong ?? false) === (strong ?? false)) last.text += text;
    else result.push({ text, ...(strong && { strong }), ...(link !== undefined && { link }) });
  }
  return result;
}

/** Marks around words only: the space beside them stays outside, and long bold text is cut into its sentences. */
function marked(run: Run, lang: LanguageTag): Inline[] {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  if (!/[\p{L}\p{N}]/u.test(text)) return [run.text];
  if (run.link !== undefined) return [before, { link: run.link, text: text.replace(/\s+/gu, ' ') }, after];
  const parts = splitSentences(text, lang).flatMap((strong, index) => (index === 0 ? [{ strong }] : [' ', { strong }]));
  return [before, ...parts, after];
}

/** Neighbouring texts as one. */
function withoutSeams(inlines: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') whole.splice(-1, 1, last + inline);
    else whole.push(inline);
  }
  return whole;
}

/** The sentences of a page's running text. A text that is bold from end to end is not: it would stress nothing. */
export function toSentences(runs: readonly Run[], lang: LanguageTag): Sentence[] {
  const plain = isBold(runs) ? runs.map(({ text, link }) => (link === undefined ? { text } : { text, link })) : runs;
  const inlines = merged(plain).flatMap((run): Inline[] =>
    run.link === undefined && !run.strong ? linkWays(run.text) : marked(run, lang),
  );
  return splitInline(withoutSeams(inlines), lang).filter((sentence) =>
    sentence.some((inline) => inlineText(inline).trim() !== ''),
  );
}
