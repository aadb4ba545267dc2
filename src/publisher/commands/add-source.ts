import { relative, resolve, sep } from 'node:path';
import { InputError } from '../../core/errors.ts';
import type { Decision, IdentityItem } from '../ingest/identity.ts';
import type { Terminal } from '../terminal.ts';
import { applyAdd } from '../workspace/add-release.ts';
import { readSourceStates, type SourceState, writeSourceStates } from '../workspace/source-states.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { ItemPlanner, type Step } from './item-planner.ts';
import { decideItems, findSourceName, stateOfItem } from './known-releases.ts';
import { type Fetch, type ReadSource, readSource } from './read-source.ts';
import type { SourceResult } from './source-result.ts';

export interface SourceOptions {
  /** False: pages behind a feed's teasers are not fetched. */
  pages?: boolean;
  fetch?: Fetch;
}

/** So many releases are made before they are written: little is lost by a kill, and the state is written seldom. */
const BATCH = 25;

/**
 * Adds what a source (a feed, a page, a text at an address) has of new and changed releases, and withdraws what it has
 * taken back. A kill at any moment leaves whole releases; the next run does the rest.
 *
 * @throws InputError if the source cannot be read or gives nothing; then nothing was changed
 */
export async function addSource(
  dir: string,
  source: string,
  options: SourceOptions,
  terminal: Terminal,
): Promise<SourceResult> {
  return new SourceRun(await openWorkspace(dir), source, options, terminal).run();
}

/** The source's name in the state: its address, or its path from the workspace. */
function nameOf(dir: string, source: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return source;
  return relative(resolve(dir), resolve(source)).split(sep).join('/');
}

class SourceRun {
  private readonly result: SourceResult;
  private state: SourceState = { releases: {} };
  private name: string;
  private states: Awaited<ReturnType<typeof readSourceStates>> = new Map();

  constructor(
    private readonly workspace: Workspace,
    private readonly source: string,
    private readonly options: SourceOptions,
    private readonly terminal: Terminal,
  ) {
    this.result = { source, kind: 'unchanged', releases: [], refused: [], warnings: [] };
    this.name = nameOf(workspace.dir, source);
  }

  async run(): Promise<SourceResult> {
    const { workspace, options, result } = this;
    this.states = await readSourceStates(workspace.dir);
    const { etag, lastModified } = this.states.get(this.name) ?? {};
    const read = await readSource(this.source, {
      lang: workspace.config.languages[0],
      pages: options.pages ?? true,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      ...(options.fetch && { fetch: options.fetch }),
    });
    result.kind = read.kind;
    if (read.kind === 'unchanged') return result;
    this.name = findSourceName(this.name, read, this.states);
    const { releases = {} } = this.states.get(this.name) ?? {};
    // Without validators until all is done: a killed run must see everything again.
    this.state = { ...(read.title !== undefined && { title: read.title }), releases: { ...releases } };
    const { decisions, warnings } = await decideItems(workspace, this.state, read.items);
    if (read.kind === 'feed') result.warnings.push(...warnings);
    await this.carryOut(decisions, read);
    this.refuseNothing();
    await this.finish(read);
    return result;
  }

  private async carryOut(decisions: Decision<IdentityItem>[], read: ReadSource): Promise<void> {
    const { workspace, state, states, name, result } = this;
    const context = { workspace, state, states, name, result, read, today: this.terminal.today() };
    const planner = new ItemPlanner(context);
    let steps: Step[] = [];
    for (const [index, decision] of decisions.entries()) {
      this.terminal.progress(`${this.source}: ${index + 1} of ${decisions.length} items`);
      const step = await planner.plan(decision);
      if (step) steps.push(step);
      if (steps.length < BATCH) continue;
      await this.write(steps);
      steps = [];
    }
    await this.write(steps);
    this.terminal.progress('');
  }

  /** First the state, which names what is about to be written: a release that a kill cuts off is known by it. */
  private async write(steps: Step[]): Promise<void> {
    if (steps.length === 0) return;
    for (const { plan, item } of steps) if (item) this.state.releases[plan.id] = stateOfItem(item, true);
    await this.save();
    for (const { plan, item, change } of steps) {
      await applyAdd(this.workspace, plan);
      if (item) this.state.releases[plan.id] = stateOfItem(item);
      this.result.releases.push(change);
    }
  }

  /** A source of which nothing at all could be taken is an error, as long as nothing is known of it. */
  private refuseNothing(): void {
    const { releases, refused } = this.result;
    const [first] = refused;
    if (!first || releases.length > 0 || Object.keys(this.state.releases).length > 0) return;
    const count = refused.length === 1 ? 'the only item' : `each of the ${refused.length} items`;
    const title = first.title ? `"${first.title}": ` : '';
    throw new InputError(`${count} of the feed was refused: ${title}${first.reason}`, { file: this.source });
  }

  private async finish({ etag, lastModified }: ReadSource): Promise<void> {
    const { releases, refused } = this.result;
    // What was refused is asked for again: the server must not say that it is known.
    const complete = refused.length === 0 && releases.every(({ change }) => change !== 'refused');
    if (complete && etag !== undefined) this.state.etag = etag;
    if (complete && lastModified !== undefined) this.state.lastModified = lastModified;
    await this.save();
  }

  private async save(): Promise<void> {
    this.states.set(this.name, this.state);
    await writeSourceStates(this.workspace.dir, this.states);
  }
}
