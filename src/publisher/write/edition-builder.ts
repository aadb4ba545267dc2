import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath, monthOf, newestFirst } from '../../core/edition.ts';
import type { ListItem } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import type { BuildCache, KnownRelease, KnownSite } from './build-cache.ts';
import { type EditionPart, type EditionSource, editionFiles } from './edition.ts';
import { FEED_LENGTH, type FeedItem } from './feeds.ts';
import { type Dated, Newest } from './newest.ts';
import { LIST_LENGTH, releasePagePath } from './pages.ts';
import type { LeftOut, MadeRelease } from './release-writer.ts';

/** A release of the edition that is being built. */
interface Held extends Omit<KnownRelease, 'fingerprint'> {
  /** Missing if its files changed while it was read: then it is made again the next time. */
  fingerprint?: KnownRelease['fingerprint'];
}

/** Collects the releases of an edition, made now or known from the build before, and tells what they change. */
export class EditionBuilder {
  readonly lists = new Newest<ListItem>(LIST_LENGTH);
  readonly feeds = new Newest<FeedItem>(FEED_LENGTH);
  private readonly releases = new Map<string, Held>();
  /** Releases that were made now, or are gone. */
  private readonly touched = new Set<string>();
  /** `<lang>/<month>` of the index pages they are or were on. */
  private readonly touchedPages = new Set<string>();

  constructor(
    private readonly dir: string,
    private readonly source: EditionSource,
    private readonly known: KnownSite | undefined,
  ) {}

  /** Takes releases over from the build before, all at once and before others are made. */
  reuse(releases: ReadonlyMap<string, KnownRelease>): void {
    const knownItems = <T extends Dated>(items: Record<LanguageTag, T[]> = {}) =>
      new Map(Object.entries(items).map(([lang, all]) => [lang, new Map(all.map((item) => [item.id, item]))]));
    const lists = knownItems(this.known?.lists);
    const feeds = knownItems(this.known?.feeds);
    for (const [id, release] of releases) this.releases.set(id, release);
    // Sorted once, and only as many as a list is long: of the others none can come in again.
    const parts = Array.from(releases.values(), ({ part }) => part).filter(({ written }) => written.length > 0);
    parts.sort(newestFirst);
    for (const lang of this.source.languages) {
      for (const part of parts.slice(0, LIST_LENGTH)) this.lists.add(lang, part, lists.get(lang)?.get(part.id));
      const inLanguage = parts.filter(({ written }) => written.includes(lang)).slice(0, FEED_LENGTH);
      for (const part of inLanguage) this.feeds.add(lang, part, feeds.get(lang)?.get(part.id));
    }
    for (const [id, { part }] of this.known?.releases ?? []) if (!releases.has(id)) this.touch(id, part);
  }

  /** Takes a release that was made now. */
  add({ id, fingerprint, media, part, leftOut, items, feeds }: MadeRelease): void {
    this.releases.set(id, { media, part, leftOut, ...(fingerprint && { fingerprint }) });
    this.touch(id, part);
    for (const [lang, item] of Object.entries(items)) this.lists.add(lang, item, item);
    for (const [lang, item] of Object.entries(feeds)) this.feeds.add(lang, item, item);
  }

  /** Releases that must be made although they are unchanged: they move up into a list that has room again. */
  missing(): string[] {
    return [...new Set([...this.lists.missing(), ...this.feeds.missing()])];
  }

  get size(): number {
    return this.releases.size;
  }

  get parts(): EditionPart[] {
    return Array.from(this.releases.values(), ({ part }) => part);
  }

  /** Texts that the edition goes without, by release. */
  get leftOut(): (LeftOut & { id: string })[] {
    const all = [...this.releases].flatMap(([id, { leftOut }]) => leftOut.map((text) => ({ id, ...text })));
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Paths in the site of all pictures, and of the texts and pages of the releases that were made now. */
  paths(): string[] {
    const files = Array.from(this.releases, ([id, { part, media }]) =>
      this.touched.has(id)
        ? [
            ...media,
            ...editionFiles([part], { index: {} }),
            ...this.source.languages.map((lang) => releasePagePath(lang, id)),
          ]
        : media,
    );
    return files.flat();
  }

  /** Number of texts and pages of the other releases. */
  get unchangedFiles(): number {
    const others = [...this.releases].filter(([id]) => !this.touched.has(id));
    return others.reduce((sum, [, { part }]) => sum + part.texts + this.source.languages.length, 0);
  }

  /** Index pages, glossaries and texts of the edition before, but for the texts of releases that are the same in both. */
  get before(): string[] | undefined {
    const changed = this.known?.releases.filter(([id]) => this.touched.has(id)).map(([, { part }]) => part);
    return changed && this.known && editionFiles(changed, this.known);
  }

  /** True for a release of the edition. */
  has(id: string): boolean {
    return this.releases.has(id);
  }

  /** Hash of an index page that is there and need not be made again. */
  unchangedPage(lang: LanguageTag, month: string): string | undefined {
    const hash = this.known?.index[lang]?.[month];
    if (hash === undefined || this.touchedPages.has(`${lang}/${month}`)) return undefined;
    return existsSync(join(this.dir, 'edition', editionPath.index(lang, month, hash))) ? hash : undefined;
  }

  /** True if a language's list or feed may differ from that of the build before. */
  changes(lang: LanguageTag, now: readonly Dated[], kind: 'lists' | 'feeds'): boolean {
    const before = this.known?.[kind][lang];
    return before === undefined || [...now, ...before].some(({ id }) => this.touched.has(id));
  }

  /** What the next build may know of the releases. */
  remember(languages: readonly LanguageTag[]): Pick<BuildCache, 'releases' | 'lists' | 'feeds'> {
    const releases = [...this.releases].flatMap(([id, { fingerprint, ...held }]): BuildCache['releases'] =>
      fingerprint ? [[id, { fingerprint, ...held }]] : [],
    );
    return {
      releases: releases.sort(([a], [b]) => (a < b ? -1 : 1)),
      lists: Object.fromEntries(languages.map((lang) => [lang, this.lists.of(lang)])),
      feeds: Object.fromEntries(languages.map((lang) => [lang, this.feeds.of(lang)])),
    };
  }

  /** True if all is as the build before left it, and noted so already. */
  get isKnown(): boolean {
    const noted = this.known?.releases ?? [];
    const same = noted.every(([id, { fingerprint }]) => this.releases.get(id)?.fingerprint === fingerprint);
    return this.touched.size === 0 && noted.length === this.releases.size && same;
  }

  private touch(id: string, { listed, published }: EditionPart): void {
    this.touched.add(id);
    for (const lang of listed) this.touchedPages.add(`${lang}/${monthOf(published)}`);
  }
}
