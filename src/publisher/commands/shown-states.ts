import { isBlocking, type PlacedFinding } from '../check/finding.ts';
import type { TextState } from '../workspace/state.ts';

/** State of a text as a press officer sees it: what is kept out of the edition outweighs how it was made. */
export type ShownState = TextState | 'blocked';

/** The states of a release's texts, by key, after what the check found in them. */
export function shownStates(
  states: ReadonlyMap<string, TextState>,
  findings: ReadonlyMap<string, readonly PlacedFinding[]>,
): Map<string, ShownState> {
  return new Map([...states].map(([key, state]) => [key, findings.get(key)?.some(isBlocking) ? 'blocked' : state]));
}
