import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach } from 'vitest';
import { run } from './program.ts';
import type { Terminal } from './terminal.ts';
import { CACHE_FILE } from './write/build-cache.ts';

/** For tests: a folder of their own, with a workspace, a built app that is quick to make, and a command line. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder below the system's temporary one; it goes when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-publisher-'));
  folders.push(folder);
  return folder;
}

/** Writes files; folders are made. */
export function writeFiles(dir: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/**
 * All files of a folder with their content and time of change: two equal ones mean that nothing was written. Without what
 * a build notes for the next one: that may change when nothing else does.
 */
export function snapshot(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const noted = entries.filter((entry) => entry.name !== CACHE_FILE);
  const paths = noted.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(dir, path), `${statSync(path).mtimeMs} ${readFileSync(path).toString('base64')}`]),
  );
}

/** The same without times: two equal ones mean the same bytes. */
export function contents(dir: string): Record<string, string> {
  const withoutTime = ([path, content]: [string, string]) => [path, content.slice(content.indexOf(' '))];
  return Object.fromEntries(Object.entries(snapshot(dir)).map(withoutTime));
}

/** A stand-in for the built app, with the page renderer where the command line looks for it. Returns the app's folder. */
export function fakeApp(dir: string, asset = 'main-1.js'): string {
  writeFiles(dir, {
    'package.json': '{"type":"module"}',
    'app/index.html': `<!doctype html><script src="/assets/${asset}"></script>`,
    [`app/assets/${asset}`]: '// app',
    'app/sw.js': '// service worker',
    'app/.vite/manifest.json': '{}',
    'prerender/prerender.js': "export const renderPage = (input) => '<!doctype html>' + JSON.stringify(input);\n",
  });
  return join(dir, 'app');
}

export const SOURCE_TEXT = [
  'Deutschkurs beginnt im Januar',
  '',
  '03.03.2026',
  '',
  'Die Stadt bietet einen Kurs an. Er kostet nichts.',
  '',
  'Herausgegeben von:',
  '',
  'Stadt Beispielstadt',
  'Presseamt',
  'Rathausplatz 1',
  '00815 Beispielstadt',
  'Telefon: 030 23125-100',
  'E-Mail: presse@example.org',
  '',
].join('\n');

/** A workspace with one release in three languages; what `files` gives is written over it. */
export function scratchWorkspace(dir: string, files: Record<string, string | Uint8Array> = {}): string {
  const plain = (title: string, text: string) =>
    `---\norigin: machine\nengine: test\nmade: 2026-03-04\n---\n# ${title}\n\n${text}\n\n\`\`\`contact\n\`\`\`\n`;
  writeFiles(dir, {
    'lesebruecke.json': JSON.stringify(
      { publisher: { name: 'Stadt Beispielstadt' }, languages: ['de', 'en', 'ar'] },
      null,
      2,
    ),
    'releases/kurs/de.original.md': [
      '---',
      'published: 2026-03-03',
      'topics: [german]',
      'source: https://www.example.org/presse/1',
      'origin: human',
      '---',
      '# Deutschkurs beginnt',
      '',
      'Die Stadt bietet einen Kurs an. Er kostet nichts.',
      '',
      '```contact',
      'organisation: Stadt Beispielstadt',
      'phones: [030 23125-100 (Service)]',
      '```',
      '',
    ].join('\n'),
    'releases/kurs/de.plain.md': plain('Ein Kurs', 'Der Kurs kostet nichts.'),
    'releases/kurs/ar.plain.md': plain('دورة', 'الدورة مجانية.'),
    ...files,
  });
  return dir;
}

/** A terminal that keeps what is printed. */
export function scratchTerminal(env: Record<string, string> = {}): {
  terminal: Terminal;
  out: string[];
  notes: string[];
} {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    progress: () => undefined,
    today: () => '2026-05-01',
    env,
    interrupted: () => Promise.resolve(),
  };
  return { terminal, out, notes };
}

/** Runs a command line and gives what it printed. */
export async function runCli(...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  const { terminal, out, notes } = scratchTerminal();
  const code = await run(args, terminal);
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}
