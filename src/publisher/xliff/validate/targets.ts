import { coreBelow, refuse } from '../names.ts';
import type { XmlElement } from '../xml.ts';
import { isCode, type UnitView } from './unit-view.ts';

/** Constraints on targets as a whole: their order, and what they must have kept of their sources. */
export function checkTargets(view: UnitView): void {
  checkOrder(view);
  checkKept(view);
  checkSequences(view);
}

/** Section 4.3.1.22 `order`: each place is taken once, by name or by standing there. */
function checkOrder({ parts }: UnitView): void {
  const taken = new Set<number>();
  for (const { target, position } of parts) {
    if (!target) continue;
    if (position > parts.length) refuse(target, `order="${position}": this <unit> has only ${parts.length} parts`);
    if (taken.has(position)) refuse(target, `place ${position} in the order of targets is taken already`);
    taken.add(position);
  }
}

/** Section 4.3.1.3 `canDelete`: such a code is in the target if there is one. */
function checkKept({ parts, target: side }: UnitView): void {
  const kept = new Set(side.filter(isCode).map(keyOf));
  for (const { source, target } of parts) {
    if (!target) continue;
    const lost = coreBelow(source).find((code) => code.attributes.get('canDelete') === 'no' && !kept.has(keyOf(code)));
    if (lost) refuse(target, `the code "${lost.attributes.get('id')}" may not be deleted, but is not in the target`);
  }
}

/** Section 4.7.2.4.2: codes from a `firstNo` on, as long as they are `no`, stay together and in their order. */
function checkSequences({ parts, target: side }: UnitView): void {
  const order = side.filter(isCode).map(keyOf);
  const places = new Map(order.map((key, index) => [key, index]));
  for (const { source, target } of parts) {
    if (!target) continue;
    for (const sequence of sequencesOf(coreBelow(source).filter(isCode))) {
      const first = places.get(keyOf(sequence[0])) ?? -1;
      const broken = sequence.find((code, index) => order[first + index] !== keyOf(code));
      if (broken) refuse(target, `the code "${broken.attributes.get('id') ?? ''}" may not change its place`);
    }
  }
}

function sequencesOf(codes: XmlElement[]): [XmlElement, ...XmlElement[]][] {
  const sequences: [XmlElement, ...XmlElement[]][] = [];
  let current: [XmlElement, ...XmlElement[]] | undefined;
  for (const code of codes) {
    const canReorder = code.attributes.get('canReorder') ?? 'yes';
    if (canReorder === 'no' && current) {
      current.push(code);
      continue;
    }
    current = canReorder === 'yes' ? undefined : [code];
    if (current) sequences.push(current);
  }
  return sequences;
}

/** An end has no identifier of its own. */
function keyOf({ name, attributes }: XmlElement): string {
  return attributes.get('id') ?? `${name} ${attributes.get('startRef')}`;
}
