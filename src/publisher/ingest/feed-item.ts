import type { IsoDate } from '../../core/release.ts';
import type { PagePicture } from './html-piece.ts';

/** One entry of a feed, whatever its format. */
export interface FeedItem {
  /** The feed's own name for the item. */
  guid?: string;
  /** Absolute address of the page, `http:` or `https:`. */
  url?: string;
  /** Without the mark that says it was deleted; empty where the feed gives none. */
  title: string;
  published?: IsoDate;
  updated?: IsoDate;
  /** The text, as HTML or as plain text; neither where the feed has none. */
  html?: string;
  text?: string;
  /** True where the text is only the beginning of what stands on the page. */
  teaser: boolean;
  /** True where the publisher marks it as taken back ("[GELÖSCHT] …"). */
  deleted: boolean;
  /** As the feed spells them, each once. */
  categories: string[];
  /** A picture that the feed gives beside the text. */
  picture?: PagePicture;
  /** Where relative links in the text start, if the feed says so (`xml:base`). */
  base?: string;
  /** Changes when anything does that the feed says of the item, but for `updated`. */
  hash: string;
}

/** A feed as it was at one moment. */
export interface Feed {
  title?: string;
  /** BCP 47, as the feed gives it. */
  language?: string;
  /** In the order of the feed. */
  items: FeedItem[];
  /** Lines that stand below every item and belong to none. */
  trailer: string[];
}
