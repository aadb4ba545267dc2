import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type MarkdownText, type ReadText, readMarkdown, writeMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { type Block, renditionKey } from '../../core/release.ts';
import { systemCode } from '../system-code.ts';
import { readBytes, readTextFile, removeFile, writeAtomic, writeFolder } from './files.ts';
import { checkId, markStale, readTexts, type WorkspaceText } from './release.ts';
import { readSourceFiles } from './source-file.ts';
import { withDecisions, withSuggestions } from './suggest-facts.ts';
import type { Workspace } from './workspace.ts';

const SOURCE_FILE = 'source.txt';

/** A press text that is to become a release. */
export interface Incoming {
  id: string;
  /** The text as it came in. */
  bytes: Uint8Array;
  /** What was made of it: the source text of the release. */
  text: MarkdownText;
  /** True if the person gave the title themselves. */
  titleGiven: boolean;
  /** Reads an earlier text of the same release, to tell what a person changed since in the Markdown. */
  parse: (source: string) => { title: string; blocks: Block[] };
}

/** What adding will do. Nothing has been written yet. */
export interface AddPlan {
  id: string;
  effect: 'new' | 'changed' | 'unchanged';
  /** The source text as it will stand in the workspace. */
  text: MarkdownText;
  /** Files of texts that become stale. */
  stale: string[];
  /** Files to write, relative to the workspace, in that order. */
  files: Record<string, string | Uint8Array>;
  /** Files that these take the place of, relative to the workspace; removed last. */
  remove?: string[];
}

/** For each text that was added before, which release it became, by {@link sourceKey}. */
export async function findSources({ dir, ids }: Workspace): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const id of ids) {
    const bytes = await readSource(join(dir, 'releases', id, SOURCE_FILE));
    if (bytes) known.set(sourceKey(bytes), id);
  }
  return known;
}

/** The same for the same bytes only. */
export function sourceKey(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Decides what adding a text does. The same text again changes nothing; a changed one replaces source and source text,
 * and keeps what a person wrote into the front matter.
 *
 * @throws InputError if a person has changed the text itself: their work is never overwritten.
 */
export async function planAdd(workspace: Workspace, incoming: Incoming): Promise<AddPlan> {
  const { dir, config, ids } = workspace;
  const { id, bytes } = incoming;
  checkId(id);
  const key = renditionKey(config.languages[0], 'original');
  const folder = join('releases', id);
  const paths = { text: join(folder, `${key}.md`), source: join(folder, SOURCE_FILE) };
  if (!ids.includes(id)) {
    const text = withSuggestions(canonical(incoming.text, config.languages[0]), config);
    return { id, effect: 'new', text, stale: [], files: { [paths.source]: bytes, [paths.text]: writeMarkdown(text) } };
  }
  const texts = await readTexts(dir, id, config);
  const current = texts.find((text) => text.key === key);
  const old = await readSource(join(dir, paths.source));
  const ingested = (await readSourceFiles(join(dir, folder))).some(({ text }) => text !== undefined);
  if (!current || !old || ingested) {
    const advice = `a release of this name is there, and it was not made from a text file: choose another --id`;
    throw new InputError(advice, { file: join(dir, folder) });
  }
  const existing = withoutPlaces(current.read);
  if (sourceKey(old) === sourceKey(bytes)) return { id, effect: 'unchanged', text: existing, stale: [], files: {} };

  const before = incoming.parse((await readTextFile(join(dir, paths.source))).text);
  const merged = canonical(merge(incoming, existing, before.title), config.languages[0]);
  const text = withDecisions(merged, existing, config);
  const generated = canonical({ ...existing, blocks: before.blocks }, config.languages[0]);
  if (!sameBlocks(existing, generated) && !sameBlocks(existing, text)) {
    throw new InputError(
      'the text has changed, but so has this file, by hand: move it away, add again, and carry your changes over',
      { file: current.file },
    );
  }
  const markdown = writeMarkdown(text);
  const stale = staleAfter(texts, current, markdown);
  return { id, effect: 'changed', text, stale, files: { [paths.text]: markdown, [paths.source]: bytes } };
}

/**
 * Carries a plan out. A new release appears in one step; a changed one gets its files in the plan's order, so that after
 * a crash the next `add` sees that there is still something to do. Returns the files written, relative to the workspace.
 */
export async function applyAdd({ dir }: Workspace, { id, effect, files, remove = [] }: AddPlan): Promise<string[]> {
  if (effect === 'new') {
    const names = Object.entries(files).map(([path, content]) => [
      path.slice(join('releases', id, '/').length),
      content,
    ]);
    await writeFolder(join(dir, 'releases', id), Object.fromEntries(names));
  } else {
    for (const [path, content] of Object.entries(files)) await writeAtomic(join(dir, path), content);
  }
  for (const path of remove) await removeFile(join(dir, path));
  return Object.keys(files);
}

/** The text as it reads after it was written: blocks named by their place. */
export function canonical(text: MarkdownText, lang: string): MarkdownText {
  return withoutPlaces(readMarkdown(writeMarkdown(text), { lang, source: true }));
}

/** The text without where it stands in its file. */
export function withoutPlaces({ lines, lastLine, body, ...text }: ReadText): MarkdownText {
  return text;
}

/** Facts that only a person knows stay; a review was of another text. */
function merge({ text, titleGiven }: Incoming, existing: MarkdownText, titleBefore: string): MarkdownText {
  const { facts: old } = existing;
  const { facts } = text;
  if (!old || !facts) return text;
  const title = titleGiven || existing.title === titleBefore ? text.title : existing.title;
  return { ...text, title, facts: { ...old, ...facts } };
}

/** Whether two texts say the same, titles apart. */
export function sameBlocks(one: MarkdownText, other: MarkdownText): boolean {
  return JSON.stringify(one.blocks) === JSON.stringify(other.blocks);
}

/** Files of the texts that become stale when the source text is written anew. */
export function staleAfter(texts: WorkspaceText[], source: WorkspaceText, markdown: string): string[] {
  const read = readMarkdown(markdown, { lang: source.lang, source: true });
  const changed = texts.map((text) => (text.key === source.key ? { ...text, read } : text));
  const before = new Set(texts.filter((text) => text.stale).map(({ key }) => key));
  return markStale(changed)
    .filter((text) => text.stale && !before.has(text.key))
    .map(({ file }) => file);
}

async function readSource(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readBytes(path);
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}
