import { isTrailer } from './feed-trailer.ts';
import { plainLines } from './plain-lines.ts';

const CUT_OFF =
  /(?:\.\.\.|…|[[(](?:\.\.\.|…)[\])]|(?:weiterlesen|mehr lesen|mehr erfahren|mehr dazu|lesen sie mehr|zur meldung|zum artikel))[\s»>›→.…]*$/iu;

/** A summary below this length is hardly the whole text of a release. */
const SHORTEST_WHOLE = 600;

export interface TeaserQuestion {
  /** The item's text, HTML or plain. */
  text: string;
  /** True where the format calls it a summary or description. */
  summary: boolean;
  trailer: readonly string[];
}

/**
 * Whether an item's text is only the beginning of what stands on its page: it breaks off ("...", "[…]", "weiterlesen"),
 * it is missing, or it is a short summary.
 */
export function isTeaser({ text, summary, trailer }: TeaserQuestion): boolean {
  const lines = plainLines(text).filter((line) => !isTrailer(line, trailer));
  const whole = lines.join(' ');
  return CUT_OFF.test(whole) || whole === '' || (summary && whole.length < SHORTEST_WHOLE);
}

/** The mark in front of the title of an item that its publisher has taken back. */
const DELETED = /^\s*[[(]\s*(?:gelöscht|geloescht|deleted|entfernt|zurückgezogen|removed)\s*[\])]\s*[:–-]?\s*/iu;

/** The title without the mark, and whether it was there. */
export function readTitleMark(title: string): { title: string; deleted: boolean } {
  const mark = DELETED.exec(title)?.[0];
  return mark === undefined ? { title, deleted: false } : { title: title.slice(mark.length), deleted: true };
}
