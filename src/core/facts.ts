/** The facts of a text, and whether a rewrite or translation of it says the same: the one door to `facts/`. */
export type { ComparedText, CompareOptions, FactComparison, FactFinding } from './facts/compare.ts';
export { compareFacts } from './facts/compare.ts';
export type * from './facts/fact.ts';
export { findFacts } from './facts/facts-of-text.ts';
export type * from './facts/key-fact.ts';
export { keyFacts } from './facts/key-facts.ts';
export { letterFacts } from './facts/letter-facts.ts';
