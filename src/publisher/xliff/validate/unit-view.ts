import { childrenNamed, coreBelow } from '../names.ts';
import type { XmlElement } from '../xml.ts';

/** A segment or an ignorable, with what it holds. */
export interface Part {
  element: XmlElement;
  source: XmlElement;
  target?: XmlElement;
  /** Place of the target among the unit's targets, from 1: its `order`, or its place in the document. */
  position: number;
}

/** A unit as its constraints speak of it. */
export interface UnitView {
  element: XmlElement;
  file: XmlElement;
  parts: Part[];
  /** Original data by identifier. */
  data: Map<string, XmlElement>;
  /** Identifiers of the unit's own notes. */
  notes: Set<string>;
  /** Inline elements of all sources, in order. */
  source: XmlElement[];
  /** The same by identifier, for those that have one. */
  sourceById: Map<string, XmlElement>;
  /**
   * Inline elements of all targets in the order of the target text; a part without a target counts with its source. None
   * if the unit has no target at all.
   */
  target: XmlElement[];
}

/** Views a unit whose structure was found to be right. */
export function viewUnit(element: XmlElement, file: XmlElement): UnitView {
  const parts = childrenNamed(element, 'segment', 'ignorable').flatMap((part, index): Part[] => {
    const [source] = childrenNamed(part, 'source');
    const [target] = childrenNamed(part, 'target');
    if (!source) return [];
    const position = Number(target?.attributes.get('order') ?? index + 1);
    return [{ element: part, source, ...(target && { target }), position }];
  });
  const inTargetOrder = [...parts].sort((one, other) => one.position - other.position);
  const inline = parts.flatMap(({ source }) => coreBelow(source));
  const translated = parts.some(({ target }) => target);
  return {
    element,
    file,
    parts,
    data: new Map(grandchildren(element, 'originalData', 'data')),
    notes: new Set(grandchildren(element, 'notes', 'note').map(([id]) => id)),
    source: inline,
    sourceById: new Map(inline.map((one) => [one.attributes.get('id') ?? '', one])),
    target: translated ? inTargetOrder.flatMap(({ source, target }) => coreBelow(target ?? source)) : [],
  };
}

function grandchildren(element: XmlElement, child: string, grandchild: string): [string, XmlElement][] {
  return childrenNamed(element, child)
    .flatMap((one) => childrenNamed(one, grandchild))
    .map((one) => [one.attributes.get('id') ?? '', one]);
}

const CODES = ['ph', 'pc', 'sc', 'ec'];

/** True for codes: what stands for formatting and the like, unlike annotations. */
export function isCode({ name }: XmlElement): boolean {
  return CODES.includes(name);
}
