import { expect, it } from 'vitest';
import { noteLines } from './note-lines.ts';

it('keeps lines and paragraphs, and not the emptiness between them', () => {
  expect(noteLines('Guten Tag,\nlesen Sie das.\n\nBis morgen')).toBe('Guten Tag,\nlesen Sie das.\n\nBis morgen');
  expect(noteLines(`Hallo${'\n \u200b\n'.repeat(400)}Geprüft\n\n\n`)).toBe('Hallo\n\nGeprüft');
});
