import { refuse } from '../names.ts';
import type { XmlElement } from '../xml.ts';
import type { UnitView } from './unit-view.ts';

/** Starts and ends belong together: on the side of the source, and on that of the target. */
export function checkPairs({ source, target }: UnitView): void {
  for (const side of [source, target]) {
    checkSide(side, 'sc', 'ec');
    checkSide(side, 'sm', 'em');
  }
}

/**
 * Sections 4.2.3.4 `<sc>` and 4.2.3.5 `<ec>`: an end in the same unit comes after its start and names it; only then is
 * the start not isolated. The same holds for `<sm>` and `<em>` (4.2.3.7, 4.2.3.8), which are never isolated.
 */
function checkSide(side: XmlElement[], startName: string, endName: string): void {
  const open = new Map<string, XmlElement>();
  for (const element of side) {
    if (element.attributes.get('isolated') === 'yes') continue;
    if (element.name === startName) open.set(element.attributes.get('id') ?? '', element);
    if (element.name !== endName) continue;
    const id = element.attributes.get('startRef') ?? '';
    const start = open.get(id);
    if (!start) refuse(element, `there is no <${startName} id="${id}"> before this <${endName}> that it could end`);
    open.delete(id);
    if (endName === 'ec') checkHints(start, element);
  }
  const [left] = open.values();
  if (!left) return;
  const advice = startName === 'sc' ? ': if it ends in another unit, say isolated="yes"' : '';
  refuse(left, `this <${startName}> has no <${endName}> in its <unit>${advice}`);
}

/** The editing hints of both halves are the same, but the end of a `firstNo` is a `no`. */
function checkHints(start: XmlElement, end: XmlElement): void {
  for (const hint of ['canCopy', 'canDelete', 'canReorder', 'canOverlap']) {
    const value = start.attributes.get(hint) ?? 'yes';
    const expected = value === 'firstNo' ? 'no' : value;
    if ((end.attributes.get(hint) ?? 'yes') !== expected) {
      refuse(end, `${hint} must be "${expected}" here, because its start in line ${start.line} has "${value}"`);
    }
  }
}
