import { InputError } from '../../core/errors.ts';
import { diskFault } from '../disk-fault.ts';
import { makePatiences, type Patiences } from '../drafts/patience.ts';
import type { Terminal } from '../terminal.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { addSources } from './add.ts';
import { type BuildOptions, buildEdition, describeSignature } from './build.ts';
import { needsPerson, summary } from './source-result.ts';

export interface RunOptions extends BuildOptions {
  /** False: pages behind a feed's teasers are not fetched. */
  pages?: boolean;
  /** False: pictures are not fetched. */
  pictures?: boolean;
}

/** What came of one step of a run. */
export interface StepResult {
  /** One line for people. */
  summary: string;
  /** True if something was found that a person should look at. */
  person: boolean;
  /** What `--json` prints of it. */
  details?: unknown;
}

/** A part of a run: it changes the workspace in this folder, or what is built from it. It holds no lock of its own. */
export type Step = (
  workspace: string,
  options: RunOptions,
  terminal: Terminal,
  patiences: Patiences,
) => Promise<StepResult>;

/** A step and what it is called in the summary. */
export interface NamedStep {
  name: string;
  run: Step;
}

/**
 * The nightly run: adds what the configured sources have, carries out the steps between, and builds. Started twice at
 * once, the second leaves everything to the first. A step that fails does not keep the next ones from running: what there
 * is gets published, and a person is told. 1 if a person is needed.
 */
export async function runAll(
  dir: string,
  options: RunOptions,
  terminal: Terminal,
  between: readonly NamedStep[] = [],
): Promise<number> {
  await openWorkspace(dir);
  const unlock = lockWorkspace(dir);
  if (!unlock) {
    if (options.json) terminal.out(JSON.stringify({ running: true, steps: [] }, undefined, 2));
    terminal.note(`${dir}: another run is at work here; nothing was done.`);
    return 0;
  }
  try {
    const steps = [{ name: 'add', run: addStep }, ...between, { name: 'build', run: buildStep }];
    const patiences = makePatiences();
    const results: (StepResult & { name: string })[] = [];
    for (const { name, run } of steps) {
      results.push({ name, ...(await attempt(() => run(dir, options, terminal, patiences))) });
    }
    const givenUp = patiences.told();
    if (options.json) terminal.out(JSON.stringify({ running: false, steps: results, givenUp }, undefined, 2));
    for (const { name, summary, person } of results) terminal.note(`${person ? '!' : ' '} ${name}: ${summary}`);
    for (const line of givenUp) terminal.note(`! ${line}`);
    return results.some(({ person }) => person) ? 1 : 0;
  } finally {
    unlock();
  }
}

async function attempt(run: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    const summary = error instanceof InputError ? error.toString() : diskFault(error);
    if (summary === undefined) throw error;
    return { summary, person: true };
  }
}

const addStep: Step = async (dir, { pages, pictures }, terminal) => {
  const { config } = await openWorkspace(dir);
  if (config.sources.length === 0) return { summary: 'no sources in lesebruecke.json', person: false };
  const wanted = { ...(pages !== undefined && { pages }), ...(pictures !== undefined && { pictures }) };
  const { texts, sources } = await addSources(dir, [], wanted, terminal);
  const lines = sources.map((source) => `${source.source}: ${summary(source)}`);
  if (texts.length > 0) lines.push(`${texts.length} text files`);
  return { summary: lines.join('; '), person: sources.some(needsPerson), details: { texts, sources } };
};

const buildStep: Step = async (dir, options, terminal) => {
  const result = await buildEdition(dir, options, terminal);
  const { releases, files, written, leftOut, abandoned } = result;
  const without = leftOut.length > 0 ? `, without ${leftOut.length} texts that must not be published` : '';
  return {
    summary: `${releases} releases, ${files} files, ${written} of them written${without}; ${describeSignature(result)}`,
    person: leftOut.length > 0 || abandoned !== undefined,
    details: result,
  };
};
