import type { TextMeasures } from '../text/readability/text-measures.ts';

/** The two measures that decide. Flesch is left out: it counts the same things as they do. */
export type Ease = Pick<TextMeasures, 'lix' | 'wienerSachtextformel'>;

/** Below both a text is easy: LIX by its author's scale, the other as the plain texts of the sample edition. */
const EASY: Ease = { lix: 40, wienerSachtextformel: 8 };

/** So much lower one of them has to be: splitting one long sentence of a usual press release gives about that. */
const LESS: Ease = { lix: 1, wienerSachtextformel: 0.2 };

/** "LIX 52.1 → 41.0, WSTF 10.9 → 7.8". */
export function describeEase(before: Ease, after: Ease): string {
  const digits = (one: keyof Ease) => `${before[one].toFixed(1)} → ${after[one].toFixed(1)}`;
  return `LIX ${digits('lix')}, WSTF ${digits('wienerSachtextformel')}`;
}

/** Whether a text is easy by itself, whatever it was made from. */
export function isEasy({ lix, wienerSachtextformel }: Ease): boolean {
  return lix < EASY.lix && wienerSachtextformel < EASY.wienerSachtextformel;
}

/** Whether a text is not harder than the one it was made from; what is within `LESS` is chance if the text is easy. */
function isNoHarder(before: Ease, after: Ease, chance: Ease): boolean {
  return (
    after.lix <= before.lix + chance.lix &&
    after.wienerSachtextformel <= before.wienerSachtextformel + chance.wienerSachtextformel
  );
}

const NO_CHANCE: Ease = { lix: 0, wienerSachtextformel: 0 };

/**
 * Whether a text is easier to read than the one it was made from: neither measure is higher, and LIX is lower by 1 or the
 * Wiener Sachtextformel by 0.2. A text that is easy already (LIX below 40 and WSTF below 8) has nowhere to go: it need
 * only not be harder.
 */
export function isEasier(before: Ease, after: Ease): boolean {
  if (isEasy(after)) return isNoHarder(before, after, LESS);
  const isLower =
    after.lix <= before.lix - LESS.lix ||
    after.wienerSachtextformel <= before.wienerSachtextformel - LESS.wienerSachtextformel;
  return isLower && isNoHarder(before, after, NO_CHANCE);
}
