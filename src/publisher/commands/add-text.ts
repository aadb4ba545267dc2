import type { MarkdownText } from '../../core/codec/markdown.ts';
import { isDay } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { type ParsedRelease, parsePressText } from '../../core/press/press-text.ts';
import { releaseId } from '../../core/press/release-id.ts';
import type { ParseWarning } from '../../core/press/warnings.ts';
import { type Block, type Contact, type ContactBlock, type Image, inlineText } from '../../core/release.ts';
import type { Terminal } from '../terminal.ts';
import { type AddPlan, applyAdd, findSources, type Incoming, planAdd, sourceKey } from '../workspace/add-release.ts';
import { topicIds } from '../workspace/config.ts';
import { inFile } from '../workspace/files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readPressText } from './read-press-text.ts';

/** What a person says of a text, because it does not say it itself. */
export interface TextOptions {
  date?: string;
  title?: string;
  id?: string;
  topic?: string[];
}

interface Planned {
  file: string;
  parsed: ParsedRelease;
  plan: AddPlan;
}

/**
 * Adds press texts. All are read, parsed and planned before the first file is written. Returns what `--json` prints of
 * each.
 */
export async function addTexts(
  workspace: Workspace,
  files: string[],
  options: TextOptions,
  terminal: Terminal,
): Promise<unknown[]> {
  const known = await findSources(workspace);
  const planned: Planned[] = [];
  for (const file of files) {
    const { text, bytes } = await readPressText(file);
    const parsed = inFile(file, () => parse(text, options, workspace, terminal));
    const id = options.id ?? known.get(sourceKey(bytes)) ?? releaseId(parsed.published, parsed.title);
    known.set(sourceKey(bytes), id);
    const plan = await planAdd(workspace, incoming(id, bytes, parsed, options, workspace));
    refuseTwice(planned, { file, parsed, plan });
    planned.push({ file, parsed, plan });
  }
  const results: unknown[] = [];
  for (const one of planned) {
    const written = await applyAdd(workspace, one.plan);
    results.push(result(one, written, workspace));
    report(one, terminal);
  }
  return results;
}

type Dated = ParsedRelease & { published: string };

function parse(text: string, { date, title }: TextOptions, workspace: Workspace, terminal: Terminal): Dated {
  const parsed = parsePressText(text, { lang: workspace.config.languages[0], ...(date && { published: date }) });
  const published = date ?? parsed.published ?? terminal.today();
  const warnings = parsed.warnings.map((warning) => ({ ...warning, message: dayTaken(warning, published) }));
  return { ...parsed, ...(title && { title }), published, warnings };
}

/** The parser does not know which day was taken in the end. */
function dayTaken({ code, message }: ParseWarning, day: string): string {
  if (code === 'no-date') {
    return `The text does not say on which day it was published; ${day}, the day of adding, was taken.`;
  }
  return code === 'date-differs' ? `The text gives another day of publication than --date; ${day} was taken.` : message;
}

function incoming(id: string, bytes: Uint8Array, parsed: Dated, options: TextOptions, { config }: Workspace): Incoming {
  const { title, subtitle, published, corrected, blocks } = parsed;
  const text: MarkdownText = {
    facts: { published, topics: options.topic ?? [], ...(corrected && { corrected }) },
    ...(subtitle && { subtitle }),
    title,
    blocks,
    provenance: { origin: 'human' },
  };
  const lang = config.languages[0];
  const parseSource = (source: string) => parsePressText(source, { lang, published });
  return { id, bytes, text, titleGiven: options.title !== undefined, parse: parseSource };
}

/** @throws InputError for options that contradict the files or the workspace */
export function checkTextOptions(
  files: string[],
  { date, title, id, topic = [] }: TextOptions,
  { config }: Workspace,
): void {
  if (files.length > 1 && (title ?? id) !== undefined) {
    throw new InputError('--title and --id are for one file: add the files one by one');
  }
  if (date !== undefined && !isDay(date))
    throw new InputError(`--date must be a day such as 2026-03-02, not "${date}"`);
  if (title?.trim() === '') throw new InputError('--title must not be empty');
  const unknown = topic.find((one) => !topicIds(config).includes(one));
  if (unknown !== undefined) {
    throw new InputError(
      `there is no topic "${unknown}": use ${topicIds(config).join(', ')}, or add it to lesebruecke.json`,
    );
  }
}

function refuseTwice(planned: Planned[], next: Planned): void {
  const twin = planned.find(({ plan }) => plan.id === next.plan.id);
  if (!twin) return;
  throw new InputError(
    `this becomes the same release as ${twin.file} (${twin.plan.id}): add it on its own, with another --id if it is another one`,
    { file: next.file },
  );
}

function result({ parsed, plan }: Planned, files: string[], { config }: Workspace) {
  const { title, subtitle, facts, blocks } = plan.text;
  return {
    id: plan.id,
    title,
    ...(subtitle && { subtitle }),
    published: facts?.published,
    topics: facts?.topics,
    newcomers: facts?.newcomers,
    language: config.languages[0],
    publisher: publisherOf(blocks)?.contact ?? null,
    contacts: bodyContacts(parsed),
    blocks,
    images: blocks.filter((block): block is Image => block.kind === 'image'),
    warnings: parsed.warnings,
    files,
    ...(plan.stale.length > 0 && { stale: plan.stale }),
  };
}

/** Those named in the text; the publisher's stands apart. */
function bodyContacts({ contacts, blocks }: ParsedRelease): Contact[] {
  const publisher = publisherOf(blocks);
  return contacts.filter((contact) => contact !== publisher?.contact);
}

function publisherOf(blocks: Block[]): ContactBlock | undefined {
  return blocks.find((block): block is ContactBlock => block.kind === 'contact' && block.role === 'publisher');
}

function report({ file, parsed, plan }: Planned, terminal: Terminal): void {
  for (const { line, message } of parsed.warnings) terminal.note(`${file}:${line}: ${message}`);
  const words: Record<AddPlan['effect'], string> = {
    new: 'added',
    changed: 'changed: the text is another one now',
    unchanged: 'there already, nothing was changed',
  };
  terminal.note(`releases/${plan.id}: ${words[plan.effect]} (${summary(plan.text.blocks)})`);
  for (const stale of plan.stale) terminal.note(`${stale}: stale now, because the text it was made from has changed`);
}

function summary(blocks: Block[]): string {
  const characters = blocks
    .flatMap((block) => ('sentences' in block ? block.sentences.flat() : []))
    .map(inlineText)
    .join('').length;
  return `${blocks.length} blocks, ${characters} characters of running text`;
}
