import type { PlacedFact } from './fact-places.ts';
import type { Finding } from './finding.ts';
import type { Passage, RunningText } from './passages.ts';

/** A fact that both texts have. */
interface Shared {
  from: PlacedFact;
  to: PlacedFact;
}

/** Items and rows, and sentences of a translation, are units of their own where both texts have as many in a block. */
function unitOf(text: RunningText, base: RunningText, bySentence: boolean): (passage: Passage) => string {
  const counts = ({ passages }: RunningText) => {
    const found = new Map<string, number>();
    for (const { block, part } of passages) found.set(block, Math.max(found.get(block) ?? 0, part + 1));
    return found;
  };
  const [own, wanted] = [counts(text), counts(base)];
  return ({ block, part, item }) =>
    (bySentence || item) && own.get(block) === wanted.get(block) ? `${block}.${part}` : block;
}

function inBlocks(places: readonly Passage[]): Passage[] {
  return places.filter(({ index }) => index >= 0);
}

/** Places of one text that the other has nowhere near. */
function astray(places: readonly Passage[], others: readonly Passage[], tolerance: number): Passage[] {
  return inBlocks(places).filter(({ index }) => others.every((other) => Math.abs(other.index - index) > tolerance));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((unit) => other.has(unit));
}

/** Two values of one kind, each standing where the other stood. */
function swaps(shared: readonly Shared[], unit: (passage: Passage) => string): [Shared, Shared][] {
  const units = shared.map((one) => ({
    one,
    from: new Set(inBlocks(one.from.places).map(unit)),
    to: new Set(inBlocks(one.to.places).map(unit)),
  }));
  const gone = units.filter(({ from, to }) => from.size > 0 && to.size > 0 && !meet(from, to));
  return gone.flatMap((a, index) =>
    gone
      .slice(index + 1)
      .filter((b) => a.one.from.kind === b.one.from.kind)
      .filter((b) => meet(a.to, b.from) && meet(b.to, a.from))
      .map((b): [Shared, Shared] => [a.one, b.one]),
  );
}

function finding(fact: PlacedFact, place: Passage | undefined, message: string): Finding {
  const where = place && { block: place.block, sentence: place.text };
  return { severity: 'blocking', kind: fact.kind, message, ...where, mention: fact.text };
}

/** A text with its facts by their value. */
export interface PlacedText {
  text: RunningText;
  facts: ReadonlyMap<string, PlacedFact>;
}

/** How many blocks away a fact may stand: a plain text may carry it over to the next one, a translation may not. */
function toleranceOf(simplified: boolean): number {
  return simplified ? 1 : 0;
}

const CONDITIONS: Readonly<Record<string, string>> = {
  'condition not': 'says what is not so',
  'condition only': 'limits something ("only")',
  'condition if': 'names a condition ("if")',
  'condition except': 'names an exception',
};

function countNear(places: readonly Passage[], index: number, tolerance: number): number {
  return places.filter((place) => Math.abs(place.index - index) <= tolerance).length;
}

/** Blocks that limit what they say ("nicht", "nur", "wenn", "außer") more often than the text does there: warnings. */
export function checkConditions({ facts }: PlacedText, base: PlacedText, simplified: boolean): Finding[] {
  return Object.entries(CONDITIONS).flatMap(([key, words]) => {
    const [wanted, own] = [base.facts.get(key)?.places ?? [], facts.get(key)?.places ?? []];
    const isShort = (index: number, tolerance: number) =>
      countNear(own, index, tolerance) < countNear(wanted, index, tolerance);
    const first = inBlocks(wanted).filter(({ block }, at, all) => all.findIndex((one) => one.block === block) === at);
    const gone = first.filter(({ index }) => isShort(index, 0) && isShort(index, toleranceOf(simplified)));
    return gone.map(({ block, index, text: sentence }): Finding => {
      const counts = `${countNear(wanted, index, 0)} × there, ${countNear(own, index, 0)} × here`;
      const message = `The source ${words} in this block more often than the text does (${counts}).`;
      return { severity: 'warning', kind: 'condition', message, block, sentence };
    });
  });
}

/**
 * Facts that a text has, but not where the text it was made from has them: moved to another block, or two of a kind
 * swapped.
 */
export function checkPlacement({ text, facts }: PlacedText, base: PlacedText, simplified: boolean): Finding[] {
  const shared = [...base.facts.values()].flatMap((from): Shared[] => {
    const to = facts.get(from.key);
    return to && from.kind !== 'condition' ? [{ from, to }] : [];
  });
  const swapped = swaps(shared, unitOf(text, base.text, !simplified));
  const known = new Set(swapped.flat());
  const tolerance = toleranceOf(simplified);
  const moved = shared.flatMap((one): Finding[] => {
    const [gone] = astray(one.from.places, one.to.places, tolerance);
    const [come] = astray(one.to.places, one.from.places, tolerance);
    if (!gone || !come || known.has(one)) return [];
    return [finding(one.to, come, `"${one.from.text}" moved here from another block (${gone.block}): "${gone.text}"`)];
  });
  const exchanged = swapped.map(([a, b]) =>
    finding(a.to, a.to.places[0], `"${a.from.text}" and "${b.from.text}" of the source stand in each other's place.`),
  );
  return [...exchanged, ...moved];
}
