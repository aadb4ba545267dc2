/** The most a run may send and spend. */
export interface Limits {
  characters?: number;
  cost?: number;
}

/** What a run may still do. */
export interface Budget {
  /**
   * Sets aside what a request will cost, so that requests under way together stay within the limits.
   *
   * @throws BudgetError if it would go beyond them.
   */
  reserve(characters: number, cost: number | undefined): Reservation;
  /** With what is set aside at the moment. */
  spent(): { characters: number; cost: number };
}

export interface Reservation {
  /** What the request has cost; the estimate stands if nobody says. */
  settle(cost: number | undefined): void;
  /** The request was not answered, so it cost nothing. */
  release(): void;
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
  // How many times its estimate the dearest request has cost: an engine that counts otherwise than we do goes on doing so.
  let dearer = 1;
  const add = (characters: number, cost: number) => {
    spent.characters += characters;
    spent.cost += cost;
  };
  return {
    reserve(characters, estimated = 0) {
      const estimate = estimated * dearer;
      const tooLong = spent.characters + characters > (limits.characters ?? Number.POSITIVE_INFINITY);
      if (tooLong || spent.cost + estimate > (limits.cost ?? Number.POSITIVE_INFINITY)) throw new BudgetError();
      add(characters, estimate);
      return {
        settle: (cost = estimate) => {
          if (estimated > 0) dearer = Math.max(dearer, cost / estimated);
          add(0, cost - estimate);
        },
        release: () => add(-characters, -estimate),
      };
    },
    spent: () => ({ ...spent }),
  };
}
