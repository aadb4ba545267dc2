import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { chatSegments, startServer } from '../llm/server.test-support.ts';
import { contents } from '../scratch.test-support.ts';
import { chatAnswer, translatable } from './engines.test-support.ts';

const RELEASES = 24;
const PARALLEL = 4;
/** Requests after which the process is killed, and milliseconds after that. */
const KILLS = [
  [1, 0],
  [3, 25],
  [6, 7],
] as const;

/** Releases with a paragraph of their own, a list that is longer than a request, and a sentence that all of them have. */
function manyReleases(url: string): string {
  const release = (at: number) =>
    `---\npublished: 2026-03-03\ntopics: [german]\norigin: human\n---\n# Das Fest Nummer ${at} beginnt\n\n` +
    `Die Stadt Lindenfurt lädt zum Fest Nummer ${at} ein. Der Eintritt ist frei.\n\n` +
    '- Kommen Sie alle gerne mit Ihren Kindern.\n' +
    `- Das Programm ${at} liegt im Rathaus aus.\n`;
  const config = {
    publisher: { name: 'Stadt Lindenfurt' },
    languages: ['de', 'uk'],
    engines: { translate: 'llm', llm: { baseURL: `${url}/v1`, model: 'm', characters: 90, parallel: PARALLEL } },
  };
  const files = Array.from({ length: RELEASES }, (_, at) => [`releases/fest-${at}/de.original.md`, release(at)]);
  return translatable({ 'lesebruecke.json': JSON.stringify(config), ...Object.fromEntries(files) });
}

function start(dir: string) {
  const args = [resolve('src/publisher/launch.js'), 'translate', dir, '--level', 'original'];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return { child, ended };
}

function finished(dir: string): number {
  const journal = join(dir, '.lesebruecke/translations.jsonl');
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0;
}

it('pays after kills only for what was under way', { timeout: 60_000 }, async () => {
  const server = await startServer((asked) => ({ ...chatAnswer(asked), delay: 30 }));
  const dir = manyReleases(server.url);
  const paid = () => server.asked.flatMap(chatSegments).length;
  let lost = 0;
  for (const [requests, milliseconds] of KILLS) {
    const [asked, before, kept] = [server.asked.length, paid(), finished(dir)];
    const { child, ended } = start(dir);
    while (child.exitCode === null && server.asked.length < asked + requests) await sleep(1);
    await sleep(milliseconds);
    child.kill('SIGKILL');
    await ended;
    const gone = paid() - before - (finished(dir) - kept);
    const inFlight = server.asked.slice(-PARALLEL).flatMap(chatSegments).length;
    expect(gone).toBeLessThanOrEqual(inFlight);
    lost += gone;
  }
  const { child, ended } = start(dir);
  await ended;
  expect(child.exitCode).toBe(0);
  // Each release once, the translated title and text of it; what all of them say, once for all.
  const whole = await startServer((asked) => chatAnswer(asked));
  const other = manyReleases(whole.url);
  await start(other).ended;
  expect(paid()).toBe(whole.asked.flatMap(chatSegments).length + lost);
  const texts = (folder: string) =>
    Object.entries(contents(folder)).filter(([path]) => path.startsWith('releases') || path.endsWith('written.json'));
  expect(texts(dir)).toEqual(texts(other));
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  expect(all.filter((name) => name.endsWith('.tmp') || name.endsWith('lock'))).toEqual([]);
});
