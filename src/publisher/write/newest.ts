import { newestFirst } from '../../core/edition.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';

/** What lists are sorted by. */
export interface Dated {
  id: string;
  published: IsoDate;
  /** As in `ReleaseFacts`. */
  newcomers?: number;
}

/** A place in a list. Of releases that were not made now and were not among the newest before, the item is not known. */
interface Ranked<T> extends Dated {
  item?: T;
}

/** The newest items of every language; the others are forgotten, so that memory does not grow with the archive. */
export class Newest<T extends Dated> {
  private readonly byLanguage = new Map<LanguageTag, Map<string, Ranked<T>>>();

  /** @param length of a language's list. */
  constructor(private readonly length: number) {}

  /** Gives a release its place, instead of one it had. */
  add(lang: LanguageTag, { id, published, newcomers }: Dated, item?: T): void {
    const list = this.byLanguage.get(lang) ?? new Map<string, Ranked<T>>();
    list.set(id, { id, published, ...(newcomers !== undefined && { newcomers }), ...(item && { item }) });
    // Not each time: sorting costs more than a few items too many.
    this.byLanguage.set(lang, list.size > 4 * this.length ? this.cut(list) : list);
  }

  /** Identifiers of releases that belong in the lists, but whose items are not known. */
  missing(): string[] {
    const all = [...this.byLanguage.keys()].flatMap((lang) => this.ranked(lang));
    return [...new Set(all.filter(({ item }) => item === undefined).map(({ id }) => id))];
  }

  /** A language's list, newest first. */
  of(lang: LanguageTag): T[] {
    return this.ranked(lang).flatMap(({ item }) => item ?? []);
  }

  private ranked(lang: LanguageTag): Ranked<T>[] {
    return [...this.cut(this.byLanguage.get(lang) ?? new Map()).values()];
  }

  private cut(list: Map<string, Ranked<T>>): Map<string, Ranked<T>> {
    const newest = [...list.values()].sort(newestFirst).slice(0, this.length);
    return new Map(newest.map((ranked) => [ranked.id, ranked]));
  }
}
