import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { EditionKey } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import { withHistory } from './key-history.ts';
import { signer } from './signer.ts';

/** Makes a key file like `makeKeyFile`, with a key that the one in `old` endorses: phones that know the old one accept it. */
export function rotateKeyFile(old: string, file: string): EditionKey {
  const { key, history } = readKeyFile(old);
  if (history.revokedKeys.includes(key.id)) {
    throw new InputError('this key is revoked: no phone accepts what it endorses', { file: old });
  }
  return makeKeyFile(file, (made) => {
    const endorsement = signer(key)(Buffer.from(made.public, 'base64url'));
    const previous = { id: key.id, public: key.public, endorsement };
    return { ...history, previousKeys: [previous, ...history.previousKeys] };
  });
}

/**
 * Notes in a key file that an older key is revoked: editions built with it tell the phones. The file is replaced as a whole
 * or not at all.
 */
export function revokeInKeyFile(file: string, id: string): void {
  const { key, history } = readKeyFile(file);
  if (id === key.id) {
    throw new InputError(`${id} is the key in use: make a new one first with \`keygen --rotate ${file}\``, { file });
  }
  if (!history.previousKeys.some((older) => older.id === id)) {
    const known = history.previousKeys.map((older) => older.id).join(', ') || 'none';
    throw new InputError(`${id} is no older key of this one (there is: ${known})`, { file });
  }
  const revokedKeys = [...new Set([...history.revokedKeys, id])];
  const aside = `${file}.new`;
  try {
    writeFileSync(aside, withHistory(readFileSync(file, 'utf8'), { ...history, revokedKeys }), {
      flag: 'wx',
      mode: 0o600,
    });
    renameSync(aside, file);
  } catch (cause) {
    const isOurs = systemCode(cause) !== 'EEXIST';
    if (isOurs) rmSync(aside, { force: true });
    throw new InputError(`the key cannot be written anew (${aside})`, { file }, { cause });
  }
}
