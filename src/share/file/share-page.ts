import type { LanguageTag, Rendition } from '../../core/release.ts';

/** Texts as they are handed on as a file: one, or several with a title and a note. */
export interface SharePage {
  /** Language and direction of `words` and of every other string that is the app's and no text's. */
  lang: LanguageTag;
  dir: 'ltr' | 'rtl';
  title: string;
  /** What the sender wrote, in whatever language. */
  note?: string;
  texts: SharePageText[];
  words: SharePageWords;
  /** Address of the app, `https:`. */
  address?: string;
  /** Language that contacts are printed in: the publisher's. */
  sourceLang?: LanguageTag;
}

export interface SharePageText {
  rendition: Rendition;
  /** The same release in another language, block by block beside it. */
  beside?: Rendition;
  /** When it was published, in words: "Veröffentlicht am 3. Februar 2027". */
  published?: string;
  /** Where the text comes from, in words; a line break begins a new line. */
  provenance: string;
  /** What a reader looks for first, shown above the text. */
  facts?: SharePageFact[];
}

/** A key fact in words: "Wann", "Montag, 15. Februar 2027". */
export interface SharePageFact {
  label: string;
  text: string;
}

/** Words in the page's language; those of the texts are their own. */
export interface SharePageWords {
  /** Above the note, so that nobody takes it for the city's words: "Nachricht der Person, die das weitergibt". */
  note: string;
  /** Above the table of contents. */
  contents: string;
  /** At the end of a share file: that it may have been changed, and how the app can tell. Not in e-books. */
  verify?: string;
  /** On the link to `address`; without it there is none. */
  openInApp?: string;
}
