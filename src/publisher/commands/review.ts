import { writeFrontMatter } from '../../core/codec/markdown/front-matter.ts';
import { isDay } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { LEVELS, renditionKey } from '../../core/release.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomic } from '../workspace/files.ts';
import { readTexts } from '../workspace/release.ts';
import { openWorkspace } from '../workspace/workspace.ts';

export interface ReviewOptions {
  by: string;
  /** `original` if not said. */
  level?: string;
  on?: string;
  force?: boolean;
  json?: boolean;
}

/** Notes in a text's front matter that a person has checked it; the text itself is not touched. */
export async function review(
  dir: string,
  id: string,
  lang: string,
  options: ReviewOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = await openWorkspace(dir);
  const reviewed = { by: options.by.trim(), on: options.on ?? terminal.today() };
  if (reviewed.by === '') throw new InputError('--by must not be empty: say who checked the text');
  if (!isDay(reviewed.on)) throw new InputError(`--on must be a day such as 2026-03-02, not "${reviewed.on}"`);
  const level = LEVELS.find((one) => one === (options.level ?? 'original'));
  if (!level) throw new InputError(`--level is ${LEVELS.join(' or ')}, not "${options.level}"`);
  if (!workspace.ids.includes(id)) throw new InputError(`there is no release "${id}": \`status\` lists them`);
  const texts = await readTexts(dir, id, workspace.config);
  const key = renditionKey(lang, level);
  const text = texts.find((one) => one.key === key);
  if (!text) {
    throw new InputError(`there is no ${key}.md in releases/${id}: it has ${texts.map((one) => one.key).join(', ')}`);
  }
  if (text.stale && !options.force) {
    throw new InputError(
      `the text it was made from (${text.base}) has changed since: bring it up to date first, or use --force`,
      { file: text.file },
    );
  }
  const { read, file } = text;
  await writeAtomic(file, writeFrontMatter({ ...read, provenance: { ...read.provenance, reviewed } }) + read.body);
  if (options.json) terminal.out(JSON.stringify({ release: id, text: key, reviewed }, undefined, 2));
  terminal.note(`${file}: checked by ${reviewed.by} on ${reviewed.on}.`);
  return 0;
}
