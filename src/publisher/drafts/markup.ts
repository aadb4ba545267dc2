import { type Inline, inlineText, type Sentence, sentenceText } from '../../core/release.ts';
import type { ProtectedKind, ProtectedSpan } from './protect.ts';

/**
 * Running text as engines get it: XML in which `<x id="1"/>` stands for a protected part (`<x id="1">…</x>` where the
 * engine may read it) and `<g id="2">…</g>` surrounds what is strong, a link or a term. Ids count from 1 per segment.
 */
export interface Part {
  id: number;
  kind: ProtectedKind | 'mark';
  /** What is put in its place again. */
  inline: Inline;
}

export interface Marked {
  /** One per sentence. */
  sentences: string[];
  parts: Part[];
}

/** Something is wrong with the marks of an answer. */
export class MarkError extends Error {
  override readonly name = 'MarkError';
}

/** Puts marks in the place of protected parts and around inline nodes. */
export function mark(sentences: readonly Sentence[], protect: (text: string) => ProtectedSpan[]): Marked {
  const parts: Part[] = [];
  const add = (kind: Part['kind'], inline: Inline): number => parts.push({ id: parts.length + 1, kind, inline });
  const markText = (text: string, from: number, spans: ProtectedSpan[]): string => {
    let marked = '';
    let position = 0;
    for (const { kind, start, end } of spans) {
      if (start < from || end > from + text.length) continue;
      const kept = text.slice(start - from, end - from);
      const id = add(kind, kept);
      marked +=
        escapeXml(text.slice(position, start - from)) +
        (kind === 'contact' ? `<x id="${id}"/>` : `<x id="${id}">${escapeXml(kept)}</x>`);
      position = end - from;
    }
    return marked + escapeXml(text.slice(position));
  };
  const marked = sentences.map((sentence) => {
    const spans = protect(sentenceText(sentence));
    let from = 0;
    return sentence
      .map((inline) => {
        const text = inlineText(inline);
        const start = from;
        from += text.length;
        if (typeof inline === 'string') return markText(text, start, spans);
        const isAddress = spans.some((span) => span.kind === 'contact' && span.start <= start && span.end >= from);
        if (isAddress) return `<x id="${add('contact', inline)}"/>`;
        const id = add('mark', inline);
        return `<g id="${id}">${markText(text, start, spans)}</g>`;
      })
      .join('');
  });
  return { sentences: marked, parts };
}

const TOKEN = /<x\s+id=["'](\d+)["']\s*(?:\/>|>[^<]*<\/x\s*>)|<g\s+id=["'](\d+)["']\s*>|<\/g\s*>/g;

/**
 * The running text of an answer, protected parts put back.
 *
 * @param restore what stands for a protected part; itself unless told.
 * @throws MarkError if a part is missing, there twice, or of another's making.
 */
export function unmark(
  answer: string,
  parts: readonly Part[],
  restore: (part: Part, rest: string) => Inline[] = ({ inline }) => [inline],
): Inline[] {
  const inlines: Inline[] = [];
  const used = new Set<number>();
  let open: { part: Part; text: string } | undefined;
  const push = (nodes: Inline[]) => {
    if (open) open.text += nodes.map(inlineText).join('');
    else for (const node of nodes) append(inlines, node);
  };
  let position = 0;
  for (const match of answer.matchAll(TOKEN)) {
    push([readWords(answer.slice(position, match.index))]);
    position = match.index + match[0].length;
    const [, protectedId, markId] = match;
    if (protectedId !== undefined) {
      push(restore(take(Number(protectedId), parts, used, false), answer.slice(position)));
    } else if (markId !== undefined) {
      if (open) throw new MarkError(`mark ${markId} begins inside mark ${open.part.id}`);
      open = { part: take(Number(markId), parts, used, true), text: '' };
    } else {
      if (!open) throw new MarkError('a mark ends that did not begin');
      const { part, text } = open;
      if (text.trim() === '') throw new MarkError(`mark ${part.id} is empty`);
      open = undefined;
      push([withText(part.inline, text)]);
    }
  }
  push([readWords(answer.slice(position))]);
  if (open) throw new MarkError(`mark ${open.part.id} does not end`);
  const lost = parts.find(({ id }) => !used.has(id));
  if (lost) throw new MarkError(`"${inlineText(lost.inline)}" is missing`);
  return inlines;
}

/** The text without marks; what the engine may read stays unless `only` is `words`. */
export function withoutMarks(marked: string, only: 'text' | 'words' = 'text'): string {
  const bare = only === 'words' ? marked.replace(/<x\s[^>]*[^/]>[^<]*<\/x\s*>/g, ' ') : marked;
  return decodeEntities(bare.replace(/<\/?[xg](?:\s[^>]*)?>/g, only === 'words' ? ' ' : ''));
}

/** The same marks counted from 1 in the order they stand in, and how they were counted before. */
export function renumber(marked: string): { text: string; ids: string[] } {
  const ids: string[] = [];
  const text = marked.replace(/(<[xg] id=")(\d+)"/g, (_, before: string, id: string) => `${before}${ids.push(id)}"`);
  return { text, ids };
}

/** Undoes {@link renumber} in an answer. */
export function numberBack(marked: string, ids: readonly string[]): string {
  return marked.replace(
    /(<[xg] id=")(\d+)"/g,
    (_, before: string, id: string) => `${before}${ids[Number(id) - 1] ?? id}"`,
  );
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function take(id: number, parts: readonly Part[], used: Set<number>, isMark: boolean): Part {
  const part = parts.find((one) => one.id === id && (one.kind === 'mark') === isMark);
  if (!part) throw new MarkError(`there is no part ${id}`);
  if (used.has(id)) throw new MarkError(`"${inlineText(part.inline)}" is there twice`);
  used.add(id);
  return part;
}

/** Strings that follow each other are one. */
function append(inlines: Inline[], node: Inline): void {
  const last = inlines.at(-1);
  if (typeof last === 'string' && typeof node === 'string') inlines[inlines.length - 1] = last + node;
  else if (node !== '') inlines.push(node);
}

function withText(inline: Inline, text: string): Inline {
  if (typeof inline === 'string') return text;
  return 'strong' in inline ? { strong: text } : { ...inline, text };
}

/** No text has these: the workspace could not be read, or its words would run backwards. */
const NO_CHARACTERS = /[^\P{Cc}\t\n\r]|[\u202d\u202e]/u;

function readWords(text: string): string {
  const stray = /<\/?[a-z][^>]*>/i.exec(text)?.[0];
  if (stray) throw new MarkError(`"${stray}" was put in`);
  const control = NO_CHARACTERS.exec(text)?.[0].charCodeAt(0);
  if (control !== undefined) throw new MarkError(`a control character (U+${hex(control)}) was put in`);
  return decodeEntities(text);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function decodeEntities(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (entity, name: string) => entities[name] ?? entity);
}
