import { InputError } from '../../core/errors.ts';
import { releaseId } from '../../core/press/release-id.ts';
import type { IsoDate } from '../../core/release.ts';
import type { Decision, IdentityItem } from '../ingest/identity.ts';
import type { IngestedRelease } from '../ingest/ingested.ts';
import { planIngested } from '../workspace/add-ingested.ts';
import type { AddPlan } from '../workspace/add-release.ts';
import type { SourceItem, SourceState, SourceStates } from '../workspace/source-states.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Fetch, MadeRelease } from './made-release.ts';
import type { ReadSource } from './read-source.ts';
import type { ReleaseChange, SourceResult } from './source-result.ts';
import { type TakenPicture, takePictures } from './take-pictures.ts';
import { planWithdrawn } from './withdrawal-planner.ts';

/** A decision that was planned and waits to be written. */
export interface Step {
  plan: AddPlan;
  item?: IdentityItem;
  change: ReleaseChange;
  /** Those that the text shows. */
  pictures?: TakenPicture[];
  /** Of the page that the text was made of. */
  page?: SourceItem['page'];
}

export interface PlanContext {
  workspace: Workspace;
  read: ReadSource;
  /** Of the source itself; releases that turn out to be gone are taken out. */
  state: SourceState;
  /** Of all sources, and the name of this one among them. */
  states: SourceStates;
  name: string;
  result: SourceResult;
  today: IsoDate;
  /** How pictures are fetched; without it none are. */
  fetch?: Fetch;
}

/** Turns the decisions about a source's items into what is to be written. Nothing is written here. */
export class ItemPlanner {
  private readonly taken: Set<string>;

  constructor(private readonly context: PlanContext) {
    const known = [context.state, ...context.states.values()].flatMap(({ releases }) => Object.keys(releases));
    this.taken = new Set([...context.workspace.ids, ...known]);
  }

  /** What a decision comes to; what needs no writing, or cannot be written, is noted in the result. */
  async plan(decision: Decision<IdentityItem>): Promise<Step | undefined> {
    if (decision.kind === 'withdrawn') return planWithdrawn(decision, this.context);
    const { item } = decision;
    if (decision.kind === 'ignored') return undefined;
    if (decision.kind === 'duplicate') {
      const reason = `it is the same release as "${decision.of.title || decision.of.url}" in this feed (same ${decision.reason})`;
      this.context.result.releases.push({ change: 'duplicate', ...named(item), reason });
      return undefined;
    }
    if (decision.kind === 'unchanged') {
      this.context.result.releases.push({ id: decision.id, change: 'unchanged', ...named(item) });
      return undefined;
    }
    const made = await this.make(item);
    return made && this.planMade(decision, made);
  }

  private async make(item: IdentityItem): Promise<MadeRelease | undefined> {
    try {
      return await this.context.read.make(item);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { title, url } = item;
      this.context.result.refused.push({ title, reason: error.toString(), ...(url !== undefined && { address: url }) });
      return undefined;
    }
  }

  /** What a release that was made of its source comes to. */
  async planMade(
    decision: Extract<Decision<IdentityItem>, { kind: 'new' | 'changed' }>,
    { release, source, page }: MadeRelease,
  ): Promise<Step | undefined> {
    const { item } = decision;
    const before = decision.kind === 'changed' ? this.context.state.releases[decision.id] : undefined;
    const published = release.published ?? item.published ?? before?.published ?? this.context.today;
    const id = decision.kind === 'changed' ? decision.id : this.newId(releaseId(published, release.title));
    const { title, subtitle, corrected, address } = release;
    const { blocks, pictures, warnings } = await this.takePictures(id, release, before);
    const change = { id, title, published, warnings: [...release.warnings, ...warnings] };
    const back = decision.kind === 'changed' && decision.back;
    try {
      const plan = await planIngested(this.context.workspace, {
        ...{ id, source, back },
        moved: before?.published !== undefined && before.published !== published,
        text: {
          facts: { published, topics: [], ...(address && { source: address }), ...(corrected && { corrected }) },
          ...(subtitle && { subtitle }),
          ...{ title, blocks, provenance: { origin: 'human' } },
        },
      });
      const effect = back ? 'restored' : plan.effect;
      const stale = plan.stale.length > 0 ? { stale: plan.stale } : {};
      return {
        ...{ plan, item, change: { ...change, change: effect, ...stale } },
        pictures: pictures.filter(({ state }) => shows(plan, state.src)),
        ...(page && { page }),
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const reason = error.toString();
      if (decision.kind === 'new') this.context.result.refused.push({ title, reason, ...(address && { address }) });
      else this.context.result.releases.push({ ...change, change: 'refused', reason });
      return undefined;
    }
  }

  private async takePictures(id: string, release: IngestedRelease, before: SourceItem | undefined) {
    const { fetch, workspace, read } = this.context;
    const publisher = [release.address, read.address].filter((address) => address !== undefined);
    const context = { dir: workspace.dir, id, known: before?.pictures ?? [], publisher };
    if (fetch) return takePictures(release, { ...context, fetch });
    return { ...(await takePictures(release, { ...context, fetch: notFetched })), warnings: [] };
  }

  private newId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.taken.add(id);
    return id;
  }
}

/** Pictures that are there already stay. */
const notFetched: Fetch = () => Promise.reject(new InputError('pictures are not fetched'));

/** A text that a person has changed may show another picture, or none. */
function shows({ text }: AddPlan, src: string): boolean {
  return text.blocks.some((block) => block.kind === 'image' && block.src === src);
}

function named({ title, published }: IdentityItem): Pick<ReleaseChange, 'title' | 'published' | 'warnings'> {
  return { title, ...(published !== undefined && { published }), warnings: [] };
}
