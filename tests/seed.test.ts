import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePressText } from '../src/core/press/press-text.ts';
import { releaseId } from '../src/core/press/release-id.ts';
import { type Block, sentencesText } from '../src/core/release.ts';

/**
 * The release the project was created from. Its text belongs to the city and stays outside the project, so the folder
 * may be missing; under CI it must be there.
 */
const folder = path.resolve(import.meta.dirname, '../../shared/fixtures/seed');
const missing = !existsSync(folder);

function readSeed(): string {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  if (name === undefined) throw new Error(`no .txt file in ${folder}`);
  return readFileSync(path.join(folder, name), 'utf8');
}

/** Everything a reader sees of a block, line by line. */
function shown(block: Block): string[] {
  if (block.kind === 'paragraph') return [sentencesText(block.sentences)];
  if (block.kind === 'image') return [block.caption ?? '', block.credit ?? ''];
  return [];
}

it.runIf(missing && process.env.CI === 'true')('has the seed under CI', () => {
  throw new Error(`The seed release is missing: put it into ${folder}.`);
});

describe.skipIf(missing)(`the seed release (needs ${folder})`, () => {
  const text = missing ? '' : readSeed();

  it('comes out complete', () => {
    const parsed = parsePressText(text);
    expect(parsed.title).toBe(text.split('\n', 1)[0]);
    expect(parsed.subtitle).toBeUndefined();
    expect(parsed.published).toBe('2025-12-12');
    expect(parsed.warnings).toEqual([]);
    expect(parsed.blocks.map((block) => block.kind)).toEqual([...Array(4).fill('paragraph'), 'contact', 'image']);
    expect(releaseId('2025-12-12', parsed.title)).toBe('2025-12-12-arbeitsmarktintegration-staerken-austausch');

    const paragraphs = parsed.blocks.slice(0, 4).map((block) => ('sentences' in block ? block.sentences : []));
    expect(paragraphs.map((sentences) => sentences.length)).toEqual([2, 2, 4, 1]);
    expect(paragraphs.filter((sentences) => sentencesText(sentences).includes('"'))).toHaveLength(2);
    expect(sentencesText(paragraphs[2] ?? [])).toMatch(/: "Arbeitsmarktintegration gelingt .* ziehen\."$/);

    expect(parsed.blocks[4]).toEqual({
      id: 'b5',
      kind: 'contact',
      role: 'publisher',
      contact: {
        organisation: 'Stadt Essen',
        department: 'Presse- und Kommunikationsamt',
        street: 'Rathaus, Porscheplatz',
        postcode: '45121',
        city: 'Essen',
        phones: [{ number: '+49 201 88-0', label: 'ServiceCenter Essen' }],
        emails: ['presse@essen.de'],
        urls: ['www.essen.de/presse'],
        notes: [],
      },
    });
    expect(parsed.blocks[5]).toMatchObject({ credit: '© 2025 Stadt Essen' });
  });

  it('loses no line and doubles none', () => {
    const parsed = parsePressText(text);
    const output = [parsed.title, ...parsed.blocks.flatMap(shown)];
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const address = lines.indexOf('Herausgegeben von:');
    const running = [...lines.slice(0, address), ...lines.slice(address + 8)].filter((line) => line !== '12.12.2025');
    expect(output.filter((line) => line !== '')).toEqual(running);
  });

  it('keeps body, address and picture when title, date, label and blank lines are gone', () => {
    const whole = parsePressText(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== 'Herausgegeben von:');
    const bare = parsePressText(lines.slice(2).join('\n'));
    expect(bare.blocks).toEqual(whole.blocks);
    expect(bare.warnings.map((warning) => warning.code).sort()).toEqual(['no-date', 'no-title']);
  });
});
