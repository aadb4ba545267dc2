import type { Outcome } from './run.ts';

/** What a run will send, for people, before it begins. */
export function announcement(engine: string, texts: number, characters: number, cost: number | undefined): string {
  const price = !cost ? '' : `, about ${money(cost)} at your prices`;
  return `${engine}: ${count(texts, 'text')}, ${characters.toLocaleString('en')} characters${price}`;
}

/** One line while it runs. `elapsed` in milliseconds. */
export function progressLine(done: number, all: number, elapsed: number): string {
  const share = all === 0 ? 1 : Math.min(1, done / all);
  const seconds = done === 0 ? undefined : Math.round((elapsed * (1 - share)) / share / 1000);
  const left =
    seconds === undefined ? '' : `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
  return `translating: ${Math.round(share * 100)} % of ${all.toLocaleString('en')} characters${left}`;
}

/** One line about a rendition; undefined if there is nothing to say of it. */
export function outcomeLine({ release, key, state, reason, share }: Outcome): string | undefined {
  const name = `releases/${release}/${key}.md`;
  switch (state) {
    case 'current':
    case 'untried':
      return undefined;
    case 'written':
      return `${name}: written`;
    case 'failed':
      return `${name}: not translated: ${reason}`;
    case 'kept':
      return `${name}: out of date, but ${reason}`;
    case 'waiting':
      return `${name}: waits: ${reason}`;
    case 'open':
      return `${name}: open${share === undefined ? '' : `, ${Math.floor(share * 100)} % known`}${reason ? `: ${reason}` : ''}`;
  }
}

/** The last line. */
export function summary(outcomes: readonly Outcome[], spent: { characters: number; cost: number }): string {
  const states: Outcome['state'][] = ['written', 'current', 'open', 'waiting', 'kept', 'failed', 'untried'];
  const parts = states.flatMap((state) => {
    const found = outcomes.filter((outcome) => outcome.state === state).length;
    return found > 0 ? [`${found} ${state === 'untried' ? 'not tried' : state}`] : [];
  });
  const cost = spent.cost > 0 ? `; spent ${money(spent.cost)}` : '';
  const sent = spent.characters > 0 ? `; ${spent.characters.toLocaleString('en')} characters sent` : '';
  return `${parts.join(', ') || 'nothing to translate'}${sent}${cost}`;
}

/** In the currency of the configured prices, which nobody told us. */
function money(cost: number): string {
  return cost.toFixed(cost < 1 ? 4 : 2);
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}
