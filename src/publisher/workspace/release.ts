import { join } from 'node:path';
import { type ReadText, readMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { linkBlock } from '../../core/press/links.ts';
import {
  type Block,
  type LanguageTag,
  LEVELS,
  type Level,
  type ReleaseFacts,
  type Rendition,
  renditionKey,
} from '../../core/release.ts';
import { alignBlocks } from './align.ts';
import { topicIds, type WorkspaceConfig } from './config.ts';
import { inFile, listFolder, readBytes, refuseOutside } from './files.ts';
import { textHash } from './text-hash.ts';
import { decodeText } from './utf8.ts';

/** A text of a release, as its file says it. */
export interface WorkspaceText {
  /** `<lang>.<level>`. */
  key: string;
  lang: LanguageTag;
  level: Level;
  file: string;
  read: ReadText;
  /** Key of the text it is made from; none for the source text. */
  base?: string;
  /** True if that text, or the one it was made from in turn, has changed since. */
  stale: boolean;
}

/** A release of the workspace. */
export interface WorkspaceRelease {
  facts: ReleaseFacts;
  /** Source text first, then by language as configured, `original` before `plain`. */
  texts: WorkspaceText[];
  /** Of the texts that line up. */
  renditions: Rendition[];
  /** The others, by key, and what is wrong, with its line: one translation must not stop an edition. */
  misfits: Map<string, InputError>;
}

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

/** Identifiers of all releases, in alphabetical order. */
export async function listReleases(dir: string): Promise<string[]> {
  const entries = await listFolder(join(dir, 'releases'));
  const ids = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
  for (const id of ids) checkId(id, join(dir, 'releases', id));
  return ids;
}

/** Refuses an identifier that could not stand in an address. */
export function checkId(id: string, file?: string): void {
  if (ID.test(id)) return;
  throw new InputError(
    'a release is named with small letters a to z, digits and hyphens, 120 at most',
    file ? { file } : {},
  );
}

/** Bytes of a file that were read already. */
type KnownBytes = (file: string) => Uint8Array | undefined;

/** Reads a release, and tells the texts that line up from those that do not. Errors name file and line. */
export async function readRelease(
  dir: string,
  id: string,
  config: WorkspaceConfig,
  known?: KnownBytes,
): Promise<WorkspaceRelease> {
  const texts = await readTexts(dir, id, config, known);
  const [source] = texts;
  if (!source?.read.facts) throw new RangeError('the source text comes first and carries the facts');
  // Bases come before what is made from them, so what a base has taken over itself is there to be taken over again.
  const aligned = new Map<string, ReadText>();
  const linked = new Map<string, Block>();
  const misfits = new Map<string, InputError>();
  const renditions = texts.flatMap((text): Rendition[] => {
    const blocks = alignText(text, aligned);
    if (blocks instanceof InputError) {
      misfits.set(text.key, blocks);
      return [];
    }
    aligned.set(text.key, { ...text.read, blocks });
    const { title, subtitle, provenance } = text.read;
    const ownBlocks = blocks.map((block) => linkBlock(block, linked.get(block.id)));
    if (text.base === undefined) for (const block of ownBlocks) linked.set(block.id, block);
    const rendition = {
      release: id,
      lang: text.lang,
      level: text.level,
      title,
      ...(subtitle && { subtitle }),
      blocks: ownBlocks,
      provenance: text.stale ? { ...provenance, stale: true as const } : provenance,
    };
    return [rendition];
  });
  return { facts: { id, ...source.read.facts }, texts, renditions, misfits };
}

/** The blocks of a text, lined up with those of its base; else what is wrong. */
function alignText({ key, file, read, base }: WorkspaceText, aligned: ReadonlyMap<string, ReadText>) {
  if (base === undefined) return read.blocks;
  const found = aligned.get(base);
  if (!found) return new InputError(`${base}.md, which ${key}.md is made from, does not line up itself`, { file });
  try {
    return inFile(file, () => alignBlocks(read, found, `${base}.md`));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Reads the texts of a release and says which are stale; whether they line up is not asked. Source text first. */
export async function readTexts(
  dir: string,
  id: string,
  config: WorkspaceConfig,
  known?: KnownBytes,
): Promise<WorkspaceText[]> {
  const folder = join(dir, 'releases', id);
  await refuseOutside(dir, folder);
  const [sourceLang] = config.languages;
  const sourceKey = renditionKey(sourceLang, 'original');
  const entries = (await listFolder(folder)).filter(({ name }) => name.endsWith('.md'));
  const names = entries.map(({ name }) => parseName(name, join(folder, name), config));
  const keys = new Set(names.map(({ key }) => key));
  if (!keys.has(sourceKey)) {
    throw new InputError(`${sourceKey}.md is missing: every release has the text it was published with`, {
      file: folder,
    });
  }
  const texts = await Promise.all(
    entries.map(async (entry, index): Promise<WorkspaceText> => {
      const { key, lang, level } = names[index] ?? parseName(entry.name, entry.name, config);
      const file = join(folder, entry.name);
      if (entry.isSymbolicLink()) await refuseOutside(dir, file);
      const bytes = known?.(file) ?? (await readBytes(file));
      const text = inFile(file, () => decodeText(bytes));
      const source = key === sourceKey;
      const read = inFile(file, () => readMarkdown(text, { lang, source }));
      if (source) inFile(file, () => checkTopics(read, text, config));
      const base = source ? undefined : baseOf({ lang, level }, sourceLang, keys);
      return { key, lang, level, file, read, stale: false, ...(base && { base }) };
    }),
  );
  return markStale(texts.sort((a, b) => order(a, config) - order(b, config)));
}

/** Marks the texts whose base has another hash than they note, and those made from such a text. */
export function markStale(texts: WorkspaceText[]): WorkspaceText[] {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  const bases = new Set(texts.map(({ base }) => base));
  const hashes = new Map(texts.filter(({ key }) => bases.has(key)).map(({ key, read }) => [key, textHash(read)]));
  const isStale = ({ base: key = '', read: { from } }: WorkspaceText): boolean => {
    const base = byKey.get(key);
    return base !== undefined && ((from !== undefined && from !== hashes.get(key)) || isStale(base));
  };
  return texts.map((text) => ({ ...text, stale: isStale(text) }));
}

/** Which text another is made from: plain texts from the plain source text if there is one, all else from the original. */
function baseOf(
  { lang, level }: { lang: LanguageTag; level: Level },
  sourceLang: LanguageTag,
  keys: Set<string>,
): string {
  const plain = renditionKey(sourceLang, 'plain');
  return level === 'plain' && lang !== sourceLang && keys.has(plain) ? plain : renditionKey(sourceLang, 'original');
}

function order({ lang, level }: { lang: LanguageTag; level: Level }, { languages }: WorkspaceConfig): number {
  return languages.indexOf(lang) * LEVELS.length + LEVELS.indexOf(level);
}

function parseName(name: string, file: string, { languages }: WorkspaceConfig) {
  const [lang = '', levelName, ...rest] = name.slice(0, -'.md'.length).split('.');
  const level = LEVELS.find((candidate) => candidate === levelName);
  if (!level || rest.length > 0) {
    throw new InputError('a text is named <language>.original.md or <language>.plain.md: rename the file', { file });
  }
  if (!languages.includes(lang)) {
    throw new InputError(
      `"${lang}" is none of the edition's languages (${languages.join(', ')}): see lesebruecke.json`,
      {
        file,
        line: 1,
      },
    );
  }
  return { key: renditionKey(lang, level), lang, level };
}

function checkTopics(read: ReadText, text: string, config: WorkspaceConfig): void {
  const known = topicIds(config);
  const unknown = read.facts?.topics.find((topic) => !known.includes(topic));
  if (unknown === undefined) return;
  const line = 1 + text.split('\n').findIndex((one) => /^topics\s*:/.test(one));
  throw new InputError(`there is no topic "${unknown}": use ${known.join(', ')}, or add it to lesebruecke.json`, {
    line,
  });
}
