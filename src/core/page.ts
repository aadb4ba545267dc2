import type { Edition } from './edition.ts';
import type { Reading } from './language.ts';
import type { IsoDate, LanguageTag, ReleaseFacts, Rendition } from './release.ts';

/**
 * What a readable HTML page is made from. The publisher hands this to the app's own page renderer, and the page carries
 * it along, so that the app can take the page over with nothing fetched and nothing moved.
 */

/** A release as lists show it. */
export interface ListItem {
  id: string;
  published: IsoDate;
  topics: string[];
  /** As in `ReleaseFacts`: lists are ordered by it. */
  newcomers?: number;
  corrected?: IsoDate;
  /** Only in a reader's own list: a saved copy of a release that the publisher took back. */
  withdrawn?: IsoDate;
  title: string;
  /** Language of the title, which is another one where the release is missing in the list's language. */
  titleLang: LanguageTag;
}

/** What pages need to know of the edition: all but its index, which grows with the archive. */
export type PageEdition = Pick<Edition, 'publisher' | 'topics' | 'languages'>;

export interface ListPageInput {
  page: 'list';
  lang: LanguageTag;
  edition: PageEdition;
  /** Newest first. */
  releases: ListItem[];
}

export interface ReleasePageInput {
  page: 'release';
  lang: LanguageTag;
  edition: PageEdition;
  facts: ReleaseFacts;
  /** In `lang` where there are any, else the nearest; none for a withdrawn release. */
  renditions: Rendition[];
  /** Every rendition of the release. */
  available: Reading[];
}

export type PageInput = ListPageInput | ReleasePageInput;

/** A key fact in the words of the page, with its place among the facts of its rendition. */
export interface SaidLine {
  label: string;
  text: string;
  fact: number;
}

/** What a page carries: what it was made from, and the key facts of each rendition as it says them. */
export type PageData = PageInput & { said?: SaidLine[][] };

/** Makes a whole HTML document. */
export type RenderPage = (input: PageInput) => string;
