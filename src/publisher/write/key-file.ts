import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { EditionKey } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { diskFault } from '../disk-fault.ts';
import { systemCode } from '../system-code.ts';
import { type KeyHistory, readHistory, withHistory } from './key-history.ts';
import type { SigningKey } from './signer.ts';
import { STATE_FILE } from './site-state.ts';

/** Folders with such a file are given away: workspaces to colleagues and repositories, sites to everyone. */
const GIVEN_AWAY = ['lesebruecke.json', STATE_FILE];

/**
 * Makes a new key and writes its private half as PKCS#8 PEM, readable by its owner only. Refuses to write over a file, or
 * into a workspace or a site. `historyOf` gives what is to be known of the keys before it. Returns the public half.
 */
export function makeKeyFile(file: string, historyOf?: (made: EditionKey) => KeyHistory): EditionKey {
  refuseGivenAway(file);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const made = publicHalf(privateKey);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const content = historyOf ? withHistory(pem, historyOf(made)) : pem;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeNew(file, content);
  } catch (cause) {
    throw new InputError(reasonOf(cause), { file }, { cause });
  }
  return made;
}

/** Leaves no half of a key behind where the disk is full. */
function writeNew(file: string, content: string): void {
  const opened = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(opened, content);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
}

/** Reads a private key and its history. `exposed`: others on this machine may read the file. */
export function readKeyFile(file: string): { key: SigningKey; history: KeyHistory; exposed: boolean } {
  refuseGivenAway(file);
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError(reasonOf(cause), { file }, { cause });
  }
  const privateKey = parseKey(pem, file);
  const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
  // Windows has no such bits: what it reports says nothing.
  const exposed = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  const key = { ...publicHalf(privateKey), secret: new Uint8Array(secret) };
  return { key, history: readHistory(pem, file), exposed };
}

function parseKey(pem: string, file: string): KeyObject {
  const wrong = 'this is no private key for signing editions (ECDSA P-256, PKCS#8 PEM): make one with `keygen`';
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new InputError(wrong, { file }, { cause });
  }
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new InputError(wrong, { file });
  return key;
}

function publicHalf(privateKey: KeyObject): EditionKey {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(spki).digest('hex').slice(0, 16);
  return { id, public: spki.toString('base64url') };
}

/** Refuses a path in a folder that others get, by whatever links it is named. */
function refuseGivenAway(file: string): void {
  for (let folder = realFolder(dirname(resolve(file))); ; folder = dirname(folder)) {
    if (GIVEN_AWAY.some((name) => existsSync(join(folder, name)))) {
      throw new InputError(`a private key must not lie in a workspace or a site (${folder}): keep it elsewhere`, {
        file,
      });
    }
    if (folder === dirname(folder)) return;
  }
}

/** The folder without links, also if it is still to be made. */
function realFolder(folder: string): string {
  if (existsSync(folder) || folder === dirname(folder)) return realpathSync(folder);
  return join(realFolder(dirname(folder)), basename(folder));
}

function reasonOf(cause: unknown): string {
  const code = systemCode(cause) ?? String(cause);
  const reasons: Record<string, string> = {
    EEXIST: 'there is a file already, and keys are never written over: name another file',
    ENOENT: 'there is no such key: make one with `keygen`',
    EACCES: 'permission denied: check who owns the file and its folder',
    EISDIR: 'this is a folder: name a file',
    ENOTDIR: 'a part of this path is a file, not a folder: check the name',
  };
  return reasons[code] ?? diskFault(cause) ?? `this key cannot be read or written (${code})`;
}
