import type { IsoDate } from '../release.ts';

const LONGEST = 60;

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const SPELLED: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Words that say nothing at the end of a shortened identifier. */
const WEAK_END =
  /-(?:am|an|auf|aus|bei|beim|bis|das|dem|den|der|des|die|ein|eine|einen|fuer|im|in|mit|nach|oder|ueber|um|und|vom|von|vor|zu|zum|zur)$/;

/** A short stable name for a text that has no Latin letters (FNV-1a, 32 bit, base 36). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

function slug(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøåđłı]/gu, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  let short = cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
  while (WEAK_END.test(short)) short = short.replace(WEAK_END, '');
  return short;
}

/**
 * Identifier of a release, made from its day and title: `2025-12-12-arbeitsmarktintegration-staerken-austausch`. Lower
 * case, `[a-z0-9-]`, at most 60 characters, cut at a word. A title without Latin letters or digits becomes a fingerprint.
 * Two releases of one day with the same title get the same identifier; telling them apart is the caller's part.
 */
export function releaseId(published: IsoDate, title: string): string {
  const words = slug(title) || fingerprint(title);
  return `${published}-${shorten(words, LONGEST - published.length - 1)}`;
}
