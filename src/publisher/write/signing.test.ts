import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { p256 } from '@noble/curves/nist.js';
import { assert, property, uint8Array } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseIndexPage } from '../../core/codec/wire.ts';
import { appendSignature, editionPath, splitSignature } from '../../core/edition.ts';
import { LEVELS } from '../../core/release.ts';
import { isWholeChain } from '../../core/trust/key-chain.ts';
import { webCryptoCheck } from '../../share/verify/web-crypto.ts';
import { build } from '../commands/build.ts';
import { keygen } from '../commands/keygen.ts';
import { run as runCommand } from '../program.ts';
import { contents, fakeApp, scratchFolder, scratchTerminal, scratchWorkspace } from '../scratch.test-support.ts';
import { readEdition } from './edition.test-support.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import { signer } from './signer.ts';

let root: string;
let keyFile: string;
beforeEach(() => {
  root = scratchFolder();
  keyFile = join(root, 'keys/key.pem');
});

/** As a phone does it. */
async function isGenuine(publicKey: string, sig: string, bytes: Uint8Array): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('spki', Buffer.from(publicKey, 'base64url'), algorithm, false, ['verify']);
  const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };
  return crypto.subtle.verify(ecdsa, key, Buffer.from(sig, 'base64url'), new Uint8Array(bytes));
}

describe('keygen', () => {
  const make = async (out: string) => {
    const { terminal, out: printed } = scratchTerminal();
    return { code: await keygen({ out }, terminal), printed };
  };

  it('makes a key that only its owner can read, and prints its public half', async () => {
    const { code, printed } = await make(keyFile);
    expect(code).toBe(0);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const { key, exposed } = readKeyFile(keyFile);
    expect(exposed).toBe(false);
    expect(printed.join('\n')).toBe(`public key: ${key.public}\nkey id: ${key.id}`);
    const hash = await crypto.subtle.digest('SHA-256', Buffer.from(key.public, 'base64url'));
    expect(Buffer.from(hash).toString('hex').slice(0, 16)).toBe(key.id);
  });

  it('puts it among the person’s settings if no file is named', async () => {
    const { terminal } = scratchTerminal({ HOME: root });
    await keygen({}, terminal);
    expect(existsSync(join(root, '.config/lesebruecke/key.pem'))).toBe(true);
  });

  it('never writes over a file, or into a workspace or a site, by whatever way', async () => {
    await make(keyFile);
    const before = readFileSync(keyFile, 'utf8');
    await expect(make(keyFile)).rejects.toThrow(/never written over/);
    expect(readFileSync(keyFile, 'utf8')).toBe(before);
    const workspace = scratchWorkspace(join(root, 'W'));
    await symlink(join(workspace, 'releases'), join(root, 'link'));
    for (const out of ['W/key.pem', 'W/new/folder/key.pem', 'link/key.pem']) {
      await expect(make(join(root, out))).rejects.toThrow(/must not lie in a workspace/);
    }
    expect(existsSync(join(workspace, 'new'))).toBe(false);
    expect(existsSync(join(workspace, 'releases/key.pem'))).toBe(false);
  });
});

