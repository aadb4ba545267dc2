import { describeEase } from '../../core/plain/easier.ts';
import type { Outcome } from './task.ts';

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** "semicolon 2, cause 1": which rules, how often. */
function rulesOf({ changes = [] }: Outcome): string {
  const times = new Map<string, number>();
  for (const { rule } of changes.flatMap((change) => change.changes)) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, often]) => `${rule} ${often}`).join(', ');
}

function figures(outcome: Outcome): string {
  const { sentences, before, after } = outcome;
  if (!sentences || !before || !after) return '';
  const parts = [
    `${sentences.changed} of ${count(sentences.all, 'sentence')} changed`,
    describeEase(before, after),
    ...(rulesOf(outcome) ? [`rules: ${rulesOf(outcome)}`] : []),
    ...(sentences.hard > 0 ? [`${count(sentences.hard, 'hard sentence')} left`] : []),
  ];
  return parts.join('; ');
}

/** Lines about the plain text of a release; none if there is nothing to say. `key` is its name, such as `de.plain`. */
export function outcomeLines(outcome: Outcome, key: string): string[] {
  const { release, state, reasons = [], engine, insteadOfModel = [], fallbacks = [] } = outcome;
  const name = `releases/${release}/${key}.md`;
  const why = reasons.join(' ');
  switch (state) {
    case 'current':
    case 'untried':
      return [];
    case 'kept':
      return [`${name}: out of date, but ${why}`];
    case 'open':
      return [`${name}: open: ${why}`];
    case 'failed':
      return [`${name}: not written: ${why}`];
    case 'written':
    case 'drafted':
    case 'refused':
      return [
        `${name}: ${state === 'refused' ? 'refused' : `${state} by ${engine}`}: ${figures(outcome)}`,
        ...reasons.map((reason) => `  ${reason}`),
        ...insteadOfModel.map((reason) => `  not by the model: ${reason}`),
        ...fallbacks.map(({ piece, by, reasons: own }) => {
          return `  ${piece}: ${by === 'rules' ? 'by rules' : 'as in the original'}: ${own.join(' ')}`;
        }),
      ];
  }
}

/** What a dry run shows besides: each sentence before and after. */
export function changeLines({ changes = [] }: Outcome): string[] {
  return changes.flatMap(({ block, before, after, changes: made }) => [
    `  ${block} (${made.map(({ rule }) => rule).join(', ')})`,
    `  - ${before}`,
    ...after.map((sentence) => `  + ${sentence}`),
  ]);
}

/** The last line. */
export function summary(outcomes: readonly Outcome[]): string {
  const states: Outcome['state'][] = ['written', 'drafted', 'current', 'refused', 'open', 'kept', 'failed', 'untried'];
  const parts = states.flatMap((state) => {
    const found = outcomes.filter((outcome) => outcome.state === state).length;
    return found > 0 ? [`${found} ${state === 'untried' ? 'not tried' : state}`] : [];
  });
  return parts.join(', ') || 'nothing to simplify';
}
