import { allBelow, childrenNamed, coreBelow, isCore, MODULES, refuse, XML_ID } from '../names.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import type { UnitView } from './unit-view.ts';

/** Identifiers that are unique in the whole document, a file, a group or a unit (section 4.3.1.15 `id`). */
export function checkIds(document: XmlElement): void {
  refuseTwice(childrenNamed(document, 'file'), 'in this document');
  for (const file of childrenNamed(document, 'file')) {
    const all = coreBelow(file);
    refuseTwice(named(all, 'group'), 'in this <file>');
    refuseTwice(named(all, 'unit'), 'in this <file>');
    for (const holder of [file, ...named(all, 'group', 'unit')]) checkHolder(holder);
  }
}

function checkHolder(holder: XmlElement): void {
  for (const list of childrenNamed(holder, 'notes', 'originalData')) refuseTwice(elementsOf(list), `in <${list.name}>`);
  const extensions = elementsOf(holder)
    .filter((child) => !child.namespace.startsWith(MODULES))
    .flatMap((child) => [child, ...allBelow(child)]);
  refuseTwice(extensions, `among the extensions in <${holder.name}>`);
}

/**
 * Identifiers within a unit: unique among segments, ignorables and what stands in sources; a target repeats the identifier
 * of the same kind of element in the source, or has one of its own.
 */
export function checkUnitIds({ parts, source }: UnitView): void {
  const own = [...parts.map(({ element }) => element), ...source];
  refuseTwice(own, 'in this <unit>');
  const kinds = new Map(own.map((element) => [element.attributes.get('id'), kindOf(element)]));
  const targets = parts.flatMap(({ target }) => (target ? coreBelow(target) : []));
  refuseTwice(targets, 'in the targets of this <unit>');
  for (const element of targets) {
    const id = element.attributes.get('id');
    const kind = id === undefined ? undefined : kinds.get(id);
    if (kind !== undefined && kind !== kindOf(element)) {
      refuse(
        element,
        `the identifier "${id}" of this <${element.name}> is that of another kind of element in the source`,
      );
    }
  }
}

/** A paired code may be written as `<pc>` or as `<sc>` and `<ec>`, an annotation as `<mrk>` or as `<sm>` and `<em>`. */
function kindOf({ name }: XmlElement): string {
  if (['pc', 'sc', 'ec'].includes(name)) return 'pair';
  return ['mrk', 'sm'].includes(name) ? 'annotation' : name;
}

function refuseTwice(elements: XmlElement[], where: string): void {
  const seen = new Map<string, XmlElement>();
  for (const element of elements) {
    const id = element.attributes.get('id') ?? (isCore(element) ? undefined : element.attributes.get(XML_ID));
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first) refuse(element, `the identifier "${id}" is there twice ${where}: <${first.name}> in line ${first.line}`);
    seen.set(id, element);
  }
}

function named(elements: XmlElement[], ...names: string[]): XmlElement[] {
  return elements.filter(({ name }) => names.includes(name));
}
