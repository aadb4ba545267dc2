import { createHash } from 'node:crypto';
import {
  appendSignature,
  contentHash,
  EDITION_FORMAT,
  type Edition,
  editionPath,
  type IndexEntry,
  type IndexPage,
  type KeyChain,
  monthOf,
  newestFirst,
  type RenditionFile,
} from '../core/edition.ts';
import { type LanguageTag, LEVELS, type Level, type ReleaseFacts } from '../core/release.ts';
import { publicHalf, type TestKey } from '../share/verify/publisher-keys.test-support.ts';

/** Editions of Lindenfurt, a city that does not exist, and a server for them that can be told to misbehave. */

/** A release as a test writes it: per language and level one sentence. */
export interface FixtureRelease extends Partial<ReleaseFacts> {
  id: string;
  published: string;
  texts: Record<LanguageTag, Partial<Record<Level, string>>>;
}

export interface FixtureEdition {
  edition: Edition;
  pages: IndexPage[];
  /** path → content */
  files: Map<string, string>;
}

/** A release with its text in German, plain and original, and in further languages, plain. */
export function lindenfurtRelease(
  id: string,
  published: string,
  langs: LanguageTag[] = ['ar'],
  version = 1,
): FixtureRelease {
  const further = langs.map((lang) => [lang, { plain: `${lang}: ${id}, Fassung ${version}.` }]);
  const german = { original: `Amtlich: ${id}, Fassung ${version}.`, plain: `Leicht: ${id}, Fassung ${version}.` };
  return { id, published, texts: { de: german, ...Object.fromEntries(further) } };
}

/** The edition of these releases; the first language is the source language. */
export function buildEdition(
  releases: readonly FixtureRelease[],
  languages: [LanguageTag, ...LanguageTag[]] = ['de', 'ar', 'uk'],
  generated = '2025-12-31',
): FixtureEdition {
  const files = new Map<string, string>();
  const edition: Edition = {
    format: EDITION_FORMAT,
    publisher: { name: 'Stadt Lindenfurt', sample: true },
    languages,
    topics: [],
    generated,
    index: {},
  };
  const pages: IndexPage[] = [];
  for (const lang of languages) {
    const months: Record<string, string> = {};
    const entries = releases
      .filter((release) => release.texts[lang])
      .map((release) => indexEntry(release, lang, files));
    for (const month of new Set(entries.map((entry) => monthOf(entry.published)))) {
      const monthly = entries.filter((entry) => monthOf(entry.published) === month).sort(newestFirst);
      const page = { format: EDITION_FORMAT, lang, month, releases: monthly };
      const json = JSON.stringify(page);
      months[month] = hashOf(json);
      files.set(editionPath.index(lang, month, hashOf(json)), json);
      pages.push(page);
    }
    edition.index[lang] = months;
  }
  files.set(editionPath.edition, JSON.stringify(edition));
  return { edition, pages, files };
}

function indexEntry(release: FixtureRelease, lang: LanguageTag, files: Map<string, string>): IndexEntry {
  const { texts, ...facts } = release;
  const entry: IndexEntry = { topics: ['familie'], ...facts, title: `${lang}: ${release.id}`, renditions: {} };
  for (const level of LEVELS) {
    const sentence = texts[lang]?.[level];
    if (!sentence) continue;
    const file: RenditionFile = {
      format: EDITION_FORMAT,
      release: release.id,
      lang,
      level,
      title: entry.title,
      blocks: [{ kind: 'paragraph', id: 'p1', sentences: [[sentence]] }],
      provenance: { origin: 'human' },
    };
    const json = JSON.stringify(file);
    entry.renditions[level] = { hash: hashOf(json), bytes: Buffer.byteLength(json) };
    files.set(editionPath.rendition(release.id, lang, level, hashOf(json)), json);
  }
  return entry;
}

/** The same edition, signed: texts and `edition.json`, as the publisher does it. */
export async function signEdition(
  fixture: FixtureEdition,
  signer: TestKey,
  keys: KeyChain & { revokedKeys?: string[] } = { key: publicHalf(signer) },
): Promise<FixtureEdition> {
  const files = new Map(fixture.files);
  const edition: Edition = { ...fixture.edition, ...keys, index: {} };
  const pages: IndexPage[] = [];
  for (const page of fixture.pages) {
    const releases = await Promise.all(
      page.releases.map(async (entry) => ({ ...entry, renditions: await signRefs(entry, page.lang, files, signer) })),
    );
    const signed = { ...page, releases };
    const json = JSON.stringify(signed);
    edition.index[page.lang] = { ...edition.index[page.lang], [page.month]: hashOf(json) };
    files.set(editionPath.index(page.lang, page.month, hashOf(json)), json);
    pages.push(signed);
  }
  const json = JSON.stringify(edition);
  files.set(editionPath.edition, appendSignature(json, await signer.sign(json)));
  return { edition, pages, files };
}

async function signRefs(
  { id, renditions }: IndexEntry,
  lang: LanguageTag,
  files: ReadonlyMap<string, string>,
  signer: TestKey,
): Promise<IndexEntry['renditions']> {
  const signed: IndexEntry['renditions'] = {};
  for (const level of LEVELS) {
    const ref = renditions[level];
    const json = ref && files.get(editionPath.rendition(id, lang, level, ref.hash));
    if (ref && json) signed[level] = { ...ref, sig: await signer.sign(json) };
  }
  return signed;
}

export const BASE_URL = 'https://presse.lindenfurt.example/edition/';

/** What a request gets instead of its file; undefined: the file. */
export type Mishap = (path: string, requestNumber: number) => Response | Error | undefined;

/** An edition's server, with the list of the paths asked for. */
export class FixtureServer {
  readonly requests: string[] = [];
  /** Most requests that were under way at the same time. */
  peak = 0;
  mishap: Mishap = () => undefined;
  #underWay = 0;

  constructor(public edition: FixtureEdition) {}

  readonly fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const path = String(url).slice(BASE_URL.length);
    this.requests.push(path);
    this.#underWay += 1;
    this.peak = Math.max(this.peak, this.#underWay);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#underWay -= 1;
    const mishap = this.mishap(path, this.requests.length);
    if (mishap instanceof Error) throw mishap;
    return mishap ?? this.#answer(path, new Headers(init?.headers).get('If-None-Match'));
  };

  #answer(path: string, known: string | null): Response {
    const content = this.edition.files.get(path);
    if (content === undefined) return new Response('not here', { status: 404 });
    const etag = `"${hashOf(content)}"`;
    if (known === etag) return new Response(null, { status: 304 });
    return new Response(content, { headers: { ETag: etag } });
  }

  /** The requests since the last call. */
  takeRequests(): string[] {
    return this.requests.splice(0);
  }
}

function hashOf(content: string): string {
  return contentHash(createHash('sha256').update(content).digest());
}
