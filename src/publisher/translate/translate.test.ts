import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatSegments, startServer } from '../llm/server.test-support.ts';
import { snapshot, writeFiles } from '../scratch.test-support.ts';
import { chatAnswer, ORIGINAL, runTranslate, translatable } from './engines.test-support.ts';

const FILE = 'releases/kurs/uk.original.md';
const SOURCE = 'releases/kurs/de.original.md';

async function scene() {
  const server = await startServer((one) => chatAnswer(one));
  const dir = translatable();
  const engines = {
    translate: 'llm' as const,
    llm: { baseURL: server.url, model: 'test-model', key: 'LLM_KEY', characters: 4000, timeout: 5, parallel: 4 },
  };
  const run = (options = {}) => runTranslate(dir, engines, options);
  const edit = (file: string, from: string, to: string) => {
    const path = join(dir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  return { dir, run, edit, asked: server.asked };
}
const states = ({ result }: Awaited<ReturnType<typeof runTranslate>>) => result.texts.map(({ state }) => state);

describe('translate', () => {
  it('changes nothing when run twice', async () => {
    const { dir, run, asked } = await scene();
    await run();
    const before = snapshot(dir);
    expect(states(await run())).toEqual(['current', 'waiting']);
    expect(snapshot(dir)).toEqual(before);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers.authorization).toBe('Bearer secret');
  });

  it('tells the engine what the workspace’s own words are called', async () => {
    const { dir, run, asked } = await scene();
    const own = { term: 'Deutschkurs', say: 'DEUTSCH-kurs', meaning: 'Dort lernt man Deutsch.' };
    writeFiles(dir, {
      'glossary/de.json': JSON.stringify({ deutschkurs: own }),
      'glossary/uk.json': JSON.stringify({ deutschkurs: { translation: 'мовний курс міста', meaning: 'Курс.' } }),
    });
    await run();
    expect(JSON.stringify(asked[0]?.body)).toContain('Deutschkurs = мовний курс міста');
  });

  it('redoes a machine text that is out of date, and pays for what has changed only', async () => {
    const { dir, run, edit, asked } = await scene();
    await run();
    edit(SOURCE, 'Er kostet 12,50 Euro.', 'Er kostet jetzt 15 Euro.');
    expect(states(await run())).toEqual(['written', 'waiting']);
    expect(
      asked
        .slice(1)
        .flatMap(chatSegments)
        .map(({ id }) => id),
    ).toEqual(['b1']);
    expect(readFileSync(join(dir, FILE), 'utf8')).toContain('15');
  });

  it.each([
    ['wrote', 'origin: machine\nengine: llm test-model\nmade: 2026-05-01', 'origin: human'],
    ['checked', 'made: 2026-05-01', 'made: 2026-05-01\nreviewed: { by: O. K., on: 2026-05-02 }'],
    ['corrected', '25', '25 (двадцять п’ять)'],
  ])('never overwrites what a person %s', async (_, from, to) => {
    const { dir, run, edit, asked } = await scene();
    await run();
    edit(FILE, from, to);
    edit(SOURCE, 'Er kostet 12,50 Euro.', 'Er kostet jetzt 15 Euro.');
    const before = readFileSync(join(dir, FILE), 'utf8');
    const ran = await run();
    expect(states(ran)).toEqual(['kept', 'waiting']);
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(before);
    expect(asked).toHaveLength(1);
  });

  it('leaves what a person writes while it is being translated', async () => {
    const dir = translatable();
    const file = join(dir, FILE);
    const corrected = '---\norigin: human\n---\n# Курс\n';
    const server = await startServer((one) => {
      writeFileSync(file, corrected);
      return chatAnswer(one);
    });
    const llm = { baseURL: server.url, model: 'm', characters: 4000, timeout: 5, parallel: 4 };
    const { code, result } = await runTranslate(dir, { translate: 'llm', llm });
    expect([code, result.texts[0]?.state]).toEqual([1, 'failed']);
    expect(result.texts[0]?.reason).toContain('a person has changed the file');
    expect(readFileSync(file, 'utf8')).toBe(corrected);
  });

  it('goes on behind a line of the journal that a kill cut in two', async () => {
    const { dir, run, edit, asked } = await scene();
    await run();
    const journal = join(dir, '.lesebruecke/translations.jsonl');
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
    writeFileSync(journal, `${lines.slice(0, -1).join('\n')}\n${lines.at(-1)?.slice(0, 30)}`);
    edit(SOURCE, '# Deutschkurs beginnt im Januar', '# Deutschkurs beginnt im Februar');
    await run();
    expect(asked.slice(1).flatMap(chatSegments)).toHaveLength(2);
    expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).toHaveLength(lines.length + 2);
  });

  it('does only what it is asked for', async () => {
    const { run, asked } = await scene();
    expect(states(await run({ level: 'plain', to: ['uk'], release: ['kurs'] }))).toEqual(['waiting']);
    expect(asked).toEqual([]);
    await expect(run({ to: ['fr'] })).rejects.toThrow('--to cannot be "fr": use uk');
    await expect(run({ level: 'easy' })).rejects.toThrow('--level');
    await expect(run({ release: ['x'] })).rejects.toThrow('use kurs');
    await expect(run({ engine: 'magic' })).rejects.toThrow('use memory, llm, deepl');
    await expect(run({ maxChars: 'many' })).rejects.toThrow('--max-chars');
  });

  it('leaves withdrawn releases as they are, and waits for a source text that is out of date', async () => {
    const { dir, run, edit } = await scene();
    writeFileSync(
      join(dir, 'releases/kurs/de.plain.md'),
      `---\norigin: rules\nfrom: ${'0'.repeat(32)}\n---\n${ORIGINAL.split('---\n')
        .slice(2)
        .join('---\n')
        .replace(/organisation.*\n.*\n/, '')
        .replace(/src.*\n/, '')
        .replace(/credit.*\n/, '')}`,
    );
    expect(states(await run({ level: 'plain' }))).toEqual(['waiting']);
    edit(SOURCE, 'origin: human', 'withdrawn: 2026-04-01\norigin: human');
    expect(states(await run())).toEqual([]);
  });
});
