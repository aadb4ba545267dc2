import { findLanguage } from '../core/language.ts';
import { type LanguageTag, LEVELS, type Level } from '../core/release.ts';

/** Where the site lives on its host, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

/** What is to be handed over, and how its receiver reads. */
export interface ShareWish {
  /** Ids of releases. */
  releases: string[];
  /** Texts received, by their hashes. */
  received?: string[];
  /** The receiver's language; missing until it has been asked for. */
  text?: LanguageTag;
  level?: Level;
  /** With the publisher's language beside the receiver's. */
  beside?: boolean;
}

/** What is looked for, and among which releases. */
export interface SearchWish {
  query: string;
  topic?: string;
  only?: 'saved' | 'unread';
}

export type Route =
  | { page: 'start' }
  | { page: 'list'; lang: LanguageTag; saved: boolean }
  | { page: 'search'; lang: LanguageTag; find: SearchWish }
  /** `text`: the language of the text, where it is not the interface's. */
  | { page: 'release'; lang: LanguageTag; id: string; text?: LanguageTag }
  /** A release's easy text beside its original, sentence by sentence. */
  | { page: 'changes'; lang: LanguageTag; id: string; text?: LanguageTag }
  /** A text of the reader's own. */
  | { page: 'read-text'; lang: LanguageTag }
  /** Handing over: for whom, what, and how. */
  | { page: 'share'; lang: LanguageTag; wish: ShareWish }
  /** The same on paper. */
  | { page: 'handout'; lang: LanguageTag; wish: ShareWish }
  /** Taking over what somebody hands over. */
  | { page: 'receive'; lang: LanguageTag }
  /** What was received: all of it, or one text by its hash. */
  | { page: 'received'; lang: LanguageTag; hash?: string }
  | { page: 'settings'; lang: LanguageTag }
  /** How texts look; `id` and `text`: the release from which the reader came. */
  | { page: 'comfort'; lang: LanguageTag; id?: string; text?: LanguageTag }
  /** The accessibility statement. */
  | { page: 'statement'; lang: LanguageTag }
  | { page: 'not-found'; lang?: LanguageTag };

/** The page an address stands for. Addresses of languages the app does not speak are `not-found`. */
export function parseRoute({ pathname, search }: { pathname: string; search: string }): Route {
  if (!pathname.startsWith(BASE)) return { page: 'not-found' };
  const [first = '', second, third, ...rest] = pathname
    .slice(BASE.length)
    .replace(/\/$|\/?index\.html$/, '')
    .split('/');
  const query = new URLSearchParams(search);
  if (first === '') return { page: 'start' };
  const lang = findLanguage(first)?.tag;
  if (!lang) return { page: 'not-found' };
  if (second === undefined) {
    // On the path of the list, so that any static host has a page for it.
    if (query.get('show') === 'search') return { page: 'search', lang, find: parseFind(query) };
    return { page: 'list', lang, saved: query.get('show') === 'saved' };
  }
  if (second === 'settings' && third === undefined) return { page: 'settings', lang };
  const text = findLanguage(query.get('text') ?? '')?.tag;
  const otherText = text && text !== lang ? { text } : {};
  if (second === 'comfort' && third === undefined) {
    const id = query.get('release');
    return { page: 'comfort', lang, ...(id && { id }), ...otherText };
  }
  if (second === 'accessibility' && third === undefined) return { page: 'statement', lang };
  if (second === 'read' && third === undefined) return { page: 'read-text', lang };
  if (second === 'share' && third === undefined) return { page: 'share', lang, wish: parseWish(query) };
  if (second === 'handout' && third === undefined) return { page: 'handout', lang, wish: parseWish(query) };
  if (second === 'receive' && third === undefined) return { page: 'receive', lang };
  if (second === 'received' && third === undefined) {
    const hash = query.get('hash');
    return { page: 'received', lang, ...(hash && { hash }) };
  }
  if (second === 'r' && third && rest.length === 0) {
    // On the same path, so that any static host has a page for it.
    const page = query.get('show') === 'changes' ? 'changes' : 'release';
    return { page, lang, id: third, ...otherText };
  }
  return { page: 'not-found', lang };
}

/** The address of a page; the inverse of {@link parseRoute}. */
export function routeHref(route: Exclude<Route, { page: 'not-found' }>): string {
  switch (route.page) {
    case 'start':
      return BASE;
    case 'list':
      return `${BASE}${route.lang}/${route.saved ? '?show=saved' : ''}`;
    case 'search':
      return `${BASE}${route.lang}/?${new URLSearchParams({ show: 'search', ...trimmed(route.find) })}`;
    case 'settings':
      return `${BASE}${route.lang}/settings/`;
    case 'comfort':
      return `${BASE}${route.lang}/comfort/${asQuery(route.id && `release=${route.id}`, route.text && `text=${route.text}`)}`;
    case 'statement':
      return `${BASE}${route.lang}/accessibility/`;
    case 'read-text':
      return `${BASE}${route.lang}/read/`;
    case 'share':
    case 'handout':
      return `${BASE}${route.lang}/${route.page}/?${wishQuery(route.wish)}`;
    case 'receive':
      return `${BASE}${route.lang}/receive/`;
    case 'received':
      return `${BASE}${route.lang}/received/${route.hash ? `?hash=${encodeURIComponent(route.hash)}` : ''}`;
    case 'release':
    case 'changes': {
      const query = asQuery(route.page === 'changes' && 'show=changes', route.text && `text=${route.text}`);
      return `${BASE}${route.lang}/r/${route.id}/${query}`;
    }
  }
}

function asQuery(...parts: (string | false | undefined)[]): string {
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

function parseFind(query: URLSearchParams): SearchWish {
  const topic = query.get('topic');
  const only = query.get('only');
  return {
    query: query.get('query') ?? '',
    ...(topic && { topic }),
    ...((only === 'saved' || only === 'unread') && { only }),
  };
}

/** Without what is not looked for. */
function trimmed({ query, ...rest }: SearchWish): Partial<Record<keyof SearchWish, string>> {
  return { ...(query && { query }), ...rest };
}

function parseWish(query: URLSearchParams): ShareWish {
  const received = query.getAll('received');
  const text = findLanguage(query.get('text') ?? '')?.tag;
  const level = LEVELS.find((one) => one === query.get('level'));
  return {
    releases: query.getAll('release'),
    ...(received.length > 0 && { received }),
    ...(text && { text }),
    ...(level && { level }),
    ...(query.has('beside') && { beside: true }),
  };
}

function wishQuery({ releases, received = [], text, level, beside }: ShareWish): string {
  const query = new URLSearchParams();
  for (const id of releases) query.append('release', id);
  for (const hash of received) query.append('received', hash);
  if (text) query.set('text', text);
  if (level) query.set('level', level);
  if (beside) query.set('beside', '1');
  return String(query);
}
