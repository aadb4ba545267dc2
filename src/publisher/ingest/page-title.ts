import { type DomDocument, textOf } from './dom.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Two titles as far as spelling matters. */
export function sameTitle(one: string, other: string): boolean {
  return key(one) === key(other) && key(one) !== '';
}

function key(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Headings that name a part of the site and no release. */
const SECTION =
  /^(?:aktuelles?|aktuelle (?:meldung(?:en)?|nachrichten)|presse(?:mitteilung(?:en)?|meldung(?:en)?|informationen?|bereich|archiv)?|nachrichten|news|meldung(?:en)?|startseite|home|willkommen|rathaus|suche|menü|navigation|inhalt(?:sbereich)?|hauptinhalt|kontakt)$/iu;

const SEPARATOR = /\s+[|–—·»:-]\s+|\s*[|»]\s*/u;

/** Longer ones are no titles, and comparing them would take long. */
const LONGEST = 300;

/** The site's name in front: "Stadt Lindenfurt: Fest im Rathaus". */
const SITE_BEFORE =
  /^(?:hanse|universitäts|kreis|landeshaupt)?(?:stadt|gemeinde|markt|landkreis|kreis)\s[\p{L} .()-]{2,40}:\s+/iu;

/** The parts of `<title>`, of which one is the release's and others are the site's. */
function titleParts(title: string): string[] {
  const parts = title
    .replace(SITE_BEFORE, '')
    .split(SEPARATOR)
    .filter((part) => part.length > 0);
  return [...parts].sort((a, b) => b.length - a.length);
}

/** A title without the site's name behind it, which its metadata or its address gives away. */
function withoutSite(title: string, metadata: PageMetadata): string {
  const [, before, last] = /^(.{8,}?)\s+[|–—·»-]\s+((?:[^\s|–—·»]+\s?){1,5})$/u.exec(title) ?? [];
  if (before === undefined || last === undefined) return title;
  const host = metadata.address === undefined ? '' : new URL(metadata.address).hostname;
  const label = host.split('.').find((part) => part !== 'www') ?? '';
  const site = metadata.site !== undefined && sameTitle(last, metadata.site);
  return site || (label !== '' && key(last).replace(/ /g, '').includes(label.replace(/-/g, ''))) ? before : title;
}

interface Candidate {
  title: string;
  score: number;
}

/**
 * The title of the release on a page. A heading that the page's metadata or `<title>` repeats is the surest; a heading
 * that names a part of the site ("Aktuelles") is none. Empty if the page has no title at all.
 */
export function findTitle(document: DomDocument, metadata: PageMetadata): string {
  const able = [...document.querySelectorAll('h1, h2, h3')].filter((heading) => textOf(heading).length <= LONGEST);
  const headings = able.slice(0, 40);
  const inTitle = (text: string) => key(text).length > 3 && key(metadata.documentTitle).includes(key(text));
  const named = (text: string) => metadata.titles.some((title) => sameTitle(title, text));
  const candidates: Candidate[] = headings.map((heading) => {
    const title = textOf(heading);
    const rank = heading.localName === 'h1' ? 2 : 0;
    const marked = heading.closest('[itemprop="headline"]') === null ? 0 : 2;
    return { title, score: rank + marked + (named(title) ? 3 : 0) + (inTitle(title) ? 3 : 0) };
  });
  const shown = (text: string) => headings.some((heading) => sameTitle(textOf(heading), text));
  for (const title of metadata.titles.filter(({ length }) => length <= LONGEST)) {
    candidates.push({ title, score: 2 + (inTitle(title) ? 2 : 0) + (shown(title) ? 2 : 0) });
  }
  for (const [index, title] of titleParts(metadata.documentTitle.slice(0, 2 * LONGEST)).entries()) {
    candidates.push({ title, score: (index === 0 ? 1 : 0) + (shown(title) ? 2 : 0) });
  }
  const scored = candidates
    .filter(({ title }) => title !== '' && title.length <= LONGEST)
    .map(({ title, score }) => ({ title, score: SECTION.test(title) ? score - 6 : score }));
  const best = scored.reduce<Candidate | undefined>(
    (found, one) => (found && found.score >= one.score ? found : one),
    undefined,
  );
  return withoutSite(best?.title ?? '', metadata).replace(/^[:\s]+/, '');
}
