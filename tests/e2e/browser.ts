import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * A Chromium to test with: `CHROMIUM` if set; one on the machine; else Playwright's own download; else Debian's package,
 * as root; else one sentence that says what to install.
 */

/** The same engine without what surrounds a page: tests take a third less of the processor's time in it. */
const SHELL = 'chromium-headless-shell';

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Keeps the browser from looking for servers of its own: tests talk to this machine only. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What a test needs of a browser. */
interface Needs {
  /** What surrounds a page, too: what asks whether an app can be installed, for one. */
  whole?: boolean;
}

/** Path of the browser's program. Installs one if there is none; throws an Error that says what to do if it cannot. */
export function findChromium({ whole = false }: Needs = {}): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (!existsSync(CHROMIUM)) throw new Error(`CHROMIUM is set to ${CHROMIUM}, where there is no file.`);
    return CHROMIUM;
  }
  const found = onPath(whole ? WHOLE : [SHELL, ...WHOLE]) ?? downloaded();
  if (found) return found;
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const fresh = downloaded() ?? fromDebian();
  if (fresh) return fresh;
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of its program.');
}

function onPath(names: readonly string[]): string | undefined {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return undefined;
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], { stdio: 'inherit' });
  return onPath(WHOLE);
}

/** Starts it, headless. Root needs `--no-sandbox`; everybody else keeps the sandbox. */
export function launchChromium(needs: Needs = {}): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return chromium.launch({ executablePath: findChromium(needs), args });
}
