import { join } from 'node:path';
import * as v from 'valibot';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { readTextFile, writeAtomic } from './files.ts';

const FILE = '.lesebruecke/sources.json';

const validators = { etag: v.exactOptional(v.string()), lastModified: v.exactOptional(v.string()) };

const page = v.strictObject({ hash: v.string(), ...validators });

const picture = v.strictObject({ address: v.string(), src: v.string(), hash: v.string(), ...validators });

const item = v.strictObject({
  address: v.exactOptional(v.string()),
  title: v.string(),
  published: v.exactOptional(v.string()),
  hash: v.exactOptional(v.string()),
  withdrawn: v.exactOptional(v.boolean()),
  page: v.exactOptional(page),
  pictures: v.exactOptional(v.array(picture)),
});

const state = v.strictObject({
  title: v.exactOptional(v.string()),
  ...validators,
  releases: v.record(v.string(), item),
});

/**
 * A release as its source last showed it. Without `hash` it was about to be written when the state was: a kill may have
 * come before or after.
 */
export type SourceItem = v.InferOutput<typeof item>;

/** The page behind a feed's teaser as it was last read: a hash of its words, and what to ask its server with. */
export type PageState = v.InferOutput<typeof page>;

/** A picture of a release: where it came from, where it lies, and a fingerprint of the file. */
export type PictureState = v.InferOutput<typeof picture>;

/** What is known of one source: what to ask its server with, and its releases by identifier. */
export type SourceState = v.InferOutput<typeof state>;

/** By the source's address, or its path from the workspace. */
export type SourceStates = Map<string, SourceState>;

/** What earlier runs noted of each source; empty at first. */
export async function readSourceStates(dir: string): Promise<SourceStates> {
  const file = join(dir, FILE);
  try {
    const { text } = await readTextFile(file);
    return new Map(Object.entries(v.parse(v.record(v.string(), state), JSON.parse(text))));
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return new Map();
    if (!(error instanceof SyntaxError) && !v.isValiError(error)) throw error;
    throw new InputError(
      'this is not as `add` wrote it: delete it, and the next `add` makes it anew',
      { file },
      { cause: error },
    );
  }
}

/** Writes the states in one step; the same states give the same bytes. */
export async function writeSourceStates(dir: string, states: SourceStates): Promise<void> {
  const sorted = [...states].sort(byName).map(([name, { title, etag, lastModified, releases }]) => {
    const items = Object.entries(releases).sort(byName);
    const ordered = Object.fromEntries(items.map(([id, one]) => [id, inOrder(one)]));
    return [name, { title, etag, lastModified, releases: ordered }];
  });
  const content = `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
  const file = join(dir, FILE);
  if (content !== (await currentContent(file))) await writeAtomic(file, content);
}

function inOrder({ address, title, published, hash, withdrawn, page, pictures = [] }: SourceItem) {
  const files = pictures.map((one) => ({
    address: one.address,
    src: one.src,
    hash: one.hash,
    etag: one.etag,
    lastModified: one.lastModified,
  }));
  return {
    ...{ address, title, published, hash, withdrawn },
    page: page && { hash: page.hash, etag: page.etag, lastModified: page.lastModified },
    ...(files.length > 0 && { pictures: files }),
  };
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function currentContent(file: string): Promise<string | undefined> {
  try {
    return (await readTextFile(file)).text;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
