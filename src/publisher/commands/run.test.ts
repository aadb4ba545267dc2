import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApp, runCli, scratchFolder, writeFiles } from '../scratch.test-support.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';

/** So many that a process that adds them can be killed meanwhile. */
const MANY = 150;
const FEW = 12;

function feed(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<item><title>Fest Nummer ${at}</title><link>https://www.lindenfurt.example/${at}</link><pubDate>05 Mar 2026 00:00:00 GMT</pubDate>` +
      `<content:encoded><![CDATA[<p>Die Stadt lädt zum Fest Nummer ${at} ein. Der Eintritt ist frei.</p>]]></content:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>L</title>${items.join('')}</channel></rss>`;
}

let root: string;
let workspace: string;
let args: string[];
beforeEach(async () => {
  root = scratchFolder();
  workspace = join(root, 'W');
  await runCli('init', workspace);
  const config = JSON.parse(readFileSync(join(workspace, 'lesebruecke.json'), 'utf8'));
  writeFiles(workspace, {
    // Drafts take longer than all the rest; what the step does is tested in `simplify/`.
    'lesebruecke.json': JSON.stringify({
      ...config,
      languages: ['de'],
      sources: ['../feed.xml'],
      plain: { engine: 'none' },
    }),
  });
  writeFiles(root, { 'feed.xml': feed(FEW) });
  args = ['run', workspace, '--no-pages', '--site', join(root, 'D'), '--app', fakeApp(root)];
});

const releases = () => readdirSync(join(workspace, 'releases')).filter((name) => !name.startsWith('.'));

/** Starts the command line in a process of its own, and kills it when so many releases are there. */
async function killAfter(count: number): Promise<void> {
  const cli = resolve('src/publisher/launch.js');
  const child = spawn(process.execPath, [cli, 'add', workspace, '--no-pages'], { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  while (child.exitCode === null && releases().length < count) await sleep(1);
  child.kill('SIGKILL');
  await ended;
}

describe('run', () => {
  it('adds, builds and sums up; a second time nothing is new', async () => {
    const { code, notes } = await runCli(...args);
    expect(code, notes).toBe(0);
    expect(notes).toContain(`${FEW} new`);
    expect(existsSync(join(root, 'D/edition/edition.json'))).toBe(true);
    const again = JSON.parse((await runCli(...args, '--json')).out);
    expect(again).toMatchObject({
      running: false,
      steps: [
        { name: 'add' },
        { name: 'simplify' },
        { name: 'translate' },
        { name: 'check' },
        { name: 'build', details: { written: 0 } },
      ],
    });
  });

  it('publishes what there is and exits with 1 when a source fails', async () => {
    await runCli(...args);
    writeFiles(root, { 'feed.xml': '<rss version="2.0"><channel></channel></rss>' });
    const { code, notes } = await runCli(...args);
    expect(code).toBe(1);
    expect(notes).toMatch(/! add: .*feed\.xml/);
    expect(notes).toMatch(/ {2}build: 12 releases/);
  });

  it('leaves everything to a run that is at work, and takes over from one that is dead', async () => {
    writeFiles(workspace, { '.lesebruecke/lock': `${process.ppid}\n` });
    const second = await runCli(...args);
    expect(second.code).toBe(0);
    expect(second.notes).toContain('another run is at work');
    expect(releases()).toEqual([]);
    expect((await runCli('add', workspace)).code).toBe(2);
    writeFiles(workspace, { '.lesebruecke/lock': '4194304\n' });
    expect((await runCli(...args)).code).toBe(0);
    expect(existsSync(join(workspace, '.lesebruecke/lock'))).toBe(false);
  });

  it('is safe to kill at any moment', async () => {
    writeFiles(root, { 'feed.xml': feed(MANY) });
    for (const count of [1, 40, 90]) {
      await killAfter(count);
      for await (const { renditions } of readReleases(await openWorkspace(workspace)))
        expect(renditions).toHaveLength(1);
    }
    expect(releases().length).toBeLessThan(MANY);
    expect((await runCli(...args)).code).toBe(0);
    expect(releases()).toHaveLength(MANY);
    const all = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
    expect(all.filter((name) => name.endsWith('.tmp') || name.endsWith('lock'))).toEqual([]);
  });
});
