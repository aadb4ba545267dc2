import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../storage/settings.ts';
import { lookOf } from './look.ts';
import { PALETTES } from './palettes.ts';

const usual = loadSettings({ getItem: () => null });

describe('lookOf', () => {
  it('says nothing where nothing was set', () => {
    expect(lookOf(usual)).toBe('');
    expect(lookOf({ ...usual, theme: 'dark' })).toBe('');
  });

  it('says what was set', () => {
    const look = lookOf({ ...usual, textSize: 300, lines: 'wider', words: 'wide', letters: 'wider', still: true });
    expect(look).toBe('--text-size:3;--lines:1.45;--words:0.16em;--letters:0.12em;--still:1');
    expect(lookOf({ ...usual, typeface: 'legible' })).toContain('--type:"Atkinson Hyperlegible Next"');
    expect(lookOf({ ...usual, theme: 'sepia' })).toContain('--paper:#f3e6cf');
  });
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of one of the style sheet's two themes. */
function inStyleSheet(opening: string): Record<string, string> {
  const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const block = css.slice(css.indexOf(opening)).split('}')[0] ?? '';
  return Object.fromEntries(Array.from(block.matchAll(/(--[\w-]+): (#\w+);/g), ([, name, value]) => [name, value]));
}

const themes: [string, Record<string, string>][] = [
  ['light', inStyleSheet(':root {')],
  ['dark', inStyleSheet(':root[data-theme="dark"] {')],
  ...Object.entries(PALETTES),
];

describe.each(themes)('the colours of %s', (name, colours) => {
  const text = name === 'contrast' ? 7 : 4.5;
  const pairs: [string, string, number][] = [
    ...['--paper', '--surface', '--sunken', '--accent-soft', '--mark-soft'].flatMap((ground): typeof pairs => [
      ['--ink', ground, text],
      ['--mark', ground, text],
    ]),
    ...['--paper', '--surface', '--sunken'].flatMap((ground): typeof pairs => [
      ['--ink-soft', ground, text],
      ['--accent', ground, text],
      ['--focus', ground, 3],
    ]),
    ['--accent', '--accent-soft', text],
    ['--accent-ink', '--accent', text],
  ];

  it.each(pairs)('%s on %s', (ink, ground, least) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
