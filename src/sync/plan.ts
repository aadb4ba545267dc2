import {
  type Edition,
  type IndexEntry,
  type IndexPage,
  monthOf,
  newestFirst,
  type RenditionRef,
} from '../core/edition.ts';
import { type IsoDate, type LanguageTag, LEVELS, type Level, type ReleaseFacts } from '../core/release.ts';
import type { PageRef } from '../storage/edition-state.ts';
import { factsOf, type ReleaseChange } from '../storage/release-change.ts';
import type { PageHashes, StoredRelease, StoredText } from '../storage/schema.ts';

/** Pure: what a sync has to do. The index pages of the source language decide which releases exist. */

/** One rendition to fetch. */
export interface RenditionFetch {
  lang: LanguageTag;
  level: Level;
  ref: RenditionRef;
}

export interface ReleaseUpdate extends ReleaseChange {
  kind: 'update';
  /** Renditions that are not on the phone with these bytes. */
  fetch: RenditionFetch[];
}

export interface ReleaseWithdrawal {
  kind: 'withdraw';
  facts: ReleaseFacts;
  on: IsoDate;
}

export type PlannedChange = ReleaseUpdate | ReleaseWithdrawal;

/** The languages kept on the phone: the source language, then those wished for. */
export function keptLanguages(edition: Edition, wished: readonly LanguageTag[]): LanguageTag[] {
  return [...new Set([...edition.languages.slice(0, 1), ...wished])];
}

/**
 * The index pages that differ from what is on the phone, newest month first. For a language that is not kept only the
 * pages noted for single texts count.
 */
export function planPages(edition: Edition, applied: PageHashes, kept: readonly LanguageTag[]): PageRef[] {
  const pages: PageRef[] = [];
  for (const lang of new Set([...kept, ...Object.keys(applied)])) {
    const offered = edition.index[lang] ?? {};
    const known = applied[lang] ?? {};
    for (const month of Object.keys(kept.includes(lang) ? { ...offered, ...known } : known)) {
      const hash = offered[month];
      if (hash !== known[month]) pages.push(hash ? { lang, month, hash } : { lang, month });
    }
  }
  return pages.sort((a, b) => (a.month === b.month ? 0 : a.month < b.month ? 1 : -1));
}

/**
 * The changes that make the phone agree with these pages, newest release first. `stored` holds at least the releases of
 * the pages' months. What the pages do not speak of stays; unchanged releases give nothing. A release that is gone from
 * the source language's page of its month counts as withdrawn on the edition's day. One that was withdrawn before the phone
 * ever had it is a change, too: the mark keeps copies out that others share. Releases up to `freed` that are not on the phone
 * had to leave it, because it was full, and stay away.
 */
export function planReleases(
  edition: Edition,
  kept: readonly LanguageTag[],
  pages: readonly IndexPage[],
  stored: readonly StoredRelease[],
  freed?: IsoDate,
): PlannedChange[] {
  const [source = ''] = edition.languages;
  const here = new Map(stored.map((release) => [release.id, release]));
  const covered = new Set(pages.map(({ lang, month }) => pageKey(lang, month)));
  const entries = new Map<string, Map<LanguageTag, IndexEntry>>();
  for (const { lang, releases } of pages) {
    for (const entry of releases) {
      const byLang = entries.get(entry.id) ?? new Map<LanguageTag, IndexEntry>();
      entries.set(entry.id, byLang.set(lang, entry));
    }
  }

  const changes: PlannedChange[] = [];
  for (const id of new Set([...entries.keys(), ...here.keys()])) {
    const current = here.get(id);
    const byLang = entries.get(id) ?? new Map<LanguageTag, IndexEntry>();
    const said = byLang.get(source);
    const facts = said ? factsOfEntry(said) : current && factsOf(current);
    if (!facts || (!current && !said?.withdrawn && freed && facts.published <= freed)) continue;
    // A release that moved to another month may have left a language behind on the page of the month before.
    const months = new Set([facts, current ?? facts].map(({ published }) => monthOf(published)));
    const isCovered = (lang: LanguageTag) => [...months].some((month) => covered.has(pageKey(lang, month)));

    const withdrawn = said
      ? said.withdrawn
      : (current?.withdrawn ?? (isCovered(source) ? edition.generated : undefined));
    if (withdrawn) {
      if (current?.withdrawn !== withdrawn) changes.push({ kind: 'withdraw', facts, on: withdrawn });
      continue;
    }
    const languages = [...new Set([...kept, ...Object.keys(current?.texts ?? {})])].filter(isCovered);
    const update = planUpdate(facts, languages, byLang, current);
    if (update) changes.push(update);
  }
  return changes.sort((a, b) => newestFirst(a.facts, b.facts));
}

/** What changes in these languages; undefined if nothing does. */
function planUpdate(
  facts: ReleaseFacts,
  languages: readonly LanguageTag[],
  entries: ReadonlyMap<LanguageTag, IndexEntry>,
  current: StoredRelease | undefined,
): ReleaseUpdate | undefined {
  const update: ReleaseUpdate & { without: LanguageTag[] } = {
    kind: 'update',
    facts,
    texts: {},
    without: [],
    fetch: [],
  };
  let changed = !current || !isSame(facts, factsOf(current));
  for (const lang of languages) {
    const entry = entries.get(lang);
    const before = current?.texts[lang];
    if (entry) {
      const text = textOf(entry);
      update.texts[lang] = text;
      update.fetch.push(...missingRenditions(lang, text, before));
      changed ||= !before || !isSame(text, textOf(before));
    } else if (before) {
      update.without.push(lang);
      changed = true;
    }
  }
  return changed ? update : undefined;
}

/** The renditions of a text of which the phone does not have these bytes. */
export function missingRenditions(
  lang: LanguageTag,
  text: StoredText,
  before: StoredText | undefined,
): RenditionFetch[] {
  return LEVELS.flatMap((level) => {
    const ref = text.renditions[level];
    return ref && ref.hash !== before?.renditions[level]?.hash ? [{ lang, level, ref }] : [];
  });
}

function factsOfEntry({ title: _title, renditions: _renditions, ...facts }: IndexEntry): ReleaseFacts {
  return facts;
}

/** What the phone notes of a text, its members in a fixed order. */
export function textOf({
  title,
  renditions: { original, plain },
}: Pick<IndexEntry, 'title' | 'renditions'>): StoredText {
  return { title, renditions: { ...(original && { original }), ...(plain && { plain }) } };
}

/** Members come in the order of the schema they were parsed by; another order costs one needless write. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pageKey(lang: LanguageTag, month: string): string {
  return `${lang}/${month}`;
}
