import { InputError } from '../../core/errors.ts';
import type { Decision, IdentityItem } from '../ingest/identity.ts';
import { planWithdrawal } from '../workspace/add-ingested.ts';
import type { PlanContext, Step } from './item-planner.ts';
import type { ReleaseChange } from './source-result.ts';

/** What taking a release back comes to. What needs no writing, or cannot be written, is noted in the result. */
export async function planWithdrawn(
  { id, item, reason }: Extract<Decision<IdentityItem>, { kind: 'withdrawn' }>,
  context: PlanContext,
): Promise<Step | undefined> {
  const { read, state, workspace, result, today } = context;
  // A page's file or address may show another release today; that takes nothing back.
  if (reason === 'vanished' && (read.kind !== 'feed' || isElsewhere(id, context))) return undefined;
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
function isElsewhere(id: string, context: PlanContext): boolean {
  return [...context.states].some(([name, { releases }]) => {
    const found = name === context.name ? undefined : releases[id];
    return found !== undefined && !found.withdrawn;
  });
}