describe('keygen --rotate and revoke', () => {
  const [first, second, third] = ['a.pem', 'b.pem', 'c.pem'] as const;
  const at = (name: string) => join(root, 'keys', name);
  const command = (...args: string[]) => runCommand(args, scratchTerminal().terminal);
  const chain = ({ key, history }: ReturnType<typeof readKeyFile>) => ({ key, previousKeys: history.previousKeys });

  it('make keys that phones follow from the first to the last', async () => {
    await command('keygen', '--out', at(first));
    expect(await command('keygen', '--rotate', at(first), '--out', at(second))).toBe(0);
    expect(await command('keygen', '--rotate', at(second), '--out', at(third))).toBe(0);
    const keys = [third, second, first].map((name) => readKeyFile(at(name)));
    expect(keys[0]?.history.previousKeys.map(({ id }) => id)).toEqual(keys.slice(1).map(({ key }) => key.id));
    const check = webCryptoCheck(crypto.subtle);
    for (const one of keys) expect(await isWholeChain(chain(one), check)).toBe(true);
    expect(statSync(at(third)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(root, 'keys')).sort()).toEqual([first, second, third]);
  });

  it('write what phones are told into edition.json, the same bytes each time', async () => {
    await command('keygen', '--out', at(first));
    await command('keygen', '--rotate', at(first), '--out', at(second));
    const [a, b] = [readKeyFile(at(first)).key, readKeyFile(at(second)).key];
    expect(await command('revoke', a.id, '--key', at(second))).toBe(0);
    const [workspace, app] = [scratchWorkspace(join(root, 'W')), fakeApp(root)];
    for (const site of ['D', 'D2']) {
      await build(workspace, { site: join(root, site), app, key: at(second) }, scratchTerminal().terminal);
    }
    expect(contents(join(root, 'D2'))).toEqual(contents(join(root, 'D')));
    const { edition } = readEdition(join(root, 'D'));
    expect(edition.key).toEqual({ id: b.id, public: b.public });
    expect(edition.previousKeys).toMatchObject([{ id: a.id, public: a.public }]);
    expect(edition.revokedKeys).toEqual([a.id]);
  });

  it('refuse what no phone would accept, and leave the files as they were', async () => {
    await command('keygen', '--out', at(first));
    await command('keygen', '--rotate', at(first), '--out', at(second));
    const [a, b] = [readKeyFile(at(first)).key, readKeyFile(at(second)).key];
    const before = contents(join(root, 'keys'));
    expect(await command('revoke', b.id, '--key', at(second))).toBe(2);
    expect(await command('revoke', b.id, '--key', at(first))).toBe(2);
    expect(await command('revoke', a.id)).toBe(2);
    expect(await command('keygen', '--rotate', at('none.pem'), '--out', at(third))).toBe(2);
    expect(await command('keygen', '--rotate', at(first), '--out', at(second))).toBe(2);
    expect(contents(join(root, 'keys'))).toEqual(before);
  });

  it('are missed where an edition was signed with one that phones know', async () => {
    await command('keygen', '--out', at(first));
    await command('keygen', '--rotate', at(first), '--out', at(second));
    const [workspace, app] = [scratchWorkspace(join(root, 'W')), fakeApp(root)];
    const built = async (key?: string) => {
      const { terminal, notes } = scratchTerminal();
      const code = await build(workspace, { site: join(root, 'D'), app, ...(key && { key }) }, terminal);
      return [code, notes.some((note) => note.includes('refuse it'))];
    };
    expect(await built(at(first))).toEqual([0, false]);
    expect(await built(at(second))).toEqual([0, false]);
    expect(await built(at(first))).toEqual([1, true]);
    expect(await built()).toEqual([1, true]);
  });

  it('notice a damaged history', async () => {
    await command('keygen', '--out', at(first));
    await command('keygen', '--rotate', at(first), '--out', at(second));
    const pem = readFileSync(at(second), 'utf8');
    for (const damaged of [pem.slice(0, -20), pem.replace(/(HISTORY-----\n.{10})..../, '$1%%%%')]) {
      writeFileSync(at(second), damaged);
      expect(() => readKeyFile(at(second))).toThrow(/history behind the key is damaged/);
    }
  });
});

describe('a signature', () => {
  it('is the one of RFC 6979, and WebCrypto accepts it', async () => {
    // A.2.5: P-256, SHA-256, "sample".
    const secret = Buffer.from('C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721', 'hex');
    const r = 'EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716';
    const s = 'F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8';
    const sample = signer({ id: '', public: '', secret })(Buffer.from('sample'));
    expect(Buffer.from(sample, 'base64url').toString('hex').toUpperCase()).toBe(r + s);
    const { public: publicKey } = makeKeyFile(keyFile);
    const sign = signer(readKeyFile(keyFile).key);
    expect(await isGenuine(publicKey, sign(Buffer.from('x')), Buffer.from('x'))).toBe(true);
  });

  it('is the one the library makes, for any bytes and key', () => {
    const secrets = uint8Array({ minLength: 32, maxLength: 32 }).filter((bytes) => p256.utils.isValidSecretKey(bytes));
    assert(
      property(secrets, uint8Array(), (secret, bytes) => {
        const expected = p256.sign(bytes, secret, { lowS: false });
        expect(signer({ id: '', public: '', secret })(bytes)).toBe(Buffer.from(expected).toString('base64url'));
      }),
      { numRuns: 50 },
    );
  });

  it('is taken off edition.json as it was put on, and only where it is', () => {
    const sig = 'aB_-'.repeat(22).slice(0, 86);
    expect(splitSignature(appendSignature('{"a":{}}', sig))).toEqual({ signed: '{"a":{}}', sig });
    for (const json of ['{"a":1}', '{}', `{"a":1,"sig":"${sig}x"}`, `{"sig":"${sig}","a":1}`]) {
      expect(splitSignature(json)).toBeUndefined();
    }
  });
});

