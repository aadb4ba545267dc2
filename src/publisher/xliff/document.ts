import type { Inline } from '../../core/release.ts';
import { plainText } from './marks.ts';
import { childrenNamed, coreBelow } from './names.ts';
import { readInlines } from './read-inline.ts';
import { type Part, viewUnit } from './validate/unit-view.ts';
import { validateXliff } from './validate.ts';
import type { XmlElement } from './xml.ts';

/** States of a segment, in the order in which the work goes on (XLIFF 2.1, section 4.3.1.26). */
export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type State = (typeof STATES)[number];

export interface XliffDocument {
  srcLang: string;
  trgLang?: string;
  files: XliffFile[];
}

export interface XliffFile {
  id: string;
  original?: string;
  line: number;
  units: XliffUnit[];
}

export interface XliffUnit {
  id: string;
  line: number;
  source: Inline[];
  /** The whole text of the target in its own order; a part that has none counts with its source. */
  target: Inline[];
  segments: XliffSegment[];
}

/** How far a piece of the unit has come. */
export interface XliffSegment {
  line: number;
  state: State;
  /** Text of both sides, white space normalised; the target's is empty if there is none. */
  source: string;
  target: string;
}

/**
 * Reads what a translator's tool has made of an export, or any other XLIFF 2.0 or 2.1, however it is cut into segments.
 *
 * @throws InputError with the line of the first thing that is against the specification.
 */
export function readDocument(text: string): XliffDocument {
  const document = validateXliff(text);
  const trgLang = document.attributes.get('trgLang');
  return {
    srcLang: document.attributes.get('srcLang') ?? '',
    ...(trgLang !== undefined && { trgLang }),
    files: childrenNamed(document, 'file').map((file) => {
      const original = file.attributes.get('original');
      const units = coreBelow(file).filter(({ name }) => name === 'unit');
      return {
        id: file.attributes.get('id') ?? '',
        ...(original !== undefined && { original }),
        line: file.line,
        units: units.map((unit) => readUnit(unit, file)),
      };
    }),
  };
}

function readUnit(element: XmlElement, file: XmlElement): XliffUnit {
  const view = viewUnit(element, file);
  const inTargetOrder = [...view.parts].sort((one, other) => one.position - other.position);
  const text = (content: XmlElement | undefined) => (content ? plainText(readInlines([content], view)) : '');
  const segment = ({ element: part, source, target }: Part): XliffSegment => ({
    line: part.line,
    state: STATES.find((state) => state === part.attributes.get('state')) ?? 'initial',
    source: text(source),
    target: text(target),
  });
  return {
    // "f2.b3" is b3 of the second file: see writeXliff.
    id: (element.attributes.get('id') ?? '').replace(/^f\d+\./, ''),
    line: element.line,
    source: readInlines(
      view.parts.map(({ source }) => source),
      view,
    ),
    target: readInlines(
      inTargetOrder.map(({ source, target }) => target ?? source),
      view,
    ),
    segments: view.parts.filter((part) => part.element.name === 'segment').map(segment),
  };
}
