import { chooseReading } from '../../core/language.ts';
import type { ListItem, PageEdition, RenderPage } from '../../core/page.ts';
import type { LanguageTag, Rendition } from '../../core/release.ts';
import { preferred, type SiteFile, type SourceRelease } from './edition.ts';

/** Releases on a list page. */
export const LIST_LENGTH = 100;

/**
 * The pages of a release that are readable without JavaScript, one per language of the edition: also in languages the
 * release has no text in, where they show the nearest text and say so. With them, its item in each language's list.
 */
export function releasePages(
  release: SourceRelease,
  { publisher, topics, languages }: PageEdition,
  render: RenderPage,
): { files: SiteFile[]; items: Record<LanguageTag, ListItem> } {
  const { facts } = release;
  const edition = { publisher, topics, languages };
  const available = facts.withdrawn ? [] : release.renditions.map(({ lang, level }) => ({ lang, level }));
  const items: Record<LanguageTag, ListItem> = {};
  const files = languages.map((lang) => {
    const renditions = nearest(release, lang, languages[0] ?? lang);
    const shown = preferred(renditions);
    if (shown) items[lang] = listItem(release, shown);
    const html = render({ page: 'release', lang, edition, facts, renditions, available });
    return { path: releasePagePath(lang, facts.id), bytes: Buffer.from(html) };
  });
  return { files, items };
}

/**
 * The list page of a language, with its newest releases: a first visit must stay small however long the archive is. The
 * app shows the others, and every release has its own page.
 */
export function listPage(lang: LanguageTag, releases: ListItem[], source: PageEdition, render: RenderPage): SiteFile {
  const { publisher, topics, languages } = source;
  const html = render({ page: 'list', lang, edition: { publisher, topics, languages }, releases });
  return { path: listPagePath(lang), bytes: Buffer.from(html) };
}

/** Where the page of a release is, in a language. */
export function releasePagePath(lang: LanguageTag, id: string): string {
  return `${lang}/r/${id}/index.html`;
}

/** Where the list page of a language is. */
export function listPagePath(lang: LanguageTag): string {
  return `${lang}/index.html`;
}

/** All renditions in the language, else in the one that comes next for a reader of easy text; plain first. */
function nearest({ facts, renditions }: SourceRelease, lang: LanguageTag, sourceLang: LanguageTag): Rendition[] {
  if (facts.withdrawn) return [];
  const reading = chooseReading({ lang, level: 'plain', alsoReads: [], sourceLang }, renditions);
  const chosen = renditions.filter((rendition) => rendition.lang === reading?.lang);
  return chosen.sort((a, b) => Number(b.level === 'plain') - Number(a.level === 'plain'));
}

function listItem({ facts }: SourceRelease, { title, lang }: Rendition): ListItem {
  const { id, published, topics, newcomers, corrected } = facts;
  return {
    ...{ id, published, topics },
    ...(newcomers !== undefined && { newcomers }),
    ...(corrected && { corrected }),
    ...{ title, titleLang: lang },
  };
}
