import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import type { Terminal } from '../terminal.ts';
import { initWorkspace } from '../workspace/init.ts';

/** The embedded workspace of a fictional city. */
export const SAMPLE = join(PROJECT, 'src/publisher/sample');

export async function init(
  dir: string,
  options: { sample?: boolean; json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const made = await initWorkspace(dir, options.sample ? SAMPLE : undefined);
  if (options.json) terminal.out(JSON.stringify({ workspace: dir, made }, undefined, 2));
  if (!made) {
    terminal.note(`${dir} is a workspace already: nothing was changed.`);
  } else if (options.sample) {
    terminal.note(`Copied the sample into ${dir}. Next: npm run edition -- build ${dir} --site <folder>`);
  } else {
    terminal.note(`Made ${dir}. Next: put your city's name into ${dir}/lesebruecke.json, then`);
    terminal.note(`npm run edition -- add ${dir} <release.txt>`);
  }
  return 0;
}
