import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { makeKeyFile } from '../write/key-file.ts';

export interface KeygenOptions {
  /** Where to write the private key; without it, `lesebruecke/key.pem` in the person's folder for settings. */
  out?: string;
  /** File of the key used so far: the new one takes its place on phones that know it. */
  rotate?: string;
  json?: boolean;
}

/** Makes a key to sign editions with. Prints its public half and its name. */
export async function keygen({ out, rotate, json }: KeygenOptions, terminal: Terminal): Promise<number> {
  const { XDG_CONFIG_HOME, HOME } = terminal.env;
  const settings = XDG_CONFIG_HOME || join(HOME || homedir(), '.config');
  const file = out ?? join(settings, 'lesebruecke', 'key.pem');
  const key = rotate ? (await import('../write/rotate-key.ts')).rotateKeyFile(rotate, file) : makeKeyFile(file);
  if (json) terminal.out(JSON.stringify({ file, ...key }, undefined, 2));
  else terminal.out(`public key: ${key.public}\nkey id: ${key.id}`);
  terminal.note(`${file}: the private key. Keep a copy in a safe place, and show it to nobody.`);
  terminal.note(`Next: npm run edition -- build <workspace> --site <folder> --key ${file}`);
  return 0;
}
