import type { WarningCode } from '../../core/press/warnings.ts';
import type { Block, Contact, IsoDate } from '../../core/release.ts';

/** What a person should look at; codes of the press-text parser and, for pages and feeds, of their own. */
export interface IngestWarning {
  code:
    | WarningCode
    /** Struck-out text was left out. */
    | 'struck'
    /** A picture without words for it, or words for a picture that is not there, was left out; or its file was. */
    | 'picture'
    /** The page behind a teaser could not be read; the teaser was taken. */
    | 'teaser';
  /** One English sentence: what was found and what was made of it. */
  message: string;
  /** Line of the input, counted from 1; absent for pages, whose lines say nothing. */
  line?: number;
}

/** A picture's file, which an edition may bring in place: its block has no `src` yet. */
export interface Media {
  /** Identifier of the image block it belongs to; absent for a feed's picture, which has a block only with its file. */
  block?: string;
  /** Absolute `http(s)` address. */
  address: string;
  /** What a feed's picture shows. */
  caption?: string;
  /** Must be shown wherever the picture is; without the picture it means nothing, so the block does not have it. */
  credit?: string;
}

/** A release as it came from a feed, a page or a text. */
export interface IngestedRelease {
  /** Where its publisher shows it. */
  address?: string;
  title: string;
  subtitle?: string;
  published?: IsoDate;
  corrected?: IsoDate;
  /** True where its publisher has taken it back; its blocks may be empty then. */
  deleted?: boolean;
  /** What its publisher files it under, as it spells them. */
  categories: string[];
  blocks: Block[];
  contacts: Contact[];
  media: Media[];
  warnings: IngestWarning[];
  /** Its words as plain text, one paragraph per line with blank lines between. */
  sourceText: string;
  /** Of the feed item it came from, see `FeedItem`. */
  hash?: string;
}
