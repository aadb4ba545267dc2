import { childrenNamed, coreBelow, isCore, refuse, XLIFF, XML_LANG } from './names.ts';
import { checkAnnotations } from './validate/annotations.ts';
import { checkCodes } from './validate/codes.ts';
import { checkIds, checkUnitIds } from './validate/ids.ts';
import { checkPairs } from './validate/pairs.ts';
import { checkStructure } from './validate/structure.ts';
import { checkTargets } from './validate/targets.ts';
import { viewUnit } from './validate/unit-view.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';

/**
 * Reads an XLIFF document of version 2.0 or 2.1 and checks the constraints that the core of the specification puts on it
 * (OASIS, XLIFF Version 2.1, sections 3 and 4). What modules and extensions hold is not looked into.
 *
 * @throws InputError with the line of the first thing that is wrong.
 */
export function validateXliff(text: string): XmlElement {
  const document = parseXml(text);
  checkVersion(document);
  checkStructure(document);
  checkIds(document);
  checkLanguages(document);
  for (const file of childrenNamed(document, 'file')) checkFile(file);
  return document;
}

function checkVersion(document: XmlElement): void {
  const { name, namespace } = document;
  const version = document.attributes.get('version') ?? '';
  if (name !== 'xliff') refuse(document, `this is no XLIFF: it begins with <${name}>, not with <xliff>`);
  if (!isCore(document) || !['2.0', '2.1'].includes(version)) {
    const what = namespace === XLIFF ? `version "${version}"` : `version "${version}", schema "${namespace}"`;
    refuse(document, `only XLIFF 2.0 and 2.1 are read, and this is ${what}: have it exported as XLIFF 2`);
  }
}

function checkFile(file: XmlElement): void {
  const [skeleton] = childrenNamed(file, 'skeleton');
  if (skeleton && skeleton.attributes.has('href') === skeleton.children.length > 0) {
    refuse(skeleton, '<skeleton> has either content or the attribute href');
  }
  const units = coreBelow(file).filter(({ name }) => name === 'unit');
  const ids = new Set(units.map(({ attributes }) => attributes.get('id') ?? ''));
  for (const unit of units) {
    if (childrenNamed(unit, 'segment').length === 0) refuse(unit, '<unit> has no <segment>: it needs one');
    const view = viewUnit(unit, file);
    for (const { element } of view.parts) {
      const { attributes } = element;
      if (attributes.has('subState') && !attributes.has('state')) refuse(element, 'subState needs state beside it');
      if (attributes.get('subState')?.startsWith('xlf:')) refuse(element, 'the prefix xlf is the specification’s own');
    }
    checkUnitIds(view);
    checkCodes(view, ids);
    checkPairs(view);
    checkTargets(view);
    checkAnnotations(view);
  }
}

/** Sections 4.2.2.1, 4.2.2.11 and 4.2.2.12: languages of sources and targets, said there or inherited. */
function checkLanguages(document: XmlElement): void {
  const languages = { source: document.attributes.get('srcLang'), target: document.attributes.get('trgLang') };
  const visit = (element: XmlElement, inherited: string | undefined): void => {
    const lang = element.attributes.get(XML_LANG) ?? inherited;
    if (element.name === 'source' || element.name === 'target') {
      const expected = languages[element.name];
      if (expected === undefined) refuse(element, 'a document with a <target> needs trgLang on <xliff>');
      if (lang !== undefined && lang.toLowerCase() !== expected.toLowerCase()) {
        refuse(element, `this <${element.name}> is in "${lang}", but <xliff> says "${expected}"`);
      }
      return;
    }
    for (const child of elementsOf(element).filter(isCore)) visit(child, lang);
  };
  visit(document, undefined);
}
