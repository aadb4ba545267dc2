import { extname } from 'node:path';
import { InputError } from '../../core/errors.ts';
import type { Block } from '../../core/release.ts';
import { hashOf, type SiteFile, type SourceRelease } from './edition.ts';

/** Formats every browser shows. No SVG: it can carry scripts. */
const FORMATS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']);

/** Bytes of a picture, named as texts name it. */
export type ReadMedia = (src: string) => Promise<Uint8Array>;

/** The release with its pictures named after their content, as `media/<hash>.<ext>`, and the files of the pictures. */
export async function takeMedia(
  release: SourceRelease,
  read: ReadMedia,
): Promise<{ release: SourceRelease; files: SiteFile[] }> {
  const files: SiteFile[] = [];
  const names = new Map<string, string>();
  for (const src of release.facts.withdrawn ? [] : sources(release)) {
    const format = extname(src).toLowerCase();
    if (!FORMATS.has(format)) {
      throw new InputError(`a picture is a file ${[...FORMATS].join(', ')}: convert it`, { file: src });
    }
    const bytes = await read(src);
    const name = `media/${hashOf(bytes)}${format}`;
    names.set(src, name);
    files.push({ path: `edition/${name}`, bytes });
  }
  if (files.length === 0) return { release, files };
  const renditions = release.renditions.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) => renamed(block, names)),
  }));
  return { release: { ...release, renditions }, files };
}

function renamed(block: Block, names: ReadonlyMap<string, string>): Block {
  if (block.kind !== 'image' || block.src === undefined) return block;
  return { ...block, src: names.get(block.src) ?? block.src };
}

function sources({ renditions }: SourceRelease): Set<string> {
  const blocks = renditions.flatMap((rendition) => rendition.blocks);
  return new Set(blocks.flatMap((block) => (block.kind === 'image' && block.src !== undefined ? [block.src] : [])));
}
