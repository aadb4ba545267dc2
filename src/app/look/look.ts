import type { Settings, Space } from '../../storage/settings.ts';
import { PALETTES } from './palettes.ts';

/** What the reader set as declarations for the page's root: few bytes, at hand before the first paint. Pure. */

/** Factors on the line height of each script. The widest lines, with 1.6 as usual, are far beyond the 1.5 of WCAG 2.2, 1.4.12. */
const LINES: Record<Space, string> = { usual: '', wide: '1.2', wider: '1.45' };
/** The widest are twice what WCAG 2.2, 1.4.12 asks for words, and what it asks for letters. */
const WORDS: Record<Space, string> = { usual: '', wide: '0.16em', wider: '0.32em' };
const LETTERS: Record<Space, string> = { usual: '', wide: '0.06em', wider: '0.12em' };
const LEGIBLE = '"Atkinson Hyperlegible Next", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** The declarations, without those that are as usual: none at all for a reader who set nothing. */
export function lookOf({ theme, textSize, lines, words, letters, typeface, still }: Settings): string {
  const declarations = {
    ...(theme in PALETTES && PALETTES[theme as keyof typeof PALETTES]),
    '--text-size': textSize === 100 ? '' : String(textSize / 100),
    '--lines': LINES[lines],
    '--words': WORDS[words],
    '--letters': LETTERS[letters],
    '--type': typeface === 'legible' ? LEGIBLE : '',
    '--still': still ? '1' : '',
  };
  return Object.entries(declarations)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
