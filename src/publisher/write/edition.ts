import { createHash } from 'node:crypto';
import {
  contentHash,
  EDITION_FORMAT,
  type Edition,
  type EditionKey,
  editionPath,
  type IndexEntry,
  type IndexPage,
  monthOf,
  newestFirst,
  type Ranked,
  type RenditionFile,
  type RenditionRef,
} from '../../core/edition.ts';
import type { LanguageGlossary } from '../../core/glossary.ts';
import type { PageEdition } from '../../core/page.ts';
import { type IsoDate, type LanguageTag, LEVELS, type ReleaseFacts, type Rendition } from '../../core/release.ts';
import { glossaryFiles } from './glossary.ts';
import type { KeyHistory } from './key-history.ts';
import type { Sign } from './signer.ts';

/** What is known of the edition before its releases. */
export interface EditionSource extends PageEdition {
  /** Public address of the site, with a slash at its end; feeds need it for links to our own pages. */
  site?: string;
  /** What is explained in each of its languages. */
  glossary: Readonly<Record<LanguageTag, LanguageGlossary>>;
}

/** A release with its texts, checked. */
export interface SourceRelease {
  facts: ReleaseFacts;
  renditions: Rendition[];
}

/** A file of the site, by its path inside it. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** What decides where a release stands in the edition. */
export interface PartFacts extends Ranked {
  /** Newest day in the release. */
  newest: IsoDate;
  /** Languages whose index it is in. */
  listed: LanguageTag[];
  /** Languages it has texts in; none if it is withdrawn. */
  written: LanguageTag[];
  /** Number of its texts. */
  texts: number;
}

/** What the lists of the edition hold of a release. */
export interface EditionPart extends PartFacts {
  /** Its entry in each language's index. */
  entries: Record<LanguageTag, IndexEntry>;
}

/**
 * The rendition files of a release, and its entries in the indexes of the languages that have one. A withdrawn release
 * has no files: it stays in the source language's index, so that phones learn that it was taken back.
 */
export function editionPart(
  { facts, renditions }: SourceRelease,
  { languages }: PageEdition,
  sign?: Sign,
): {
  files: SiteFile[];
  part: EditionPart;
} {
  const files: SiteFile[] = [];
  const entries: EditionPart['entries'] = {};
  const written: LanguageTag[] = [];
  for (const lang of languages) {
    const own = facts.withdrawn ? [] : renditions.filter((rendition) => rendition.lang === lang);
    const title = preferred(own)?.title ?? (lang === languages[0] ? preferred(renditions)?.title : undefined);
    if (title === undefined) continue;
    const refs: IndexEntry['renditions'] = {};
    for (const rendition of own) {
      const { file, ref } = renditionFile(rendition, sign);
      files.push(file);
      refs[rendition.level] = ref;
    }
    if (own.length > 0) written.push(lang);
    entries[lang] = { ...factsInOrder(facts), title, renditions: refs };
  }
  const { id, published, newcomers } = facts;
  const part = {
    ...{ id, published, ...(newcomers !== undefined && { newcomers }) },
    ...{ newest: newestDay(facts, renditions), listed: Object.keys(entries), written, texts: files.length, entries },
  };
  return { files, part };
}

/** What of `edition.json` names other files. */
export type EditionLists = Pick<Edition, 'index' | 'glossary'>;

/** The key an edition is signed with, and what it tells of the keys before. */
export interface EditionKeys extends KeyHistory {
  key: EditionKey;
}

/** What {@link finishEdition} is told besides the releases. */
export interface FinishOptions {
  keys?: EditionKeys | undefined;
  /** Hash of an index page that is in the site already and need not be made again. */
  unchanged?: (lang: LanguageTag, month: string) => string | undefined;
}

/**
 * The index pages and glossaries that are to be written, and what `edition.json` says. Same input, same bytes: nothing here reads a
 * clock, and releases may come in any order. There is at least one release: `generated` is a day of it.
 */
