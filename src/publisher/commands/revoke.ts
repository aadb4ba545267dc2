import { InputError } from '../../core/errors.ts';
import type { Terminal } from '../terminal.ts';
import { revokeInKeyFile } from '../write/rotate-key.ts';

export interface RevokeOptions {
  /** File of the key in use; without it `LESEBRUECKE_KEY` names it. */
  key?: string;
  json?: boolean;
}

/** Revokes an older key: from the next build on, phones are told to believe nothing that it signed. */
export async function revoke(id: string, { key, json }: RevokeOptions, terminal: Terminal): Promise<number> {
  const file = key ?? terminal.env.LESEBRUECKE_KEY;
  if (!file) throw new InputError('name the file of the key in use: --key <file>');
  revokeInKeyFile(file, id);
  if (json) terminal.out(JSON.stringify({ file, revoked: id }, undefined, 2));
  terminal.note(
    `${file}: key ${id} is revoked. Build and publish now: phones learn of it at their next look for news.`,
  );
  return 0;
}
