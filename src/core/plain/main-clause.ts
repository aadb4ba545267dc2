import { isCapital, type Token } from '../text/readability/tokens.ts';
import { type FiniteReading, finiteReadings, isInfinitive, participleOf } from './german/verbs.ts';

/** A clause whose verb stands at its end, taken apart. */
export interface FinalClause {
  /** Everything but conjunction and finite verb, as it is written. */
  rest: string;
  /** The finite verb without separable part: "findet". */
  verb: string;
  /** The separable part, to be put at the end: "statt". */
  prefix: string;
  readings: readonly FiniteReading[];
}

/** Auxiliaries behind which an infinitive or participle before them is no second clause. */
const AUXILIARY = new Set([
  'sein',
  'haben',
  'werden',
  'können',
  'müssen',
  'dürfen',
  'sollen',
  'wollen',
  'mögen',
  'lassen',
  'bleiben',
]);

/**
 * Takes a clause apart whose finite verb is its last word. Undefined where that is not certain: two verbs in a row that do
 * not belong together ("hat helfen können"), a form that is an infinitive as well and has no plural subject, a verb that is
 * not known.
 *
 * @param tokens words and marks behind the conjunction or relative pronoun.
 */
export function readFinalClause(text: string, tokens: readonly Token[]): FinalClause | undefined {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const first = tokens[0];
  if (!last || !first || last.kind !== 'word' || isCapital(last)) return undefined;
  const readings = finiteReadings(last.lower);
  const [reading] = readings;
  if (!reading) return undefined;
  const isVerbal =
    before?.kind === 'word' &&
    !isCapital(before) &&
    (participleOf(before.lower) !== undefined || isInfinitive(before.lower));
  const isAuxiliary = readings.some(({ infinitive }) => AUXILIARY.has(infinitive));
  if (isVerbal && !isAuxiliary) return undefined;
  // "hat helfen können": the finite verb stands further in front.
  // "abgegeben werden müssen": right before it stands an infinitive.
  const further = tokens
    .slice(0, -1)
    .some(
      ({ lower }) =>
        /^(?:hat|haben|hatte|hatten|wird|werden)$/.test(lower) && !(lower === 'werden' && before?.lower === lower),
    );
  if (further && isInfinitive(last.lower)) return undefined;
  const { prefix } = reading;
  if (readings.some((one) => one.prefix !== prefix)) return undefined;
  const rest = before ? text.slice(first.start, before.end) : '';
  return { rest, verb: last.text.slice(prefix.length), prefix, readings };
}

/**
 * A main clause with the verb in the second place: `front` (the subject, or what stands for it) first, then the verb, the
 * rest, and the separable part at the end. With capital and full stop.
 */
export function mainClause(front: string, { rest, verb, prefix }: Omit<FinalClause, 'readings'>): string {
  const text = [front, verb, rest, prefix].filter((part) => part !== '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
