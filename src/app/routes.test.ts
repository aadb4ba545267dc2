import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routeHref } from './routes.ts';

const parse = (address: string) => parseRoute(new URL(address, 'https://www.example.org'));

describe('routes', () => {
  const routes: [string, Exclude<Route, { page: 'not-found' }>][] = [
    ['/', { page: 'start' }],
    ['/ar/', { page: 'list', lang: 'ar', saved: false }],
    ['/ar/?show=search', { page: 'search', lang: 'ar', find: { query: '' } }],
    ['/ar/?show=search&query=%D8%B9%D9%85%D9%84+%26', { page: 'search', lang: 'ar', find: { query: 'عمل &' } }],
    [
      '/de/?show=search&query=kurs&topic=work&only=unread',
      { page: 'search', lang: 'de', find: { query: 'kurs', topic: 'work', only: 'unread' } },
    ],
    ['/ar/?show=saved', { page: 'list', lang: 'ar', saved: true }],
    ['/de/settings/', { page: 'settings', lang: 'de' }],
    ['/uk/r/2026-11-12-arbeit/', { page: 'release', lang: 'uk', id: '2026-11-12-arbeit' }],
    ['/uk/r/2026-11-12-arbeit/?text=fa', { page: 'release', lang: 'uk', id: '2026-11-12-arbeit', text: 'fa' }],
    ['/ar/read/', { page: 'read-text', lang: 'ar' }],
    ['/ar/share/?release=a&release=b', { page: 'share', lang: 'ar', wish: { releases: ['a', 'b'] } }],
    [
      '/de/handout/?release=a&received=0f&text=uk&level=plain&beside=1',
      {
        page: 'handout',
        lang: 'de',
        wish: { releases: ['a'], received: ['0f'], text: 'uk', level: 'plain', beside: true },
      },
    ],
    ['/ar/receive/', { page: 'receive', lang: 'ar' }],
    ['/ar/received/', { page: 'received', lang: 'ar' }],
    ['/ar/received/?hash=0f', { page: 'received', lang: 'ar', hash: '0f' }],
    ['/uk/r/a/?show=changes', { page: 'changes', lang: 'uk', id: 'a' }],
    ['/uk/r/a/?show=changes&text=de', { page: 'changes', lang: 'uk', id: 'a', text: 'de' }],
  ];

  it.each(routes)('%s there and back', (address, route) => {
    expect(parse(address)).toEqual(route);
    expect(routeHref(route)).toBe(address);
  });

  it('reads addresses of files and without a slash at the end', () => {
    expect(parse('/ar')).toEqual({ page: 'list', lang: 'ar', saved: false });
    expect(parse('/ar/index.html')).toEqual({ page: 'list', lang: 'ar', saved: false });
    expect(parse('/ar/r/a-b/index.html')).toEqual({ page: 'release', lang: 'ar', id: 'a-b' });
    expect(parse('/index.html')).toEqual({ page: 'start' });
  });

  it('names the text’s language only where it is another one that is offered', () => {
    expect(parse('/uk/r/a/?text=uk')).toEqual({ page: 'release', lang: 'uk', id: 'a' });
    expect(parse('/uk/r/a/?text=xx')).toEqual({ page: 'release', lang: 'uk', id: 'a' });
  });

  it.each(['/xx/', '/ar/r/', '/ar/r/a/b/', '/ar/settings/x/', '/ar/nope/'])('%s leads nowhere', (address) => {
    expect(parse(address).page).toBe('not-found');
  });

  it('keeps the language of a page that is not there', () => {
    expect(parse('/ar/nope/')).toEqual({ page: 'not-found', lang: 'ar' });
  });
});
