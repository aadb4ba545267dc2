import { describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { parseDocument, textOf } from './dom.ts';
import { measureHtml } from './html-size.ts';

const within = (milliseconds: number, run: () => void) => {
  const start = performance.now();
  run();
  expect(performance.now() - start).toBeLessThan(milliseconds);
};

describe('parseDocument', () => {
  it('reads pages and pieces of them', () => {
    expect(textOf(parseDocument('<p>Hallo</p>').body)).toBe('Hallo');
    expect(textOf(parseDocument('<html><head><title>T</title></head><body class="a">Hallo</body></html>').body)).toBe(
      'Hallo',
    );
  });

  it.each([
    ['<div>'.repeat(300_000), /elements/],
    ['<div>'.repeat(9_000), /nests/],
    ['<x/>'.repeat(9_000), /nests/],
    ['<b><i>'.repeat(500), /nests/],
    ['<p>a</p>'.repeat(60_000), /elements/],
    ['<svg>'.repeat(5000), /nests/],
    [`${'<div>'.repeat(140)}x${'</div>'.repeat(140)}`.repeat(60), /nests/],
    ['<'.repeat(1_000_000), /elements/],
  ])('refuses in time what is too deep or too much (%#)', (html, message) => {
    within(2000, () => expect(() => parseDocument(html)).toThrow(message));
    expect(() => parseDocument(html)).toThrow(InputError);
  });

  it.each(['<a '.repeat(300_000), '<!--'.repeat(300_000), '<script'.repeat(100_000), '<'.repeat(1_000_000)])(
    'measures in time what never ends (%#)',
    (html) => within(2000, () => measureHtml(html)),
  );
});

describe('measureHtml', () => {
  it('counts neither comments nor scripts, and knows what closes itself', () => {
    expect(measureHtml('<!-- <div> --><script>"<div>"</script><ul><li>a<li>b</ul><p>a<p>b<br><img>')).toMatchObject({
      tags: 8,
      depth: 1,
    });
    expect(measureHtml('<div><svg><path/><path/></svg><p>x</div>')).toMatchObject({ tags: 5, depth: 2 });
  });
});
