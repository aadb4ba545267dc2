import { join } from 'node:path';
import { readMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { type IsoDate, renditionKey } from '../../core/release.ts';
import { systemCode } from '../system-code.ts';
import { inFile, readTextFile } from './files.ts';
import type { Workspace } from './workspace.ts';

/** By what a release can be recognised. */
export interface SourceFacts {
  title: string;
  published: IsoDate;
  source?: string;
  withdrawn?: IsoDate;
}

/** Reads the source text of a release for its facts; undefined if it was moved away. */
export async function readSourceFacts({ dir, config }: Workspace, id: string): Promise<SourceFacts | undefined> {
  const [lang] = config.languages;
  const file = join(dir, 'releases', id, `${renditionKey(lang, 'original')}.md`);
  try {
    const { text } = await readTextFile(file);
    const { title, facts } = inFile(file, () => readMarkdown(text, { lang, source: true }));
    if (!facts) throw new RangeError('the source text carries the facts');
    const { published, source, withdrawn } = facts;
    return { title, published, ...(source !== undefined && { source }), ...(withdrawn !== undefined && { withdrawn }) };
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}
