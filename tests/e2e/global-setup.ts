import { execFileSync } from 'node:child_process';
import { findChromium } from './browser.ts';
import { SAMPLE_SITE, SAMPLE_WORKSPACE } from './site.ts';

/** Builds what the browser tests open: the app, as it is now, and the sample edition. */
export function setup(): void {
  // Installed now if need be, not by all files of tests at once.
  findChromium();
  // Vitest's NODE_ENV would make another app than the one that is published: larger, with aids for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(process.execPath, ['src/publisher/launch.js', 'build', SAMPLE_WORKSPACE, '--site', SAMPLE_SITE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
