import { relative, resolve, sep } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { fetchSource } from '../ingest/fetch.ts';
import type { Decision, IdentityItem } from '../ingest/identity.ts';
import type { Terminal } from '../terminal.ts';
import { readSourceStates, type SourceState, type SourceStates } from '../workspace/source-states.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { askAgain, dueReleases } from './ask-again.ts';
import { ItemPlanner, type Step } from './item-planner.ts';
import { decideItems, findSourceName } from './known-releases.ts';
import type { Fetch } from './made-release.ts';
import { type ReadSource, readSource } from './read-source.ts';
import type { SourceResult } from './source-result.ts';
import { isBatch, StepWriter } from './step-writer.ts';

export interface SourceOptions {
  /** False: pages behind a feed's teasers are not fetched. */
  pages?: boolean;
  /** False: pictures are not fetched, only their words are taken. */
  pictures?: boolean;
  fetch?: Fetch;
}

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
  private name: string;

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
    const states = await readSourceStates(workspace.dir);
    const { etag, lastModified } = states.get(this.name) ?? {};
    const read = await readSource(this.source, {
      lang: workspace.config.languages[0],
      pages: options.pages ?? true,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      ...(options.fetch && { fetch: options.fetch }),
    });
    this.refuseOtherKind(read, states);
    result.kind = read.kind;
    this.name = findSourceName(this.name, read, states);
    const { title, releases = {} } = {
      ...states.get(this.name),
      ...(read.title !== undefined && { title: read.title }),
    };
    // Without validators until all is done: a killed run must see everything again.
    const state: SourceState = { ...(title !== undefined && { title }), releases: { ...releases } };
    const context = { workspace, state, states, name: this.name, result };
    const writer = new StepWriter(context);
    const fetch = options.pictures === false ? {} : { fetch: options.fetch ?? fetchSource };
    const planner = new ItemPlanner({ ...context, read, today: this.terminal.today(), ...fetch });
    if (read.kind !== 'unchanged') {
      const { decisions, warnings } = await decideItems(workspace, state, read.items);
      if (read.kind === 'feed') result.warnings.push(...warnings);
      await this.carryOut(decisions, planner, writer);
      this.refuseNothing(state);
    }
    await this.askAgain(state, read.address ?? this.source, planner, writer);
    if (result.releases.length > 0 && read.kind === 'unchanged') result.kind = 'feed';
    this.noteValidators(state, read);
    await writer.save();
    return result;
  }

  /** Servers answer with a page where a feed was: closed for repairs, moved. It is no release. */
  private refuseOtherKind({ kind }: ReadSource, states: SourceStates): void {
    const wasFeed = states.get(this.name)?.title !== undefined;
    if (!wasFeed || kind === 'feed' || kind === 'unchanged') return;
    throw new InputError('it was a feed and now is none: try again later, or look for its new address', {
      file: this.source,
    });
  }

  private async carryOut(decisions: Decision<IdentityItem>[], planner: ItemPlanner, writer: StepWriter): Promise<void> {
    let steps: Step[] = [];
    for (const [index, decision] of decisions.entries()) {
      this.terminal.progress(`${this.source}: ${index + 1} of ${decisions.length} items`);
      const step = await planner.plan(decision);
      if (step) steps.push(step);
      if (!isBatch(steps)) continue;
      await writer.write(steps);
      steps = [];
    }
    await writer.write(steps);
    this.terminal.progress('');
  }

  /** What the feed does not tell: pages behind teasers, and pictures, that have changed. */
  private async askAgain(state: SourceState, source: string, planner: ItemPlanner, writer: StepWriter): Promise<void> {
    const { workspace, result } = this;
    const { pages = true, pictures = true, fetch = fetchSource } = this.options;
    const touched = new Set(result.releases.filter(({ change }) => change !== 'unchanged').map(({ id }) => id));
    const context = {
      dir: workspace.dir,
      lang: workspace.config.languages[0],
      source,
      fetch,
      pages,
      pictures,
      planner,
    };
    for (const { id, known } of dueReleases(state, this.terminal.today())) {
      if (touched.has(id) || !workspace.ids.includes(id)) continue;
      const again = await askAgain(id, known, context);
      if (again.kind === 'changed') await writer.write([again.step]);
      if (again.kind === 'same' && again.pictures.length > 0)
        await writer.replacePictures(id, again.known, again.pictures);
      if (again.kind === 'same') state.releases[id] = again.known;
    }
  }

  /** A source of which nothing at all could be taken is an error, as long as nothing is known of it. */
  private refuseNothing(state: SourceState): void {
    const { releases, refused } = this.result;
    const [first] = refused;
    if (!first || releases.length > 0 || Object.keys(state.releases).length > 0) return;
    const count = refused.length === 1 ? 'the only item' : `each of the ${refused.length} items`;
    const title = first.title ? `"${first.title}": ` : '';
    throw new InputError(`${count} of the feed was refused: ${title}${first.reason}`, { file: this.source });
  }

  private noteValidators(state: SourceState, { etag, lastModified }: ReadSource): void {
    const { releases, refused } = this.result;
    // What was refused is asked for again: the server must not say that it is known.
    const complete = refused.length === 0 && releases.every(({ change }) => change !== 'refused');
    if (complete && etag !== undefined) state.etag = etag;
    if (complete && lastModified !== undefined) state.lastModified = lastModified;
  }
}
