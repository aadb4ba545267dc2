import type { IsoDate } from '../../core/release.ts';
import { httpAddress } from './addresses.ts';
import { type DomDocument, textOf } from './dom.ts';
import { readDay } from './feed-date.ts';

/** What a page says of itself for machines. */
export interface PageMetadata {
  /** Titles from the most to the least deliberate. */
  titles: string[];
  /** `<title>`, which often ends in the site's name. */
  documentTitle: string;
  published?: IsoDate;
  /** The site's name. */
  site?: string;
  /** Canonical address. */
  address?: string;
  language?: string;
  /** What it is filed under. */
  categories: string[];
  /** Where relative links start, if the page says so. */
  base?: string;
}

/** Names of `<meta>` for the day of publication, best first (Schema.org, Open Graph, Dublin Core). */
const DATE_NAMES = [
  ...[
    'article:published_time',
    'datepublished',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.issued',
    'dc.date.created',
  ],
  ...['dcterms.date', 'dc.date', 'pubdate', 'publishdate', 'publication_date', 'date', 'datum'],
];

function metaValues(document: DomDocument): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((name) => meta.getAttribute(name)?.toLowerCase());
    const name = names.find((candidate) => candidate);
    const content = meta.getAttribute('content')?.trim();
    if (name && content) values.set(name, [...(values.get(name) ?? []), content]);
  }
  return values;
}

const ARTICLE = /article|posting|pressrelease|report|webpage/i;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of JSON-LD that describe an article, also inside a graph; broken JSON is passed over. */
function jsonLd(document: DomDocument): Record<string, unknown>[] {
  const found: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      found.push(JSON.parse(script.textContent ?? ''));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  const graphs = found.flat().flatMap((one) => (isRecord(one) && Array.isArray(one['@graph']) ? one['@graph'] : [one]));
  const articles = graphs.filter(isRecord).filter((one) => ARTICLE.test(String(one['@type'] ?? '')));
  return articles.sort(
    (a, b) => Number(/webpage/i.test(String(a['@type']))) - Number(/webpage/i.test(String(b['@type']))),
  );
}

function strings(objects: readonly Record<string, unknown>[], name: string): string[] {
  return objects.flatMap((one) => one[name]).filter((value) => typeof value === 'string');
}

/** Reads what a page says of itself; nothing of it is trusted as more than text. */
export function readMetadata(document: DomDocument, address: string | undefined): PageMetadata {
  const meta = metaValues(document);
  const articles = jsonLd(document);
  const marked = [...document.querySelectorAll('time[itemprop="datePublished"], [itemprop="datePublished"]')];
  const times = marked.flatMap((time) => [time.getAttribute('datetime'), time.getAttribute('content'), textOf(time)]);
  const dates = [
    ...strings(articles, 'datePublished'),
    ...DATE_NAMES.slice(0, 2).flatMap((name) => meta.get(name) ?? []),
    ...times,
    ...DATE_NAMES.slice(2).flatMap((name) => meta.get(name) ?? []),
  ];
  const published = dates.map((date) => readDay(date ?? undefined)).find((day) => day !== undefined);
  const base = httpAddress(document.querySelector('base[href]')?.getAttribute('href'), address);
  const canonical = httpAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base ?? address);
  const place = canonical ?? address;
  const language = document.documentElement.getAttribute('lang') ?? undefined;
  const [site] = meta.get('og:site_name') ?? [];
  const titles = [
    ...strings(articles, 'headline'),
    ...(meta.get('og:title') ?? []),
    ...(meta.get('twitter:title') ?? []),
    ...(meta.get('dcterms.title') ?? meta.get('dc.title') ?? []),
  ];
  return {
    titles: titles.map((title) => title.replace(/\s+/gu, ' ').trim()),
    documentTitle: document.title.replace(/\s+/gu, ' ').trim(),
    ...(published !== undefined && { published }),
    ...(site && { site }),
    ...(place !== undefined && { address: place }),
    ...(language && { language }),
    categories: [
      ...strings(articles, 'articleSection'),
      ...['article:section', 'article:tag'].flatMap((name) => meta.get(name) ?? []),
    ],
    ...(base !== undefined && { base }),
  };
}
