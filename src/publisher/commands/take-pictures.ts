import { InputError } from '../../core/errors.ts';
import type { Block } from '../../core/release.ts';
import { type FetchedPicture, fetchPicture } from '../ingest/fetch-picture.ts';
import type { IngestedRelease, IngestWarning, Media } from '../ingest/ingested.ts';
import { findPicture, fingerprint, picturePath } from '../workspace/media.ts';
import type { PictureState } from '../workspace/source-states.ts';
import type { Fetch } from './made-release.ts';

/** A release with more is a gallery. */
const MOST_PICTURES = 6;

export interface PictureContext {
  /** Of the workspace. */
  dir: string;
  /** Of the release. */
  id: string;
  /** Pictures that earlier runs took. */
  known: readonly PictureState[];
  /** Addresses of the release and its source. */
  publisher: readonly string[];
  fetch: Fetch;
}

/** A picture that was taken; without bytes it lies in the workspace already. */
export interface TakenPicture {
  state: PictureState;
  bytes?: Uint8Array;
}

/**
 * Takes one picture. A known one is asked for with what its server said of it, and is kept where it cannot be had now. A
 * file that a person put in its place stays.
 *
 * @returns undefined for icons and pixels that count visitors
 * @throws InputError if it is not known, and may not or cannot be taken
 */
export async function takePicture(address: string, context: PictureContext): Promise<TakenPicture | undefined> {
  const { dir, id, publisher, fetch } = context;
  const known = context.known.find((one) => one.address === address);
  const there = known && (await findPicture(dir, known.src));
  const kept = known && there !== undefined ? { state: known } : undefined;
  if (kept && there !== known?.hash) return kept;
  const { etag, lastModified } = kept?.state ?? {};
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  try {
    const answer = await fetchPicture(address, { publisher, fetch, ...validators });
    if (answer === 'tiny') return undefined;
    return answer === 'unchanged' ? kept : taken(address, id, answer);
  } catch (error) {
    if (kept && error instanceof InputError) return kept;
    throw error;
  }
}

function taken(address: string, id: string, { bytes, extension, ...validators }: FetchedPicture): TakenPicture {
  const src = picturePath(id, address, extension);
  return { bytes, state: { address, src, hash: fingerprint(bytes), ...validators } };
}

export interface TakenPictures {
  /** The release's blocks, with `src` and credit where a picture was taken. */
  blocks: Block[];
  pictures: TakenPicture[];
  warnings: IngestWarning[];
}

/** Takes the pictures of a release. One that cannot be had is a warning: its words stay. */
export async function takePictures(
  { blocks, media }: IngestedRelease,
  context: PictureContext,
): Promise<TakenPictures> {
  const addresses = [...new Set(media.map(({ address }) => address))];
  const pictures = new Map<string, TakenPicture>();
  const warnings: IngestWarning[] = [];
  for (const address of addresses.slice(0, MOST_PICTURES)) {
    try {
      const picture = await takePicture(address, context);
      if (picture) pictures.set(address, picture);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warnings.push(warning(`The picture ${address} was not taken: ${error.message}.`));
    }
  }
  const left = addresses.length - MOST_PICTURES;
  if (left > 0) warnings.push(warning(`${left} pictures were not taken: ${MOST_PICTURES} of a release are.`));
  return { blocks: withPictures(blocks, media, pictures), pictures: [...pictures.values()], warnings };
}

function warning(message: string): IngestWarning {
  return { code: 'picture', message };
}

function withPictures(blocks: readonly Block[], media: readonly Media[], taken: Map<string, TakenPicture>): Block[] {
  const shown = media.flatMap((one) => {
    const src = taken.get(one.address)?.state.src;
    return src === undefined ? [] : [{ ...one, src }];
  });
  const filled = blocks.map((block): Block => {
    const file = shown.find((one) => one.block === block.id);
    return file && block.kind === 'image'
      ? { ...block, src: file.src, ...(file.credit && { credit: file.credit }) }
      : block;
  });
  const beside = shown
    .filter(({ block }) => block === undefined)
    .map(
      ({ src, caption, credit }): Block => ({
        ...{ kind: 'image', id: 'b0', src },
        ...(caption && { caption }),
        ...(credit && { credit }),
      }),
    );
  return [...beside, ...filled];
}
