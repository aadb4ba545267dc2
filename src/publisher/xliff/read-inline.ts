import type { Inline } from '../../core/release.ts';
import { isSafe, type Mark, readMark, withMark } from './marks.ts';
import { isCore, refuse } from './names.ts';
import type { UnitView } from './validate/unit-view.ts';
import type { XmlElement } from './xml.ts';

interface Run {
  text: string;
  /** Code it stands in; the outermost, because nothing is nested in our texts. */
  code?: string;
  mark?: Mark;
}

/**
 * The running text of one side of a unit, over the bounds of its segments. Paired codes that stand for something of ours
 * become that, written as `<pc>` or as `<sc>` and `<ec>`; placeholders, annotations and other tools' codes are left out,
 * and what stands inside them stays.
 */
export function readInlines(contents: readonly XmlElement[], view: UnitView): Inline[] {
  // Codes that are open, the outermost first; other tools' codes are not followed.
  const open = new Map<string, Mark>();
  const runs: Run[] = [];
  const add = (text: string) => {
    const [outermost] = open;
    const last = runs.at(-1);
    if (last && last.code === outermost?.[0]) last.text += text;
    else runs.push({ text, ...(outermost && { code: outermost[0], mark: outermost[1] }) });
  };
  const start = (element: XmlElement) => {
    const mark = meaning(element, view);
    if (mark) open.set(element.attributes.get('id') ?? '', mark);
  };
  const end = ({ attributes }: XmlElement) => {
    open.delete(attributes.get('startRef') ?? attributes.get('id') ?? '');
  };
  const walk = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') add(child);
      else if (!isCore(child)) continue;
      else if (child.name === 'cp') add(codePoint(child));
      else if (child.name === 'sc') start(child);
      else if (child.name === 'ec') end(child);
      else if (child.name === 'pc') {
        start(child);
        walk(child);
        end(child);
      } else walk(child);
    }
  };
  for (const content of contents) walk(content);
  return runs.filter(({ text }) => text !== '').map(({ text, mark }) => withMark(text, mark));
}

/** A surrogate on its own is no character: it becomes the sign for one that is missing. */
function codePoint({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('hex') ?? '', 16);
  return String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
}

/** What the original data says; a code without any has that of the code it repeats or copies. */
function meaning(element: XmlElement, view: UnitView): Mark | undefined {
  const id = dataOf(element) ?? dataOf(inSource(element, view)) ?? '';
  const mark = readMark(
    view.data
      .get(id)
      ?.children.filter((child) => typeof child === 'string')
      .join('') ?? '',
  );
  if (mark && !isSafe(mark)) {
    refuse(element, 'this link leads elsewhere than to https://, http://, mailto: or tel:');
  }
  return mark;
}

function dataOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('dataRefStart') ?? element?.attributes.get('dataRef');
}

function inSource({ attributes }: XmlElement, { sourceById }: UnitView): XmlElement | undefined {
  return sourceById.get(attributes.get('copyOf') ?? attributes.get('id') ?? '');
}
