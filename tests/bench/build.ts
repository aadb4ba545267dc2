import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/core/language.ts';
import { generateWorkspace } from './generate-workspace.ts';
import type { Row } from './table.ts';

/** What a publisher waits for: the build of a large edition, from nothing, with nothing new, and with one change. */
export async function benchBuild(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-bench-'));
  const [workspace, site] = [join(folder, 'workspace'), join(folder, 'site')];
  const languages = LANGUAGES.map(({ tag }) => tag);
  try {
    await generateWorkspace(workspace, { releases: 1000, languages });
    const full = await timedBuild(workspace, site);
    const again = await timedBuild(workspace, site);
    changeOne(workspace);
    const one = await timedBuild(workspace, site);
    const size = `1,000 releases × ${languages.length} languages × 2 levels`;
    return [
      { what: `Build of ${size}`, value: describe(full), bar: '≤ 60 s, ≤ 500 MB' },
      { what: 'The same again, nothing changed', value: describe(again), bar: '≤ 1 s' },
      { what: 'The same again, one release changed', value: describe(one), bar: '≤ 1 s' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word more in the middle one's plain German. */
function changeOne(workspace: string): void {
  const ids = readdirSync(join(workspace, 'releases')).sort();
  const id = ids[Math.floor(ids.length / 2)] ?? '';
  const file = join(workspace, 'releases', id, 'de.plain.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^# /m, '# Neu: '));
}

interface Timing {
  seconds: number;
  /** Peak memory of the build's processes together, in megabytes. */
  megabytes: number;
}

const SAMPLE_MS = 200;

/** Runs a build in a process of its own, start included; `npx` would add half a second of its own. */
function timedBuild(workspace: string, site: string): Promise<Timing> {
  const started = Date.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/publisher/cli.ts', 'build', workspace, '--site', site, '--json'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let megabytes = 0;
  const sampling = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: (Date.now() - started) / 1000, megabytes });
      else reject(new Error(`the build ended with ${code}`));
    });
  });
}

/** Resident memory of a process and all that it started, in megabytes. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let kilobytes = 0;
  // Children have higher numbers than their parents but for a wrap-around, so one pass in order finds them all.
  for (const [pid = 0, parent = 0, rss = 0] of processes) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    kilobytes += rss;
  }
  return kilobytes / 1000;
}

const describe = ({ seconds, megabytes }: Timing) => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
