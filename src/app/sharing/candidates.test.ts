import { expect, it } from 'vitest';
import type { ListItem } from '../../core/page.ts';
import { candidates } from './candidates.ts';

const item = (id: string, more: Partial<ListItem> = {}): ListItem => ({
  ...{ id, published: '2026-01-01', topics: [], title: id, titleLang: 'de' },
  ...more,
});

it('offers the newest 20 and what was saved, without what is chosen or withdrawn', () => {
  const list = Array.from({ length: 30 }, (_, index) => item(`r${index}`));
  const offered = candidates([item('gone', { withdrawn: '2026-01-02' }), ...list], ({ id }) => id === 'r25', ['r1']);
  expect(offered.map(({ id }) => id)).toEqual([
    'r0',
    ...Array.from({ length: 18 }, (_, index) => `r${index + 2}`),
    'r25',
  ]);
});
