import { join } from 'node:path';
import { writeFrontMatter } from '../../core/codec/markdown/front-matter.ts';
import { type MarkdownText, type ReadText, readMarkdown, writeMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { parsePressText } from '../../core/press/press-text.ts';
import { type IsoDate, renditionKey } from '../../core/release.ts';
import { systemCode } from '../system-code.ts';
import { type AddPlan, canonical, sameBlocks, staleAfter, withoutPlaces } from './add-release.ts';
import { listFolder } from './files.ts';
import { checkId, readTexts, type WorkspaceText } from './release.ts';
import { formatSource, readSourceFiles, type SourceFile } from './source-file.ts';
import { withDecisions, withSuggestions } from './suggest-facts.ts';
import { textHash } from './text-hash.ts';
import type { Workspace } from './workspace.ts';

/** A release that came from a feed, a page or an address. */
export interface IngestedText {
  id: string;
  text: MarkdownText;
  /** What came in. */
  source: Pick<SourceFile, 'name' | 'body' | 'address'>;
  /** True if it had been withdrawn and is there again. */
  back: boolean;
  /** True if its source gives another day of publication than before. */
  moved: boolean;
}

interface Current extends WorkspaceText {
  hash: string;
}

/**
 * Decides what adding an ingested release does. A changed text replaces source and source text, and keeps the facts that
 * only a person knows.
 *
 * @throws InputError if both the source and, by hand, the source text have changed since
 */
export async function planIngested(workspace: Workspace, incoming: IngestedText): Promise<AddPlan> {
  const { id } = incoming;
  checkId(id);
  const lang = workspace.config.languages[0];
  const text = canonical(incoming.text, lang);
  const markdown = writeMarkdown(text);
  const hash = textHash(readMarkdown(markdown, { lang, source: true }));
  const folder = join('releases', id);
  const names = await namesIn(join(workspace.dir, folder));
  const paths = { text: join(folder, `${renditionKey(lang, 'original')}.md`), folder };
  if (!names?.includes(`${renditionKey(lang, 'original')}.md`)) {
    const source = formatSource({ ...incoming.source, text: hash });
    const fresh = withSuggestions(text, workspace.config);
    const files = { [join(folder, incoming.source.name)]: source, [paths.text]: writeMarkdown(fresh) };
    return { id, effect: names ? 'changed' : 'new', text: fresh, stale: [], files };
  }
  const texts = await readTexts(workspace.dir, id, workspace.config);
  const sources = await readSourceFiles(join(workspace.dir, folder));
  const [first] = texts;
  if (!first) throw new RangeError('the source text comes first');
  const current: Current = { ...first, hash: textHash(first.read) };
  const body = decideBody(current, hash, sources, lang);
  const replaced = () => withDecisions(replaceText(text, current.read, incoming), current.read, workspace.config);
  const next = body === 'keep' ? keepText(current.read, incoming) : replaced();
  const written = body === 'keep' ? withBody(next, current.read) : writeMarkdown(next);
  const replaces = body === 'replace' ? { replaces: current.hash } : {};
  const same = sources.some((one) => one.name === incoming.source.name && one.body === incoming.source.body);
  const noted = sources.some((one) => one.name === incoming.source.name && one.text === hash);
  const sourceFile = {
    [join(folder, incoming.source.name)]: formatSource({ ...incoming.source, text: hash, ...replaces }),
  };
  const textChanged = body === 'replace' || JSON.stringify(next) !== JSON.stringify(withoutPlaces(current.read));
  const files = { ...(same && noted ? {} : sourceFile), ...(textChanged && { [paths.text]: written }) };
  const superseded = sources.filter((one) => one.text !== undefined && one.name !== incoming.source.name);
  return {
    id,
    effect: Object.keys(files).length > 0 ? 'changed' : 'unchanged',
    text: next,
    stale: body === 'replace' ? staleAfter(texts, current, written) : [],
    files,
    remove: superseded.map(({ name }) => join(folder, name)),
  };
}

/** Decides what taking a release back does: a day in its front matter, and nothing else. */
export async function planWithdrawal(workspace: Workspace, id: string, day: IsoDate): Promise<AddPlan | undefined> {
  const names = await namesIn(join(workspace.dir, 'releases', id));
  const name = `${renditionKey(workspace.config.languages[0], 'original')}.md`;
  if (!names?.includes(name)) return undefined;
  const [current] = await readTexts(workspace.dir, id, workspace.config);
  if (!current?.read.facts) throw new RangeError('the source text comes first and carries the facts');
  const { facts } = current.read;
  const text = { ...withoutPlaces(current.read), facts: { ...facts, withdrawn: facts.withdrawn ?? day } };
  const files = facts.withdrawn ? {} : { [join('releases', id, name)]: withBody(text, current.read) };
  return { id, effect: facts.withdrawn ? 'unchanged' : 'changed', text, stale: [], files };
}

/** Whether the source text stays as it stands (`keep`) or gives way to the new one. */
function decideBody(current: Current, hash: string, sources: SourceFile[], lang: string): 'keep' | 'replace' {
  if (current.hash === hash) return 'keep';
  const interrupted = sources.some(({ replaces }) => replaces === current.hash);
  // The source says what it said before: whatever is different in the text is a person's work.
  if (!interrupted && sources.some(({ text }) => text === hash)) return 'keep';
  if (interrupted || sources.some((source) => isMadeOf(current, source, lang))) return 'replace';
  throw new InputError(
    'its source has changed, but so has this file, by hand: move it away, add again, and carry your changes over',
    { file: current.file },
  );
}

/** Whether nobody has changed the text since it was made of this source. */
function isMadeOf({ read, hash }: Current, { body, text }: SourceFile, lang: string): boolean {
  if (text !== undefined) return text === hash;
  const published = read.facts?.published;
  const { blocks } = parsePressText(body, { lang, ...(published && { published }) });
  return sameBlocks(withoutPlaces(read), canonical({ ...withoutPlaces(read), blocks }, lang));
}

function keepText(read: ReadText, { text, back, moved }: IngestedText): MarkdownText {
  const existing = withoutPlaces(read);
  if (!existing.facts || !text.facts) return existing;
  const { withdrawn, ...facts } = existing.facts;
  const day = moved ? { published: text.facts.published } : {};
  return { ...existing, facts: { ...facts, ...day, ...(withdrawn && !back && { withdrawn }) } };
}

/** Facts that only a person knows stay; a review was of another text. */
function replaceText(text: MarkdownText, read: ReadText, { back }: IngestedText): MarkdownText {
  if (!read.facts || !text.facts) return text;
  const { withdrawn, ...old } = read.facts;
  return { ...text, facts: { ...old, ...text.facts, ...(withdrawn && !back && { withdrawn }) } };
}

/** The text with other front matter, and its words as they are written in the file. */
function withBody(text: MarkdownText, { body }: ReadText): string {
  return `${writeFrontMatter(text)}${body}`;
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await listFolder(folder)).map(({ name }) => name);
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}
