import { join, relative } from 'node:path';
import { readMarkdown, writeMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { renditionKey } from '../../core/release.ts';
import type { Asking } from '../drafts/clock.ts';
import { derivedText } from '../drafts/derived-text.ts';
import { openJournal } from '../drafts/journal.ts';
import { makePatiences } from '../drafts/patience.ts';
import { isAsWritten } from '../drafts/written.ts';
import { makeModelOptions } from '../simplify/model-options.ts';
import { notesOf } from '../simplify/notes.ts';
import { type Request, readOptions, type SimplifyOptions } from '../simplify/options.ts';
import { changeLines, outcomeLines, summary } from '../simplify/report.ts';
import { type Means, runTasks } from '../simplify/run.ts';
import { type Outcome, planRelease, type Task } from '../simplify/task.ts';
import type { Terminal } from '../terminal.ts';
import { alignBlocks } from '../workspace/align.ts';
import { readTextFile } from '../workspace/files.ts';
import { readGlossary } from '../workspace/glossary.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { readTexts, type WorkspaceText } from '../workspace/release.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { readWrittenFile, writeDraft } from './written-files.ts';

const JOURNAL = '.lesebruecke/simplified.jsonl';

/** Drafts the plain German texts that are missing or out of date. 1 if a person should look at one of them. */
export async function simplify(
  dir: string,
  ids: readonly string[],
  options: SimplifyOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = await openWorkspace(dir);
  const unlock = lockWorkspace(dir);
  if (!unlock) throw new InputError('another command is changing this workspace: wait until it is done', { file: dir });
  try {
    const patiences = makePatiences();
    const outcomes = await simplifyWorkspace(workspace, ids, options, terminal, { patiences });
    for (const line of patiences.told()) terminal.note(line);
    return outcomes.some((outcome) => outcome.state === 'refused' || needsPerson(outcome)) ? 1 : 0;
  } finally {
    unlock();
  }
}

/** Whether a person is needed, other than for a text that the gate refused. */
export function needsPerson({ state, unanswered }: Outcome): boolean {
  return unanswered === true || state === 'failed' || state === 'untried';
}

/** The same for a workspace that is open and whose lock the caller holds. */
export async function simplifyWorkspace(
  workspace: Workspace,
  ids: readonly string[],
  options: SimplifyOptions,
  terminal: Terminal,
  asking: Asking,
): Promise<Outcome[]> {
  const { dir, config } = workspace;
  const [lang] = config.languages;
  const wanted = readOptions(ids, options, { ids: workspace.ids, plain: config.plain });
  if (lang !== 'de') throw new InputError(`plain German is made from German, and the texts here are in "${lang}"`);
  let written = await readWrittenFile(dir);
  const asWritten = async ({ file }: WorkspaceText) =>
    isAsWritten(written, relative(dir, file), (await readTextFile(file)).text);
  const planned = wanted.engine === 'none' ? [] : await planAll(workspace, wanted, asWritten);
  const means = await makeMeans(workspace, wanted, terminal, asking);
  const tasks = planned.filter((one): one is Task => 'source' in one);
  const key = renditionKey(lang, 'plain');

  let done = 0;
  const onDone = () => terminal.progress(`simplifying: ${++done} of ${tasks.length} texts`);
  const write: Parameters<typeof runTasks>[2] = async ({ release, source }, draft) => {
    const { origin, engine, text } = draft;
    const making = { origin, engine, made: terminal.today(), from: textHash(source.read) };
    const derived = derivedText(text, making);
    const markdown = writeMarkdown(derived, notesOf(draft));
    alignBlocks(readMarkdown(markdown, { lang, source: false }), source.read, `${source.key}.md`);
    written = await writeDraft(dir, `releases/${release}/${key}.md`, markdown, written, writeMarkdown(derived));
  };
  const made = await runTasks(tasks, { ...means, onDone }, options.dryRun ? undefined : write);
  terminal.progress('');
  const byRelease = new Map(made.map((outcome) => [outcome.release, outcome]));
  const outcomes = planned.flatMap((one) => ('source' in one ? (byRelease.get(one.release) ?? []) : one));
  report(outcomes, key, wanted, options, terminal);
  return outcomes;
}

async function planAll(
  { dir, config }: Workspace,
  { releases }: Request,
  asWritten: (text: WorkspaceText) => Promise<boolean>,
): Promise<(Task | Outcome)[]> {
  const planned: (Task | Outcome)[] = [];
  for (const id of releases) {
    const texts = await readTexts(dir, id, config);
    const facts = texts[0]?.read.facts;
    const one = facts && (await planRelease(id, texts, facts, asWritten));
    if (one) planned.push(one);
  }
  return planned;
}

async function makeMeans(
  { dir, config }: Workspace,
  { engine, off, limits }: Request,
  { env }: Terminal,
  asking: Asking,
): Promise<Omit<Means, 'onDone'>> {
  const { plain, engines, publisher } = config;
  const rules = { off, gate: { names: [...new Set([publisher.name, ...engines.names])] } };
  if (engine !== 'llm') return { rules, parallel: 1 };
  const llm = plain.llm ?? engines.llm;
  const { de: glossary = { terms: {}, entries: {} } } = await readGlossary(dir, ['de']);
  const journal = await openJournal(join(dir, JOURNAL));
  const model = makeModelOptions({ config: llm, env, rules, limits, journal, glossary, asking });
  return { rules, model, parallel: llm?.parallel ?? 1 };
}

function report(
  outcomes: readonly Outcome[],
  key: string,
  { engine }: Request,
  { dryRun, json }: SimplifyOptions,
  terminal: Terminal,
): void {
  for (const outcome of outcomes) {
    for (const line of outcomeLines(outcome, key)) terminal.note(line);
    if (dryRun) for (const line of changeLines(outcome)) terminal.note(line);
  }
  terminal.note(engine === 'none' ? 'plain German is left to people: `plain.engine` is "none"' : summary(outcomes));
  if (json) terminal.out(JSON.stringify({ engine, texts: outcomes }, undefined, 2));
}
