import type { KeyFact } from './facts.ts';

/**
 * The model every part of Lesebrücke shares. A text is typed blocks, never HTML; whatever comes from outside is turned
 * into these types at one place (`codec/`) or becomes a named error.
 */

/** One reading level: as published, or in easy language (*Einfache Sprache*). */
export const LEVELS = ['original', 'plain'] as const;
export type Level = (typeof LEVELS)[number];

/** BCP 47 language tag in its canonical case, e.g. `de`, `fa-AF`. */
export type LanguageTag = string;

/** Calendar day, `YYYY-MM-DD`, without a time zone: press offices publish by day. */
export type IsoDate = string;

export interface Strong {
  strong: string;
}

export interface Link {
  /** Absolute `http(s):`, `mailto:` or `tel:` address; nothing else is ever stored. */
  link: string;
  text: string;
}

export interface Term {
  /** Glossary entry that explains `text`. */
  term: string;
  text: string;
}

/** Running text (a bare string), or text with a meaning of its own. */
export type Inline = string | Strong | Link | Term;

/** The unit of reading aloud, highlighting and alignment. Sentences of a block are joined by one space. */
export type Sentence = Inline[];

/**
 * Ways to reach somebody, as printed. `phones` keep the number as written; what stands behind it in brackets or in
 * front of it as a label is `label`.
 */
export interface Contact {
  organisation?: string;
  department?: string;
  person?: string;
  street?: string;
  postcode?: string;
  city?: string;
  phones: Phone[];
  emails: string[];
  urls: string[];
  /** Lines of the address block that fit no field: kept, so that nothing is lost. */
  notes: string[];
}

export interface Phone {
  number: string;
  label?: string;
  fax?: boolean;
}

interface BlockBase {
  /** The same in all renditions of a release, so that languages align block by block. */
  id: string;
}

export interface Heading extends BlockBase {
  kind: 'heading';
  /** 2 below the title, 3 below that. */
  depth: 2 | 3;
  sentences: Sentence[];
}

export interface Paragraph extends BlockBase {
  kind: 'paragraph';
  sentences: Sentence[];
}

export interface Quote extends BlockBase {
  kind: 'quote';
  sentences: Sentence[];
  /** Who said it, as printed. */
  by?: string;
}

export interface List extends BlockBase {
  kind: 'list';
  ordered: boolean;
  items: Sentence[][];
}

export interface Table extends BlockBase {
  kind: 'table';
  header: string[];
  rows: string[][];
}

export interface Image extends BlockBase {
  kind: 'image';
  /** Path inside the edition (`media/…`); absent where the source names a picture but does not bring it. */
  src?: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

export interface ContactBlock extends BlockBase {
  kind: 'contact';
  /** `publisher`: who issued the release ("Herausgegeben von"); `body`: somebody named in the text. */
  role: 'publisher' | 'body';
  contact: Contact;
}

export type Block = Heading | Paragraph | Quote | List | Table | Image | ContactBlock;
export type BlockKind = Block['kind'];

/** Where a rendition comes from. Shown with every text in the reader's language. */
export interface Provenance {
  /** `human`: a person wrote it; `machine`: a model or service (`engine`); `rules`: Lesebrücke's own rules. */
  origin: 'human' | 'machine' | 'rules';
  engine?: string;
  made?: IsoDate;
  reviewed?: { by: string; on: IsoDate };
  /** True when the text it was made from has changed since. */
  stale?: boolean;
}

/** One reading of a release: language × level. */
export interface Rendition {
  release: string;
  lang: LanguageTag;
  level: Level;
  title: string;
  subtitle?: string;
  blocks: Block[];
  /** What a reader looks for first. The publisher notes it in the edition, so that no phone has to search for it. */
  facts?: KeyFact[];
  provenance: Provenance;
}

/** What is known of a release apart from its texts. */
export interface ReleaseFacts {
  /** Stable, usable in a path: `[a-z0-9-]`. */
  id: string;
  published: IsoDate;
  /** Topic identifiers, see `topics.ts` and the publisher's own. */
  topics: string[];
  /**
   * How much it concerns people who are new in the country, 0 (hardly) to 1. Orders the releases of a day and hides none;
   * absent where nobody said.
   */
  newcomers?: number;
  /** Address of the release at its publisher. */
  source?: string;
  /** Day of the publisher's correction. */
  corrected?: IsoDate;
  /** Day the publisher took it back. */
  withdrawn?: IsoDate;
}

/** Key of a rendition within its release, e.g. `ar.plain`; also its file name in workspace and edition. */
export function renditionKey(lang: LanguageTag, level: Level): string {
  return `${lang}.${level}`;
}

/** Text of one inline node, as read. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'strong' in inline ? inline.strong : inline.text;
}

/** Text of a sentence without its marks. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(inlineText).join('');
}

/** Text of a run of sentences, joined as they are shown. */
export function sentencesText(sentences: Sentence[]): string {
  return sentences.map(sentenceText).join(' ');
}
