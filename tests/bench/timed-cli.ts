import { spawn, spawnSync } from 'node:child_process';

/** What a command took. */
export interface Timing {
  seconds: number;
  /** Peak memory of all its processes together, in megabytes. */
  megabytes: number;
}

const SAMPLE_MS = 200;

/** Runs the command line in a process of its own, start included; `npx` would add half a second of its own. */
export function timedCli(...args: string[]): Promise<Timing> {
  const started = Date.now();
  const child = spawn(process.execPath, ['src/publisher/launch.js', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let notes = '';
  child.stderr.on('data', (chunk) => {
    notes += String(chunk);
  });
  let megabytes = 0;
  const sampling = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: (Date.now() - started) / 1000, megabytes });
      else reject(new Error(`${args[0]} ended with ${code}: ${notes}`));
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

/** `1.2 s, 130 MB`. */
export const describeTiming = ({ seconds, megabytes }: Timing): string =>
  `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
