import { findLanguage } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';

/** Where the site lives on its host, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

export type Route =
  | { page: 'start' }
  | { page: 'list'; lang: LanguageTag; saved: boolean }
  /** `text`: the language of the text, where it is not the interface's. */
  | { page: 'release'; lang: LanguageTag; id: string; text?: LanguageTag }
  /** A release's easy text beside its original, sentence by sentence. */
  | { page: 'changes'; lang: LanguageTag; id: string; text?: LanguageTag }
  /** A text of the reader's own. */
  | { page: 'read-text'; lang: LanguageTag }
  | { page: 'settings'; lang: LanguageTag }
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
  if (second === undefined) return { page: 'list', lang, saved: query.get('show') === 'saved' };
  if (second === 'settings' && third === undefined) return { page: 'settings', lang };
  if (second === 'read' && third === undefined) return { page: 'read-text', lang };
  if (second === 'r' && third && rest.length === 0) {
    const text = findLanguage(query.get('text') ?? '')?.tag;
    // On the same path, so that any static host has a page for it.
    const page = query.get('show') === 'changes' ? 'changes' : 'release';
    return { page, lang, id: third, ...(text && text !== lang ? { text } : {}) };
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
    case 'settings':
      return `${BASE}${route.lang}/settings/`;
    case 'read-text':
      return `${BASE}${route.lang}/read/`;
    case 'release':
    case 'changes': {
      const text = route.text && `text=${route.text}`;
      const query = [route.page === 'changes' && 'show=changes', text].filter(Boolean).join('&');
      return `${BASE}${route.lang}/r/${route.id}/${query && `?${query}`}`;
    }
  }
}
