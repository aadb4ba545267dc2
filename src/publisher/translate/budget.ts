/** The most a run may send and spend. */
export interface Limits {
  characters?: number;
  cost?: number;
}

/** What a run may still do. */
export interface Budget {
  /** True if a request of so many characters, estimated to cost so much, stays within the limits. */
  allows(characters: number, cost: number | undefined): boolean;
  add(characters: number, cost: number | undefined): void;
  spent(): { characters: number; cost: number };
}

/** The next request would go beyond what the person allowed. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';

  constructor() {
    super('the limit of --max-chars or --max-cost is reached');
  }
}

export function makeBudget(limits: Limits): Budget {
  const spent = { characters: 0, cost: 0 };
  return {
    allows: (characters, cost = 0) =>
      spent.characters + characters <= (limits.characters ?? Number.POSITIVE_INFINITY) &&
      spent.cost + cost <= (limits.cost ?? Number.POSITIVE_INFINITY),
    add(characters, cost = 0) {
      spent.characters += characters;
      spent.cost += cost;
    },
    spent: () => ({ ...spent }),
  };
}
