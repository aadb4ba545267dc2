import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRelease, withoutBlocked } from '../check/check-release.ts';
import { simplifyStep } from '../commands/run-steps.ts';
import { makePatiences } from '../drafts/patience.ts';
import { runCli, scratchTerminal, snapshot } from '../scratch.test-support.ts';
import { readRelease } from '../workspace/release.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { FILE, ORIGINAL, runSimplify, SOURCE, workspaceOf } from './simplify.test-support.ts';

const read = (dir: string, file = FILE) => readFileSync(join(dir, file), 'utf8');

function edit(dir: string, file: string, from: string, to: string): void {
  expect(read(dir, file)).toContain(from);
  writeFileSync(join(dir, file), read(dir, file).replace(from, to));
}

/** A release that no rule can make easier. */
const DRY = `${ORIGINAL.split('# ')[0]}# Stadtentwicklungskonzepte\n\nBezirksbürgermeisterinnen diskutieren Stadtentwicklungskonzepte.\n`;

describe('simplify', () => {
  it('drafts by rules: provenance, hash, facts, figures; a second time nothing changes', async () => {
    const dir = workspaceOf();
    const { outcome, notes } = await runSimplify(dir);
    expect(outcome).toMatchObject({ state: 'written', engine: 'lesebruecke' });
    expect(outcome.after?.lix).toBeLessThan((outcome.before?.lix ?? 0) - 1);
    expect(notes).toMatch(
      /written by lesebruecke: \d of \d sentences changed; LIX .* → .*, WSTF .*; rules: .*semicolon 2/,
    );
    expect(read(dir)).toMatch(
      /^---\norigin: rules\nengine: lesebruecke\nmade: 2026-05-01\nfrom: [0-9a-f]{32}\n---\n# /,
    );
    for (const fact of [
      '**Hallenbad am Wehr**',
      '13. April',
      '4,50 Euro',
      '](https://www.example.org/bad)',
      '030 23125-640',
    ]) {
      expect(read(dir)).toContain(fact);
    }
    const before = snapshot(dir);
    expect((await runSimplify(dir)).outcome.state).toBe('current');
    expect(snapshot(dir)).toEqual(before);
  });

  it('notes for the editor what is still hard; neither edition nor hash know of it', async () => {
    const dir = workspaceOf();
    await runSimplify(dir);
    const notes = read(dir).match(/^<!-- ".+": .+ -->$/gm) ?? [];
    expect(notes.length).toBeGreaterThan(0);
    const release = async () => readRelease(dir, 'bad', (await openWorkspace(dir)).config);
    const before = await release();
    writeFileSync(join(dir, FILE), read(dir).replace(/^<!--.*-->\n/gm, ''));
    const after = await release();
    expect(after.renditions).toEqual(before.renditions);
    expect(JSON.stringify(after.renditions)).not.toContain('<!--');
    const text = after.texts.find(({ key }) => key === 'de.plain');
    expect(text?.read.notes).toEqual([]);
  });

  it.each([
    ['wrote', /origin: rules\nengine: .*\nmade: .*/, 'origin: human'],
    ['checked', /made: (.*)/, 'made: $1\nreviewed: { by: O. K., on: 2026-05-02 }'],
    ['edited', /^# .*/m, '# Das Bad ist wieder offen'],
  ])('never overwrites what a person %s', async (_, from, to) => {
    const dir = workspaceOf();
    await runSimplify(dir);
    writeFileSync(join(dir, FILE), read(dir).replace(from, to));
    edit(dir, SOURCE, '9 Uhr', '10 Uhr');
    const before = read(dir);
    expect((await runSimplify(dir)).outcome.state).toBe('kept');
    expect(read(dir)).toBe(before);
  });

  it('makes again what is out of date and as it was written', async () => {
    const dir = workspaceOf();
    await runSimplify(dir);
    edit(dir, SOURCE, '9 Uhr', '10 Uhr');
    expect((await runSimplify(dir)).outcome.state).toBe('written');
    expect(read(dir)).toContain('10 Uhr');
    writeFileSync(join(dir, FILE), read(dir).replace(/^<!--.*-->\n/gm, ''));
    edit(dir, SOURCE, '10 Uhr', '11 Uhr');
    expect((await runSimplify(dir)).outcome.state).toBe('written');
    expect(read(dir)).toContain('11 Uhr');
  });

  it('writes nothing in a dry run, and shows what would change', async () => {
    const dir = workspaceOf();
    const before = snapshot(dir);
    const { outcome, notes } = await runSimplify(dir, { dryRun: true });
    expect(outcome.state).toBe('drafted');
    expect(notes).toContain('  - Das Hallenbad am Wehr wird');
    expect(snapshot(dir)).toEqual(before);
  });

  it('leaves alone withdrawn releases, and all if nobody drafts', async () => {
    const withdrawn = workspaceOf({}, { [SOURCE]: ORIGINAL.replace('topics', 'withdrawn: 2026-04-01\ntopics') });
    expect((await runSimplify(withdrawn)).outcomes).toEqual([]);
    const none = await runSimplify(workspaceOf({ engine: 'none' }));
    expect([none.outcomes, none.notes]).toEqual([[], expect.stringContaining('left to people')]);
  });

  it('does without rules that are switched off', async () => {
    const often = async (dir: string, without?: string) =>
      (await runSimplify(dir, { dryRun: true, ...(without && { without }) })).notes.includes('semicolon');
    expect(await often(workspaceOf())).toBe(true);
    expect(await often(workspaceOf(), 'semicolon,cause')).toBe(false);
    expect(await often(workspaceOf({ off: ['semicolon'] }))).toBe(false);
  });

  it('names what is wrong with its options and settings', async () => {
    const dir = workspaceOf();
    await expect(runSimplify(dir, { without: 'magic' })).rejects.toThrow(/no rule "magic": use .*semicolon/);
    await expect(runSimplify(dir, { engine: 'magic' })).rejects.toThrow('use rules, llm, none');
    await expect(runSimplify(dir, { engine: 'llm' })).rejects.toThrow('plain.llm');
    await expect(runSimplify(dir, {}, ['magic'])).rejects.toThrow('there is no release "magic"');
    const { code, notes } = await runCli('simplify', workspaceOf({ off: ['semicolon', 'magic'] }));
    expect(code).toBe(2);
    expect(notes).toMatch(/lesebruecke\.json:11: `plain\.off` names no rule "magic": use .*semicolon/);
    expect((await runCli('simplify', workspaceOf({ engine: 'magic' }))).notes).toMatch(
      /lesebruecke\.json:9: `plain\.engine` must be rules, llm, none/,
    );
  });
});

describe('the gate', () => {
  it('refuses a draft that is not easier; there is none, and the report says why', async () => {
    const dir = workspaceOf({}, { [SOURCE]: DRY });
    const { outcome, notes } = await runSimplify(dir);
    expect(outcome.state).toBe('refused');
    expect(notes).toContain('not easier to read than its source: LIX');
    expect(existsSync(join(dir, FILE))).toBe(false);
    expect((await runCli('simplify', dir)).code).toBe(1);
  });

  it('lets an easy text pass as it is', async () => {
    const easy = `${ORIGINAL.split('# ')[0]}# Das Bad\n\nDas Bad ist offen. Kommen Sie gern. Es kostet 4 Euro.\n`;
    expect((await runSimplify(workspaceOf({}, { [SOURCE]: easy }))).outcome.state).toBe('written');
  });

  it.each([
    ['origin: rules', 'blocking', ['de.original']],
    ['origin: machine', 'blocking', ['de.original']],
    ['origin: human', 'warning', ['de.original', 'de.plain']],
    ['origin: rules\nreviewed: { by: O. K., on: 2026-05-02 }', 'warning', ['de.original', 'de.plain']],
  ])(
    'keeps a text that is not easier out of the edition, unless a person answers for it: %s',
    async (origin, severity, kept) => {
      const words = DRY.split('---\n')[2];
      const dir = workspaceOf({}, { [SOURCE]: DRY, [FILE]: `---\n${origin}\n---\n${words}` });
      const release = await readRelease(dir, 'bad', (await openWorkspace(dir)).config);
      expect(checkRelease(release).get('de.plain')).toMatchObject([{ severity, kind: 'readability' }]);
      expect(withoutBlocked(release).release.texts.map(({ key }) => key)).toEqual(kept);
    },
  );
});

it('is a step of a nightly run, which wakes nobody for a refused draft', async () => {
  const { terminal, out } = scratchTerminal();
  const written = workspaceOf();
  expect(await simplifyStep.run(written, { site: '' }, terminal, makePatiences())).toEqual({
    summary: '1 written',
    person: false,
  });
  expect(existsSync(join(written, FILE))).toBe(true);
  const dry = workspaceOf({}, { [SOURCE]: DRY });
  const refused = await simplifyStep.run(dry, { site: '' }, terminal, makePatiences());
  expect(refused).toEqual({ summary: '1 refused', person: false });
  expect(out).toEqual([]);
});

it('shows in check and status how a text reads', async () => {
  const dir = workspaceOf();
  await runSimplify(dir);
  const plain = await runCli('check', dir, '--plain');
  expect(plain.code).toBe(0);
  expect(plain.out).toMatch(/de\.plain {2}LIX [\d.]+ → [\d.]+, WSTF/);
  expect(plain.out).toMatch(/hint +releases\/bad\/de\.plain\.md:\d+: "/);
  expect((await runCli('check', dir)).out).toBe('');
  const file = join(dir, 'status.html');
  await runCli('status', dir, '--html', file);
  expect(readFileSync(file, 'utf8')).toMatch(/LIX \d+ → \d+ · \d+ hard sentence/);
});
