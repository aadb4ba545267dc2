import { resolve } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { detectKind } from '../ingest/detect.ts';
import { openFile } from '../ingest/open-source.ts';
import type { Terminal } from '../terminal.ts';
import { readBytes } from '../workspace/files.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { addSource, type SourceOptions } from './add-source.ts';
import { addTexts, checkTextOptions, type TextOptions } from './add-text.ts';
import { needsPerson, reportSource, type SourceResult } from './source-result.ts';

export interface AddOptions extends TextOptions, SourceOptions {
  json?: boolean;
}

/** What adding did: of each text file and of each other source what `--json` prints. */
export interface AddResult {
  texts: unknown[];
  sources: SourceResult[];
}

/** Adds releases from text files, pages and feeds; without sources, from those in `lesebruecke.json`. */
export async function add(dir: string, sources: string[], options: AddOptions, terminal: Terminal): Promise<number> {
  await openWorkspace(dir);
  const unlock = lockWorkspace(dir);
  if (!unlock) throw new InputError('another command is changing this workspace: wait until it is done', { file: dir });
  try {
    const result = await addSources(dir, sources, options, terminal);
    const printed = [...result.texts, ...result.sources];
    if (options.json) terminal.out(JSON.stringify(printed.length === 1 ? printed[0] : printed, undefined, 2));
    return result.sources.some(needsPerson) ? 1 : 0;
  } finally {
    unlock();
  }
}

/**
 * The same for callers that hold the workspace's lock. One source that cannot be read does not keep others out.
 *
 * @throws InputError if nothing could be read; then nothing was changed
 */
export async function addSources(
  dir: string,
  given: string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<AddResult> {
  const workspace = await openWorkspace(dir);
  const sources = given.length > 0 ? given : workspace.config.sources.map((source) => inWorkspace(dir, source));
  if (sources.length === 0) {
    throw new InputError(
      'there is nothing to add: name files or addresses, or list them as "sources" in lesebruecke.json. See --help.',
    );
  }
  const { texts, others } = await sortSources(sources);
  checkTextOptions(texts, options, workspace);
  refuseTextOptions(others, options);
  const results = texts.length > 0 ? await addTexts(workspace, texts, options, terminal) : [];
  const added: SourceResult[] = [];
  const errors: InputError[] = [];
  for (const source of others) {
    try {
      added.push(await addSource(dir, source, options, terminal));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
      added.push({ source, kind: 'error', releases: [], refused: [], warnings: [error.message] });
    }
  }
  const [first] = errors;
  if (first && errors.length === sources.length) throw errors.length === 1 ? first : allFailed(errors);
  for (const result of added) reportSource(result, terminal);
  return { texts: results, sources: added };
}

function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(source);
}

function inWorkspace(dir: string, source: string): string {
  return isAddress(source) ? source : resolve(dir, source);
}

/** Texts of the press office, which are read by the rules for them, and all else. */
async function sortSources(sources: string[]): Promise<{ texts: string[]; others: string[] }> {
  const texts: string[] = [];
  const others: string[] = [];
  for (const source of sources) (!isAddress(source) && (await isText(source)) ? texts : others).push(source);
  return { texts, others };
}

async function isText(file: string): Promise<boolean> {
  const bytes = await readBytes(file);
  // The reader of texts says best what an empty file lacks.
  if (Buffer.from(bytes).toString('latin1').trim() === '') return true;
  try {
    return detectKind((await openFile(file)).text) === 'text';
  } catch (error) {
    throw error instanceof InputError ? error.at({ file }) : error;
  }
}

function refuseTextOptions(others: string[], { date, title, id, topic }: AddOptions): void {
  const [first] = others;
  if (first === undefined || (date ?? title ?? id ?? topic) === undefined) return;
  throw new InputError('--date, --title, --id and --topic are for text files: a feed or page says such things itself', {
    file: first,
  });
}

function allFailed(errors: InputError[]): InputError {
  return new InputError(`none of the ${errors.length} sources could be read: ${errors.map(String).join('; ')}`);
}
