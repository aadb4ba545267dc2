import { coreBelow, refuse } from '../names.ts';
import type { XmlElement } from '../xml.ts';
import { readFragment } from './fragment.ts';
import type { UnitView } from './unit-view.ts';

/** Constraints on `<mrk>` and `<sm>` (section 4.7.3). */
export function checkAnnotations(view: UnitView): void {
  const everything = view.parts.flatMap(({ element }) => coreBelow(element));
  for (const element of everything) {
    if (element.name === 'mrk' || element.name === 'sm') checkAnnotation(element, view);
  }
}

function checkAnnotation(element: XmlElement, view: UnitView): void {
  const { attributes } = element;
  const type = attributes.get('type') ?? 'generic';
  const ref = attributes.get('ref');
  if (type === 'generic' && !attributes.has('translate')) {
    refuse(element, 'an annotation of type generic says whether to translate: it needs the attribute translate');
  }
  if (ref?.startsWith('#') && !readFragment(ref)) refuse(element, `ref="${ref}" is no fragment identifier of XLIFF`);
  if (type !== 'comment') return;
  if (attributes.has('value') === (ref !== undefined)) {
    refuse(element, 'a comment has either its text (value) or a reference to a note of the unit (ref)');
  }
  if (ref !== undefined && !leadsToNote(ref, view)) refuse(element, `ref="${ref}" is no note of this <unit>`);
}

function leadsToNote(ref: string, { element, file, notes }: UnitView): boolean {
  const selectors = ref.startsWith('#') ? (readFragment(ref) ?? []) : [];
  const of = (prefix: string) => selectors.find((selector) => selector.prefix === prefix)?.id;
  const note = of('n');
  if (note === undefined || !notes.has(note)) return false;
  if (selectors.length === 1) return true;
  const fileId = file.attributes.get('id');
  return of('u') === element.attributes.get('id') && (of('f') ?? fileId) === fileId;
}
