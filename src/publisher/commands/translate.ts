import { join, relative } from 'node:path';
import { readMarkdown, writeMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { renditionKey } from '../../core/release.ts';
import { makeBudget } from '../drafts/budget.ts';
import { type Asking, CLOCK, RETRY } from '../drafts/clock.ts';
import { derivedText } from '../drafts/derived-text.ts';
import { openJournal } from '../drafts/journal.ts';
import { makePatiences } from '../drafts/patience.ts';
import { findProtected, onceEach } from '../drafts/protect.ts';
import { isAsWritten } from '../drafts/written.ts';
import type { EnginesConfig } from '../engine-config.ts';
import type { Terminal } from '../terminal.ts';
import { makeClaims } from '../translate/claims.ts';
import { makeEngine } from '../translate/engines.ts';
import { remember } from '../translate/known-texts.ts';
import { readOptions, type TranslateOptions } from '../translate/options.ts';
import { inOrder, planTasks } from '../translate/plan-tasks.ts';
import { announcement, outcomeLine, progressLine, summary } from '../translate/report.ts';
import { type Outcome, runTasks } from '../translate/run.ts';
import type { Means } from '../translate/text-job.ts';
import { charactersToSend } from '../translate/translate-text.ts';
import { alignBlocks } from '../workspace/align.ts';
import { readTextFile } from '../workspace/files.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { readTexts, type WorkspaceText } from '../workspace/release.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { readGlossaries } from './translate-glossaries.ts';
import { readWrittenFile, writeDraft } from './written-files.ts';

const JOURNAL = '.lesebruecke/translations.jsonl';

type Texts = Map<string, WorkspaceText[]>;

/** Makes the translations that are missing or out of date. 1 if an engine failed on one of them. */
export async function translate(dir: string, options: TranslateOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const unlock = lockWorkspace(dir);
  if (!unlock) throw new InputError('another command is changing this workspace: wait until it is done', { file: dir });
  try {
    const patiences = makePatiences();
    const { person } = await translateWorkspace(workspace, workspace.config.engines, options, terminal, { patiences });
    for (const line of patiences.told()) terminal.note(line);
    return person ? 1 : 0;
  } finally {
    unlock();
  }
}

/** The same for a workspace that is open and whose lock the caller holds. Says in one line what was made. */
export async function translateWorkspace(
  workspace: Workspace,
  engines: EnginesConfig,
  options: TranslateOptions,
  terminal: Terminal,
  { patiences, clock = CLOCK }: Asking,
): Promise<{ summary: string; person: boolean }> {
  const { dir, config, ids } = workspace;
  const { languages, publisher } = config;
  const wanted = readOptions(options, { languages, ids, engine: engines.translate });
  const texts: Texts = new Map();
  for (const id of wanted.engine === 'memory' ? ids : wanted.releases) {
    texts.set(id, await readTexts(dir, id, config));
  }
  const names = [...new Set([publisher.name, ...engines.names])];
  const protect = onceEach((text) => findProtected(text, languages[0], names));
  let written = await readWrittenFile(dir);
  const asWritten = async ({ file }: WorkspaceText) =>
    isAsWritten(written, relative(dir, file), (await readTextFile(file)).text);
  const planned = await planTasks(texts, wanted, languages[0], asWritten);
  const journal = await openJournal(join(dir, JOURNAL));
  const glossaryFor = await readGlossaries(dir, languages[0], wanted.languages);
  const memory = () => remember(texts.values(), planned.tasks, journal, protect);
  const engine = makeEngine(wanted.engine, { config: engines, env: terminal.env, glossaryFor, memory });
  if (wanted.limits.cost !== undefined && engine.estimate(1000) === undefined) {
    throw new InputError(`--max-cost needs prices: add them to \`engines.${wanted.engine}\` in lesebruecke.json`);
  }

  const budget = makeBudget(wanted.limits);
  const started = clock.now();
  const progress = { done: 0, all: 0 };
  const means: Means = {
    engine,
    journal,
    claims: makeClaims(),
    budget,
    glossaryFor,
    protect,
    retry: { ...RETRY, ...clock },
    patience: patiences.with(engine.label),
    onProgress: (characters) => {
      progress.done += characters;
      terminal.progress(progressLine(progress.done, progress.all, clock.now() - started));
    },
  };
  progress.all = charactersToSend(
    planned.tasks.map(({ job }) => job),
    means,
  );
  if (progress.all > 0) {
    terminal.note(announcement(engine.name, planned.tasks.length, progress.all, engine.estimate(progress.all)));
  }

  const made = await runTasks(planned.tasks, means, async (task, text) => {
    const base = texts.get(task.release)?.find(({ key }) => key === renditionKey(languages[0], task.job.level));
    if (!base) throw new RangeError('a text is made from one that was read');
    const making = {
      origin: 'machine' as const,
      engine: engine.name,
      made: terminal.today(),
      from: textHash(base.read),
    };
    const markdown = writeMarkdown(derivedText(text, making));
    alignBlocks(readMarkdown(markdown, { lang: task.job.to, source: false }), base.read, `${base.key}.md`);
    const path = `releases/${task.release}/${task.key}.md`;
    written = await writeDraft(dir, path, markdown, written);
  });
  terminal.progress('');
  const outcomes = inOrder(planned.order, [...planned.settled, ...made]);
  const line = summary(outcomes, budget.spent());
  report(outcomes, line, { engine: engine.name, ...budget.spent() }, options, terminal);
  return { summary: line, person: outcomes.some(({ state }) => state === 'failed' || state === 'untried') };
}

function report(
  outcomes: readonly Outcome[],
  lastLine: string,
  made: { engine: string; characters: number; cost: number },
  { json }: TranslateOptions,
  terminal: Terminal,
): void {
  for (const outcome of outcomes) {
    const line = outcomeLine(outcome);
    if (line !== undefined) terminal.note(line);
  }
  terminal.note(lastLine);
  if (json) terminal.out(JSON.stringify({ ...made, texts: outcomes }, undefined, 2));
}
