import { InputError } from '../../core/errors.ts';
import { releaseId } from '../../core/press/release-id.ts';
import type { IsoDate } from '../../core/release.ts';
import type { Decision, IdentityItem } from '../ingest/identity.ts';
import { planIngested, planWithdrawal } from '../workspace/add-ingested.ts';
import type { AddPlan } from '../workspace/add-release.ts';
import type { SourceState, SourceStates } from '../workspace/source-states.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { MadeRelease, ReadSource } from './read-source.ts';
import type { ReleaseChange, SourceResult } from './source-result.ts';

/** A decision that was planned and waits to be written. */
export interface Step {
  plan: AddPlan;
  item?: IdentityItem;
  change: ReleaseChange;
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
    if (decision.kind === 'withdrawn') return this.planWithdrawn(decision);
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

  private async planMade(
    decision: Extract<Decision<IdentityItem>, { kind: 'new' | 'changed' }>,
    { release, source }: MadeRelease,
  ): Promise<Step | undefined> {
    const { item } = decision;
    const before = decision.kind === 'changed' ? this.context.state.releases[decision.id] : undefined;
    const published = release.published ?? item.published ?? before?.published ?? this.context.today;
    const id = decision.kind === 'changed' ? decision.id : this.newId(releaseId(published, release.title));
    const { title, subtitle, corrected, address, blocks, warnings } = release;
    const change = { id, title, published, warnings };
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
      return { plan, item, change: { ...change, change: effect, ...stale } };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const reason = error.toString();
      if (decision.kind === 'new') this.context.result.refused.push({ title, reason, ...(address && { address }) });
      else this.context.result.releases.push({ ...change, change: 'refused', reason });
      return undefined;
    }
  }

  private async planWithdrawn({
    id,
    item,
    reason,
  }: Extract<Decision<IdentityItem>, { kind: 'withdrawn' }>): Promise<Step | undefined> {
    const { read, state, workspace, result, today } = this.context;
    // A page's file or address may show another release today; that takes nothing back.
    if (reason === 'vanished' && (read.kind !== 'feed' || this.isElsewhere(id))) return undefined;
    const known = state.releases[id];
    try {
      const plan = await planWithdrawal(workspace, id, today);
      // It was never written, or its folder was taken away.
      if (!plan) delete state.releases[id];
      if (!plan) return undefined;
      const { title, facts } = plan.text;
      const published = facts?.published === undefined ? {} : { published: facts.published };
      const last = item ?? {
        title,
        hash: '',
        ...published,
        ...(known?.address !== undefined && { url: known.address }),
      };
      const change: ReleaseChange = { id, title, ...published, warnings: [], change: 'withdrawn' };
      return { plan, change, item: { ...last, deleted: true } };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const title = known?.title ?? id;
      result.releases.push({ id, title, warnings: [], change: 'refused', reason: error.toString() });
      return undefined;
    }
  }

  /** Whether another source still shows the release. */
  private isElsewhere(id: string): boolean {
    return [...this.context.states].some(([name, { releases }]) => {
      const found = name === this.context.name ? undefined : releases[id];
      return found !== undefined && !found.withdrawn;
    });
  }

  private newId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.taken.add(id);
    return id;
  }
}

function named({ title, published }: IdentityItem): Pick<ReleaseChange, 'title' | 'published' | 'warnings'> {
  return { title, ...(published !== undefined && { published }), warnings: [] };
}
