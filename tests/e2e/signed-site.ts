import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeShare, type SharedText, shareAddresses } from '../../src/core/codec/share.ts';
import { parseIndexPage } from '../../src/core/codec/wire.ts';
import { type Edition, editionPath } from '../../src/core/edition.ts';
import type { Level } from '../../src/core/release.ts';
import { copySample, edition as publisher } from './site.ts';

/** The sample edition with signatures, and what a phone that has it would hand over. */
export interface SignedSite {
  folder: string;
  workspace: string;
  /** File of the key that it is signed with. */
  key: string;
  /** A text of the edition, byte for byte, with what goes with it. */
  text: (id: string, lang: string, level?: Level) => SharedText;
  remove: () => Promise<void>;
}

/** `more`: releases besides the sample's, each by its id with its files of the workspace. */
export async function signedSite(more: Record<string, Record<string, string>> = {}): Promise<SignedSite> {
  const { workspace, site: folder, remove } = await copySample();
  for (const [id, files] of Object.entries(more)) {
    const release = join(workspace, 'releases', id);
    await mkdir(release);
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(release, name), text)));
  }
  const key = join(workspace, '../key.pem');
  await publisher('keygen', '--out', key);
  await publisher('build', workspace, '--site', folder, '--key', key);
  const file = (path: string) => readFileSync(join(folder, 'edition', path));
  return {
    ...{ folder, workspace, key },
    text(id, lang, level = 'plain') {
      const edition: Edition = JSON.parse(file('edition.json').toString());
      const { previousKeys } = edition;
      for (const [month, hash] of Object.entries(edition.index[lang] ?? {})) {
        const path = editionPath.index(lang, month, hash);
        const found = parseIndexPage(file(path).toString(), path).releases.find((release) => release.id === id);
        const ref = found?.renditions[level];
        if (!ref) continue;
        return {
          bytes: new Uint8Array(file(editionPath.rendition(id, lang, level, ref.hash))),
          ...(ref.sig && { sig: ref.sig }),
          ...(edition.key && { key: edition.key.id }),
          ...(edition.key && previousKeys && { keys: { key: edition.key, previousKeys } }),
          publisher: edition.publisher.name,
        };
      }
      throw new Error(`the sample has no ${id} in ${lang}`);
    },
    remove,
  };
}

/** Addresses with the codes of a share, for an app that is at `url`. */
export function codesOf(url: string, share: Parameters<typeof encodeShare>[0]): string[] {
  return shareAddresses(encodeShare(share), url);
}

/** A text as anybody could write it, short enough for one code. */
export function shortText(title: string, changes: Partial<SharedText> = {}): SharedText {
  const rendition = {
    ...{ format: 1, release: '2026-12-01-frei-erfunden', lang: 'de', level: 'plain', title },
    blocks: [
      { kind: 'paragraph', id: 'b1', sentences: [['Das Amt ist am Montag zu.'], ['Kommen Sie am Dienstag.']] },
      {
        ...{ kind: 'contact', id: 'b2', role: 'publisher' },
        contact: {
          organisation: 'Stadt Lindenfurt',
          phones: [{ number: '030 23125-940' }],
          emails: [],
          urls: [],
          notes: [],
        },
      },
    ],
    provenance: { origin: 'human', reviewed: { by: 'Stadt Lindenfurt', on: '2026-11-30' } },
  };
  return { bytes: new Uint8Array(Buffer.from(JSON.stringify(rendition))), ...changes };
}
