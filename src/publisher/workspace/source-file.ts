import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { readTextFile } from './files.ts';

/** `source.txt` for texts, `source.html` for pages and the HTML of feeds. */
export type SourceName = 'source.txt' | 'source.html';

/** What came in, as it lies beside the release that was made of it. */
export interface SourceFile {
  name: SourceName;
  /** Untouched but for its encoding, which is UTF-8 here. */
  body: string;
  /** Where it came from. */
  address?: string;
  /** `textHash` of the source text made of it; absent for text files of the press office, which have no front matter. */
  text?: string;
  /** The same of the source text that this one took the place of: after a kill, it may still stand there. */
  replaces?: string;
}

const NAMES: readonly SourceName[] = ['source.html', 'source.txt'];
const FRONT_MATTER = /^---\n((?:(?:source|text|replaces): .*\n)+)---\n/;

/** Writes the file with its front matter. */
export function formatSource({ body, address, text, replaces }: SourceFile): string {
  const fields = { source: address, text, replaces };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]));
  return `---\n${lines.join('')}---\n${body}`;
}

/** Reads what {@link formatSource} wrote; anything else is a text file as it came in. */
export function parseSource(name: SourceName, content: string): SourceFile {
  const [whole, lines = ''] = FRONT_MATTER.exec(content) ?? [];
  const fields = new Map(
    lines.split('\n').map((line): [string, string] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  const [address, text, replaces] = ['source', 'text', 'replaces'].map((field) => fields.get(field));
  if (whole === undefined || text === undefined) return { name, body: content };
  const body = content.slice(whole.length);
  return { name, body, text, ...(address !== undefined && { address }), ...(replaces !== undefined && { replaces }) };
}

/** The sources of a release: usually one; more after a kill, or where a text came in again by a feed. */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const name of NAMES) {
    try {
      found.push(parseSource(name, (await readTextFile(join(folder, name))).text));
    } catch (error) {
      if (!(error instanceof InputError) || systemCode(error.cause) !== 'ENOENT') throw error;
    }
  }
  return found;
}
