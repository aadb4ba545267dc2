import type { Rendition } from '../../core/release.ts';
import { namesIn, placeFacts } from './fact-places.ts';
import { checkFacts, type FactOptions } from './facts.ts';
import { type Finding, isBlocking } from './finding.ts';
import { checkEmpty, checkLanguage } from './language.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { runningText } from './passages.ts';
import { checkConditions, checkPlacement, type PlacedText } from './placement.ts';
import { checkReadability } from './readability.ts';

interface PlacedBase extends PlacedText {
  names: readonly string[];
}

const NO_NAMES: readonly string[] = [];
const bases = new WeakMap<Rendition, PlacedBase>();

/** A base with its facts, kept as long as the rendition itself: everything made from it asks for the same. */
function placedBase(base: Rendition, names: readonly string[]): PlacedBase {
  const known = bases.get(base);
  if (known?.names === names) return known;
  const text = runningText(base);
  const placed = { text, facts: placeFacts(text, base.lang, names), names };
  bases.set(base, placed);
  return placed;
}

/** Stale is a warning, until the facts are no longer those of the source. */
function checkStale({ provenance }: Rendition, factFindings: readonly Finding[]): Finding[] {
  if (!provenance.stale) return [];
  const blocking = factFindings.some(isBlocking);
  const message = blocking
    ? 'The text it was made from has changed since, and facts with it: make it again, or correct it.'
    : 'The text it was made from has changed since: read it again, then note the new hash as `from`.';
  return [{ severity: blocking ? 'blocking' : 'warning', kind: 'stale', message }];
}

/**
 * What is wrong with a rendition, compared with the one it was made from: blocking findings first, then in the order of
 * the text as far as it is known. Facts are compared over the whole text, then block by block. Pure; the blocks must line up,
 * as those of a workspace do.
 */
export function checkRendition(rendition: Rendition, base: Rendition, options: FactOptions = {}): Finding[] {
  const { names = NO_NAMES } = options;
  const source = placedBase(base, names);
  const text = runningText(rendition);
  const wrongLanguage = checkLanguage(rendition, text, base, source.text);
  const empty = checkEmpty(text, source.text);
  const simplified = rendition.level !== base.level;
  const placed = { text, facts: placeFacts(text, rendition.lang, [...names, ...namesIn(source.facts)]) };
  const facts = [
    ...checkFacts(rendition, text, base, source.text, options),
    ...checkPlacement(placed, source, simplified),
    ...checkLinks(rendition, base),
  ];
  const findings = [
    ...checkStale(rendition, facts),
    ...empty,
    ...wrongLanguage,
    ...checkLength(rendition, text, base, source.text),
    ...checkReadability(rendition, base),
    ...facts,
    ...checkConditions(placed, source, simplified),
  ];
  return [...findings.filter(isBlocking), ...findings.filter((finding) => !isBlocking(finding))];
}
