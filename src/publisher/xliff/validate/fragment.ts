import { isNmtoken } from './values.ts';

/** One step of a fragment identifier: `u=1`, or an identifier alone. */
export interface Selector {
  /** `f`, `g`, `u`, `n`, `d`, `t`, a module's or an extension's; empty for what stands in a unit's source. */
  prefix: string;
  id: string;
}

/** Prefixes of what holds other things, in the order in which they may stand. */
const HOLDERS = ['f', 'g', 'u'];
const LEAVES = ['', 'n', 'd', 't'];

/**
 * Reads a fragment identifier (section 3 "Fragment identification"): `#`, a slash if it is absolute, selectors with slashes
 * between them. File, group and unit stand in that order, each once at most, and only the last selector may be another.
 * Returns undefined for what is none.
 */
export function readFragment(reference: string): Selector[] | undefined {
  const absolute = reference.startsWith('#/');
  const selectors = reference
    .slice(absolute ? 2 : 1)
    .split('/')
    .map((step): Selector => {
      const at = step.indexOf('=');
      return at < 0 ? { prefix: '', id: step } : { prefix: step.slice(0, at), id: step.slice(at + 1) };
    });
  const wellFormed = selectors.every(({ prefix, id }, index) => {
    const last = index === selectors.length - 1;
    return isNmtoken(id) && (HOLDERS.includes(prefix) || (last && isLeaf(prefix)));
  });
  const ranks = selectors.map(({ prefix }) => HOLDERS.indexOf(prefix)).filter((rank) => rank >= 0);
  const ordered = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
  const rooted = !absolute || selectors[0]?.prefix === 'f';
  return wellFormed && ordered && rooted ? selectors : undefined;
}

/** Prefixes of modules and extensions have two characters or more; those of one are the core's. */
function isLeaf(prefix: string): boolean {
  return LEAVES.includes(prefix) || (prefix.length > 1 && isNmtoken(prefix));
}
