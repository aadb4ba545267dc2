import { spawn } from 'node:child_process';
import { InputError } from '../core/errors.ts';
import { PROJECT } from './project.ts';
import type { Terminal } from './terminal.ts';

/** Builds the app and its page renderer, as `npm run build` does; what it prints goes to stderr. */
export async function buildApp(terminal: Terminal): Promise<void> {
  terminal.note('Building the app …');
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: PROJECT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new InputError('the app could not be built: see above, then run `npm run build`');
}