describe('a signed build', () => {
  let workspace: string;
  let app: string;
  beforeEach(() => {
    workspace = scratchWorkspace(join(root, 'W'));
    app = fakeApp(root);
    makeKeyFile(keyFile);
  });
  const run = async (site: string, options: { key?: string } = {}, env: Record<string, string> = {}) => {
    const { terminal, out, notes } = scratchTerminal(env);
    await build(workspace, { site: join(root, site), app, json: true, ...options }, terminal);
    return { result: JSON.parse(out.join('')), notes: notes.join('\n') };
  };

  it('can be verified from edition.json down to every text, and a forged byte is noticed', async () => {
    const { result } = await run('D', { key: keyFile });
    const read = (path: string) => readFileSync(join(root, 'D/edition', path));
    const { edition } = readEdition(join(root, 'D'));
    expect(result.key).toBe(edition.key?.id);
    const publicKey = edition.key?.public ?? '';
    const manifest = splitSignature(read(editionPath.edition).toString('utf8'));
    expect(await isGenuine(publicKey, manifest?.sig ?? '', Buffer.from(manifest?.signed ?? ''))).toBe(true);
    const forged = (manifest?.signed ?? '').replace('Stadt', 'Staat');
    expect(await isGenuine(publicKey, manifest?.sig ?? '', Buffer.from(forged))).toBe(false);
    let texts = 0;
    for (const [lang, months] of Object.entries(edition.index)) {
      for (const [month, hash] of Object.entries(months)) {
        const path = editionPath.index(lang, month, hash);
        for (const { id, renditions } of parseIndexPage(read(path).toString('utf8'), path).releases) {
          for (const level of LEVELS) {
            const ref = renditions[level];
            if (!ref) continue;
            const bytes = read(editionPath.rendition(id, lang, level, ref.hash));
            expect(await isGenuine(publicKey, ref.sig ?? '', bytes)).toBe(true);
            bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
            expect(await isGenuine(publicKey, ref.sig ?? '', bytes)).toBe(false);
            texts += 1;
          }
        }
      }
    }
    expect(texts).toBe(3);
  });

  it('has the same bytes each time; another key or none signs anew', async () => {
    await run('D', { key: keyFile });
    await run('D2', {}, { LESEBRUECKE_KEY: keyFile });
    expect(contents(join(root, 'D2'))).toEqual(contents(join(root, 'D')));
    const other = makeKeyFile(join(root, 'other.pem'));
    expect((await run('D', { key: join(root, 'other.pem') })).result).toMatchObject({ key: other.id, made: 1 });
    expect(readEdition(join(root, 'D')).edition.key).toEqual(other);
    const { result, notes } = await run('D');
    expect(result.key).toBeNull();
    expect(notes).toContain('Not signed');
    expect(readEdition(join(root, 'D')).edition.key).toBeUndefined();
    expect(splitSignature(readFileSync(join(root, 'D/edition/edition.json'), 'utf8'))).toBeUndefined();
  });

  it('warns of a key that others can read, and refuses what is none', async () => {
    await chmod(keyFile, 0o644);
    expect((await run('D', { key: keyFile })).notes).toContain('chmod 600');
    await expect(run('D', { key: join(workspace, 'lesebruecke.json') })).rejects.toThrow(/must not lie/);
    await expect(run('D', { key: join(app, 'index.html') })).rejects.toThrow(/no private key/);
    await mkdir(join(root, 'folder'));
    await expect(run('D', { key: join(root, 'folder') })).rejects.toThrow(/this is a folder/);
    await expect(run('D', { key: join(root, 'none.pem') })).rejects.toThrow(/no such key/);
  });
});
