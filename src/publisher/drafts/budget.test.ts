import { describe, expect, it } from 'vitest';
import { BudgetError, makeBudget } from './budget.ts';

describe('makeBudget', () => {
  it('refuses what would go beyond the limit, with what is under way', () => {
    const budget = makeBudget({ characters: 100 });
    const first = budget.reserve(60, undefined);
    expect(() => budget.reserve(60, undefined)).toThrow(BudgetError);
    first.release();
    expect(() => budget.reserve(60, undefined)).not.toThrow();
  });

  it('counts what a request has cost, and the estimate where nobody says', () => {
    const budget = makeBudget({ cost: 1 });
    budget.reserve(10, 0.25).settle(0.125);
    budget.reserve(10, 0.25).settle(undefined);
    expect(budget.spent()).toEqual({ characters: 20, cost: 0.375 });
  });

  it('expects of an engine that was dearer than estimated that it stays so', () => {
    const budget = makeBudget({ cost: 1 });
    budget.reserve(10, 0.125).settle(0.5);
    expect(() => budget.reserve(10, 0.25)).toThrow(BudgetError);
    expect(() => budget.reserve(10, 0.125)).not.toThrow();
  });

  it('does not expect less of one that was cheaper', () => {
    const budget = makeBudget({ cost: 1 });
    budget.reserve(10, 0.5).settle(0.125);
    expect(() => budget.reserve(10, 1)).toThrow(BudgetError);
  });
});
