import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORIGINAL, runTranslate, translatable } from './engines.test-support.ts';

const text = (head: string, ...body: string[]) => `---\n${head}\n---\n${body.join('\n\n')}\n`;
const OLD = text(
  'published: 2026-01-01\norigin: human',
  '# Alt',
  'Der Kurs ist „kostenlos“. Rufen Sie an: 0201 88-35555.',
  '## Sprechstunde',
);
const OLD_UK = text('origin: human', '# Старе', 'Курс безкоштовний. Телефонуйте: 0201 88-35555.', '## Прийом');
const memory = { translate: 'memory' as const };
const state = (ran: Awaited<ReturnType<typeof runTranslate>>, release = 'neu') =>
  ran.result.texts.find((one) => 'release' in one && one.release === release && one.key === 'uk.original');

function workspace(...body: string[]) {
  return translatable({
    'releases/alt/de.original.md': OLD,
    'releases/alt/uk.original.md': OLD_UK,
    'releases/neu/de.original.md': text('published: 2026-02-01\norigin: human', ...body),
  });
}
const read = (dir: string) => readFileSync(join(dir, 'releases/neu/uk.original.md'), 'utf8');

describe('memory', () => {
  it('writes a text of which it knows every block, with the contacts of the new one', async () => {
    const dir = workspace('# Alt', 'Der Kurs ist "kostenlos".  Rufen Sie an: 0221 77-12345.');
    const ran = await runTranslate(dir, memory);
    expect([ran.code, state(ran)?.state]).toEqual([0, 'written']);
    expect(read(dir)).toContain('Телефонуйте: 0221 77-12345.');
    expect(read(dir)).toContain('engine: memory');
  });

  it('finds single sentences and terms of the glossary', async () => {
    const dir = workspace('# Anmeldung', 'Rufen Sie an: 0201 88-35555.');
    expect(state(await runTranslate(dir, memory))?.state).toBe('written');
    expect(read(dir)).toMatch(/# .*\p{Script=Cyrillic}/u);
    expect(read(dir)).not.toContain('Курс');
  });

  it('leaves a text open of which it does not know all, and says how much it knows', async () => {
    const dir = workspace('# Alt', 'Der Kurs ist „kostenlos“. Rufen Sie an: 0201 88-35555.', 'Das ist neu.');
    const ran = await runTranslate(dir, memory);
    expect([ran.code, state(ran)?.state]).toEqual([0, 'open']);
    expect(state(ran)?.share).toBeGreaterThan(0.5);
    expect(state(ran)?.share).toBeLessThan(1);
    expect(() => read(dir)).toThrow();
  });

  it('does not learn from what is out of date', async () => {
    const dir = workspace('# Alt');
    const stale = OLD_UK.replace('origin: human', `origin: human\nfrom: ${'0'.repeat(32)}`);
    writeFileSync(join(dir, 'releases/alt/uk.original.md'), stale);
    expect(state(await runTranslate(dir, memory))?.state).toBe('open');
  });

  it('needs nothing: a workspace without translations is left as it is', async () => {
    const dir = translatable({ 'releases/kurs/de.original.md': ORIGINAL });
    const ran = await runTranslate(dir, memory);
    expect(ran.result.texts.map((one) => one.state)).toEqual(['open', 'waiting']);
  });
});