export function finishEdition(
  parts: readonly EditionPart[],
  source: EditionSource,
  { keys, unchanged }: FinishOptions = {},
): { files: SiteFile[]; edition: Edition & Required<EditionLists> } {
  const { publisher, languages, topics } = source;
  const { files, hashes: glossary } = glossaryFiles(source);
  const index: Edition['index'] = {};
  const all = byMonth(parts);
  for (const lang of languages) {
    const months: Record<string, string> = {};
    for (const [month, ofMonth] of all) {
      const listed = ofMonth.filter((part) => part.listed.includes(lang));
      if (listed.length === 0) continue;
      const known = unchanged?.(lang, month);
      if (known !== undefined) {
        months[month] = known;
        continue;
      }
      const entries = listed.flatMap((part) => part.entries[lang] ?? []);
      const page: IndexPage = { format: EDITION_FORMAT, lang, month, releases: entries.sort(newestFirst) };
      const bytes = jsonBytes(page);
      const hash = hashOf(bytes);
      months[month] = hash;
      files.push({ path: `edition/${editionPath.index(lang, month, hash)}`, bytes });
    }
    index[lang] = months;
  }
  const generated = latest(parts.map(({ newest }) => newest));
  const edition = {
    format: EDITION_FORMAT,
    publisher,
    languages,
    topics,
    generated,
    ...(keys && keysInOrder(keys)),
    index,
    glossary,
  };
  return { files, edition };
}

/** Paths in the site of all index pages, glossaries and texts. */
export function editionFiles(
  parts: readonly Pick<EditionPart, 'entries'>[],
  { index, glossary = {} }: EditionLists,
): string[] {
  const files = Object.entries(glossary).map(([lang, hash]) => editionPath.glossary(lang, hash));
  for (const [lang, months] of Object.entries(index)) {
    for (const [month, hash] of Object.entries(months)) files.push(editionPath.index(lang, month, hash));
  }
  for (const { entries } of parts) {
    for (const [lang, { id, renditions }] of Object.entries(entries)) {
      for (const level of LEVELS) {
        const ref = renditions[level];
        if (ref) files.push(editionPath.rendition(id, lang, level, ref.hash));
      }
    }
  }
  return files.map((path) => `edition/${path}`);
}

/** The rendition that stands for its language in lists and feeds: easy text first, because it is for everyone. */
export function preferred(renditions: readonly Rendition[]): Rendition | undefined {
  return renditions.find(({ level }) => level === 'plain') ?? renditions[0];
}

/** Content hash of bytes. */
export function hashOf(bytes: Uint8Array): string {
  return contentHash(createHash('sha256').update(bytes).digest());
}

/** JSON with members in the order they were set, in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function renditionFile(rendition: Rendition, sign?: Sign): { file: SiteFile; ref: RenditionRef } {
  const { release, lang, level, title, subtitle, blocks, facts, provenance } = rendition;
  const content: RenditionFile = {
    format: EDITION_FORMAT,
    release,
    lang,
    level,
    title,
    ...(subtitle && { subtitle }),
    blocks,
    ...(facts && { facts }),
    provenance,
  };
  const bytes = jsonBytes(content);
  const hash = hashOf(bytes);
  const path = `edition/${editionPath.rendition(release, lang, level, hash)}`;
  return { file: { path, bytes }, ref: { hash, bytes: bytes.length, ...(sign && { sig: sign(bytes) }) } };
}

function keysInOrder({ key, previousKeys, revokedKeys }: EditionKeys): Pick<Edition, keyof EditionKeys> {
  return {
    key,
    ...(previousKeys.length > 0 && { previousKeys }),
    ...(revokedKeys.length > 0 && { revokedKeys }),
  };
}

function factsInOrder({ id, published, topics, newcomers, source, corrected, withdrawn }: ReleaseFacts): ReleaseFacts {
  return {
    id,
    published,
    topics,
    ...(newcomers !== undefined && { newcomers }),
    ...(source && { source }),
    ...(corrected && { corrected }),
    ...(withdrawn && { withdrawn }),
  };
}

function newestDay({ published, corrected, withdrawn }: ReleaseFacts, renditions: readonly Rendition[]): IsoDate {
  const ofTexts = renditions.flatMap(({ provenance }) => [provenance.made, provenance.reviewed?.on]);
  return latest([published, corrected, withdrawn, ...ofTexts].filter((day) => day !== undefined));
}

function latest(days: readonly IsoDate[]): IsoDate {
  return [...days].sort().at(-1) ?? '';
}

/** Newest month first. */
function byMonth(parts: readonly EditionPart[]): [month: string, parts: EditionPart[]][] {
  const months = new Map<string, EditionPart[]>();
  for (const part of parts) {
    const month = monthOf(part.published);
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(part);
    else months.set(month, [part]);
  }
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1));
}
