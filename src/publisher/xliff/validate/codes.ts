import { FORMAT_STYLE, refuse } from '../names.ts';
import type { XmlElement } from '../xml.ts';
import { isCode, type UnitView } from './unit-view.ts';

/** Types that go with the subtypes of the specification itself (section 4.3.1.31 `subType`). */
const OWN_SUBTYPES: Record<string, string> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

/** Constraints on each code by itself and on what it refers to (sections 4.2.3, 4.3.1 and 4.7.2). */
export function checkCodes(view: UnitView, unitIds: ReadonlySet<string>): void {
  const codes = [...view.source, ...view.target].filter(isCode);
  const bases = new Map(codes.map((code) => [code.attributes.get('id'), code]));
  for (const code of codes) {
    checkType(code);
    checkReordering(code);
    checkEnd(code);
    checkFormatStyle(code);
    checkData(code, view);
    checkCopy(code, bases);
    checkSubFlows(code, unitIds);
  }
}

function checkType(code: XmlElement): void {
  const subType = code.attributes.get('subType');
  if (subType === undefined) return;
  const type = code.attributes.get('type');
  if (type === undefined) refuse(code, 'subType needs the attribute type beside it');
  if (subType.startsWith('xlf:') && OWN_SUBTYPES[subType] !== type) {
    refuse(code, `subType="${subType}" is not one of XLIFF for type="${type}"`);
  }
}

/** Section 4.7.2.4: what may not change its place may not be copied or deleted either. */
function checkReordering(code: XmlElement): void {
  const canReorder = code.attributes.get('canReorder') ?? 'yes';
  if (canReorder === 'yes') return;
  for (const hint of ['canCopy', 'canDelete']) {
    if (code.attributes.get(hint) !== 'no') refuse(code, `canReorder="${canReorder}" needs ${hint}="no" beside it`);
  }
}

/** Section 4.2.3.5 `<ec>`: a lone end has an identifier of its own and may have a direction; any other names its start. */
function checkEnd(code: XmlElement): void {
  if (code.name !== 'ec') return;
  const isolated = code.attributes.get('isolated') === 'yes';
  const [needed, other] = isolated ? ['id', 'startRef'] : ['startRef', 'id'];
  if (!code.attributes.has(needed)) refuse(code, `an <ec> with isolated="${isolated ? 'yes' : 'no'}" needs ${needed}`);
  if (code.attributes.has(other)) {
    refuse(code, `an <ec> with isolated="${isolated ? 'yes' : 'no'}" may not have ${other}`);
  }
  if (!isolated && code.attributes.has('dir')) refuse(code, 'only an <ec> with isolated="yes" may have dir');
}

/** Format Style module, section 5.3: an end has the style of its start. */
function checkFormatStyle(code: XmlElement): void {
  const styled = code.attributes.has(`{${FORMAT_STYLE}}fs`);
  if (code.attributes.has(`{${FORMAT_STYLE}}subFs`) && !styled) refuse(code, 'subFs needs the attribute fs beside it');
  if (styled && code.name === 'ec' && code.attributes.get('isolated') !== 'yes') {
    refuse(code, 'only an <ec> with isolated="yes" may have fs: it has that of its start');
  }
}

function checkData(code: XmlElement, { data }: UnitView): void {
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const id = code.attributes.get(name);
    if (id !== undefined && !data.has(id)) refuse(code, `${name}="${id}" is no <data> of this <unit>`);
  }
}

/** Section 4.7.2.3 "Duplicating an existing code". */
function checkCopy(code: XmlElement, bases: Map<string | undefined, XmlElement>): void {
  const id = code.attributes.get('copyOf');
  if (id === undefined) return;
  const base = bases.get(id);
  if (!base || base === code) refuse(code, `copyOf="${id}" is no code of this <unit>`);
  if (hasData(code) || hasData(base)) refuse(code, 'a code with original data is copied by its dataRef, not by copyOf');
  if (base.attributes.get('canCopy') === 'no') refuse(code, `the code "${id}" may not be copied`);
}

function hasData({ attributes }: XmlElement): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attributes.has(name));
}

/** Section 4.3.1.30 `subFlows`: units of the same file. */
function checkSubFlows(code: XmlElement, unitIds: ReadonlySet<string>): void {
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
    const flows = code.attributes.get(name)?.trim().split(/\s+/) ?? [];
    const unknown = flows.find((flow) => !unitIds.has(flow));
    if (unknown !== undefined) refuse(code, `${name} names "${unknown}", which is no <unit> of this <file>`);
  }
}
