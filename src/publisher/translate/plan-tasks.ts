import type { LanguageTag } from '../../core/release.ts';
import type { WorkspaceText } from '../workspace/release.ts';
import type { Request } from './options.ts';
import { planTexts } from './plan.ts';
import type { Outcome, Task } from './run.ts';

export interface Plan {
  tasks: Task[];
  /** Renditions that no engine is needed for. */
  settled: Outcome[];
  /** Names of all renditions asked for, by release, language and level. */
  order: string[];
}

/** What is to be made of the releases asked for. Withdrawn ones are left as they are. */
export async function planTasks(
  texts: ReadonlyMap<string, readonly WorkspaceText[]>,
  wanted: Request,
  source: LanguageTag,
  asWritten: (text: WorkspaceText) => Promise<boolean>,
): Promise<Plan> {
  const plan: Plan = { tasks: [], settled: [], order: [] };
  for (const release of wanted.releases) {
    const own = texts.get(release) ?? [];
    if (own[0]?.read.facts?.withdrawn) continue;
    const existing = await Promise.all(
      own.map(async (text) => {
        const { origin, reviewed } = text.read.provenance;
        const { key, stale } = text;
        return { key, stale, origin, reviewed: reviewed !== undefined, asWritten: stale && (await asWritten(text)) };
      }),
    );
    for (const step of planTexts(existing, { source, ...wanted })) {
      const { key, lang, level, effect } = step;
      plan.order.push(nameOf({ release, key }));
      if (effect !== 'translate') {
        plan.settled.push({ release, key, state: effect, ...('reason' in step && { reason: step.reason }) });
        continue;
      }
      const base = own.find((text) => text.key === step.base);
      if (base) plan.tasks.push({ release, key, job: { source: base.read, from: source, to: lang, level } });
    }
  }
  return plan;
}

/** Outcomes in the order that the plan names them in. */
export function inOrder(order: readonly string[], outcomes: readonly Outcome[]): Outcome[] {
  const places = new Map(order.map((name, index) => [name, index]));
  const placeOf = (outcome: Outcome) => places.get(nameOf(outcome)) ?? order.length;
  return outcomes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function nameOf({ release, key }: Pick<Outcome, 'release' | 'key'>): string {
  return `${release}/${key}`;
}
