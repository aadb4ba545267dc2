import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../system-code.ts';

/**
 * A file changed this short a time before it was looked at may change again without its size or times telling: some file
 * systems count in steps of two seconds.
 */
const GRANULARITY_MS = 2000;

/** How the files of a release looked when it was read: two equal ones mean that reading it again gives the same. */
export interface Fingerprint {
  /** Of the files' names, sizes, times and inodes. */
  stats: string;
  /** Of their names and content. */
  content: string;
  /** The pictures among them, as texts name them. */
  pictures: string[];
  /** Sizes and times cannot be trusted: content has to be compared. */
  racy?: true;
}

/** Watches the files of a release while it is read. Made before the first file is opened. */
export class ReleaseWatch {
  private readonly start = Date.now();
  private readonly before: Look;
  private readonly content: string[];
  private readonly texts = new Map<string, Uint8Array>();
  private readonly pictures = new Map<string, { look: Look; content: string }>();

  constructor(
    private readonly dir: string,
    private readonly id: string,
  ) {
    this.before = lookAtTexts(dir, id);
    this.content = this.before.paths.map((path) => {
      const bytes = readOrFault(dir, path);
      if (typeof bytes !== 'string') this.texts.set(join(dir, path), bytes);
      return contentLine(path, bytes);
    });
  }

  /** Bytes of a text as they were when the watch began, so that none is read twice; undefined for other files. */
  text(file: string): Uint8Array | undefined {
    return this.texts.get(file);
  }

  /** Passes the bytes of a picture on that `read` gives. */
  async picture(src: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const look = lookAt(this.dir, [src]);
    const bytes = await read();
    this.pictures.set(src, { look, content: line(src, bytes) });
    return bytes;
  }

  /** The fingerprint of what was read; undefined if a text changed meanwhile, so that nobody knows which one was read. */
  finish(): Fingerprint | undefined {
    if (digest(lookAtTexts(this.dir, this.id).lines) !== digest(this.before.lines)) return undefined;
    const pictures = [...this.pictures.keys()].sort();
    const seen = pictures.flatMap((src) => this.pictures.get(src) ?? []);
    const looks = [this.before, ...seen.map(({ look }) => look)];
    return fingerprint(merge(looks), [...this.content, ...seen.map(({ content }) => content)], pictures, this.start);
  }
}

/** Names in the folder of the releases; none if it cannot be read, which whoever opens the workspace says in a sentence. */
export function namesOfReleases(dir: string): string[] {
  const names = orFault(() => readdirSync(`${dir}/releases`));
  return typeof names === 'string' ? [] : names;
}

/** How a release's texts look: their names, sizes, times and inodes, in short. */
export function looksOf(dir: string, id: string): string {
  return digest(lookAtTexts(dir, id).lines);
}

/**
 * The fingerprint of a release as it is now, if it is as it was `then`: told by sizes and times, and by content where
 * these differ or cannot be trusted. Undefined if it has changed. `looks`: what {@link looksOf} has just said of it, if
 * somebody asked.
 */
export function unchangedSince(dir: string, id: string, then: Fingerprint, looks?: string): Fingerprint | undefined {
  if (!then.racy && then.pictures.length === 0 && looks === then.stats) return then;
  const now = Date.now();
  const texts = lookAtTexts(dir, id);
  const look = then.pictures.length > 0 ? merge([texts, lookAt(dir, then.pictures)]) : texts;
  if (!then.racy && digest(look.lines) === then.stats) return then;
  const content = look.paths.map((path) => contentLine(path, readOrFault(dir, path)));
  const found = fingerprint(look, content, then.pictures, now);
  return found.content === then.content ? found : undefined;
}

/** What the file system says of files. */
interface Look {
  /** From the workspace, with slashes. */
  paths: string[];
  /** One per path. */
  lines: string[];
  /** When the newest of them changed, in milliseconds. */
  newest: number;
}

function lookAtTexts(dir: string, id: string): Look {
  const names = orFault(() => readdirSync(`${dir}/releases/${id}`));
  if (typeof names === 'string') return { paths: [], lines: [names], newest: 0 };
  const shown = names.filter((name) => !name.startsWith('.')).sort();
  return lookAt(
    dir,
    shown.map((name) => `releases/${id}/${name}`),
  );
}

function lookAt(dir: string, all: readonly string[]): Look {
  const look: Look = { paths: [], lines: [], newest: 0 };
  for (const path of all) {
    const stats = orFault(() => statSync(`${dir}/${path}`));
    look.paths.push(path);
    if (typeof stats === 'string') {
      look.lines.push(`${path} ${stats}`);
      continue;
    }
    const { size, mtimeMs, ctimeMs, ino } = stats;
    look.lines.push(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
    look.newest = Math.max(look.newest, mtimeMs, ctimeMs);
  }
  return look;
}

/** What `read` gives, or the code of what is wrong: whoever reads the release after us says that in a sentence. */
function orFault<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

function merge(looks: readonly Look[]): Look {
  return {
    paths: looks.flatMap(({ paths }) => paths),
    lines: looks.flatMap(({ lines }) => lines),
    newest: Math.max(...looks.map(({ newest }) => newest)),
  };
}

function fingerprint(look: Look, content: readonly string[], pictures: string[], now: number): Fingerprint {
  const racy = look.newest >= now - GRANULARITY_MS;
  return { stats: digest(look.lines), content: digest(content), pictures, ...(racy && { racy }) };
}

function readOrFault(dir: string, path: string): Uint8Array | string {
  return orFault(() => readFileSync(join(dir, path)));
}

/** @param bytes the file's, or the code of what is wrong with it. */
function contentLine(path: string, bytes: Uint8Array | string): string {
  return line(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
}

function line(path: string, bytes: Uint8Array): string {
  return `${path} ${createHash('sha256').update(bytes).digest('base64url')}`;
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}
