import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseEdition, parseGlossary, parseIndexPage, parseRendition } from '../../core/codec/wire.ts';
import { contentHash, type Edition, editionPath } from '../../core/edition.ts';
import { LEVELS } from '../../core/release.ts';

export const hashOf = (text: string) => contentHash(createHash('sha256').update(text).digest());

/** Reads an edition as a phone does: every file parsed, every hash checked. Returns the paths of its files. */
export function readEdition(dir: string): { edition: Edition; files: string[] } {
  const read = (path: string) => readFileSync(join(dir, 'edition', path), 'utf8');
  const edition = parseEdition(read(editionPath.edition), 'edition.json');
  const files: string[] = [];
  for (const [lang, hash] of Object.entries(edition.glossary ?? {})) {
    const path = editionPath.glossary(lang, hash);
    expect(hashOf(read(path))).toBe(hash);
    expect(parseGlossary(read(path), path).lang).toBe(lang);
    files.push(path);
  }
  for (const [lang, months] of Object.entries(edition.index)) {
    for (const [month, hash] of Object.entries(months)) {
      const path = editionPath.index(lang, month, hash);
      expect(hashOf(read(path))).toBe(hash);
      files.push(path);
      for (const { id, renditions } of parseIndexPage(read(path), path).releases) {
        for (const level of LEVELS) {
          const ref = renditions[level];
          if (!ref) continue;
          const file = editionPath.rendition(id, lang, level, ref.hash);
          const text = read(file);
          expect(hashOf(text)).toBe(ref.hash);
          expect(Buffer.byteLength(text)).toBe(ref.bytes);
          expect(parseRendition(text, file)).toMatchObject({ release: id, lang, level });
          files.push(file);
        }
      }
    }
  }
  return { edition, files };
}

/** A source text with one paragraph. */
export const original = (published: string, more = '') =>
  `---\npublished: ${published}\norigin: human\n${more}---\n# Titel ${published}\n\nText.\n`;
