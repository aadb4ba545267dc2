import type { DifficultyKind } from '../difficulty.ts';

/**
 * Sentences for each kind, one a line, with « » around every place that the report must show; a sentence without marks
 * is a near miss, in which it must show none of this kind.
 */
export type CaseTable = Partial<Record<DifficultyKind, string>>;
