import { isCore, MODULES, refuse, XLIFF, XML_LANG, XML_SPACE } from '../names.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import { type Content, type ElementRule, GRAMMAR, type Step } from './grammar.ts';
import { languageTag, oneOf, type ValueRule } from './values.ts';

/** Checks an element of the core and all below it against the grammar: names, attributes, values, order, text. */
export function checkStructure(element: XmlElement): void {
  const rule = GRAMMAR[element.name];
  if (!rule) refuse(element, `there is no element <${element.name}> in XLIFF 2.1`);
  checkAttributes(element, rule);
  checkContent(element, rule.content);
  for (const child of elementsOf(element).filter(isCore)) checkStructure(child);
}

function checkAttributes(element: XmlElement, rule: ElementRule): void {
  const { attributes, name } = element;
  for (const one of rule.required) {
    if (!attributes.has(one)) refuse(element, `<${name}> has no attribute ${one}: it is required`);
  }
  for (const [key, value] of attributes) {
    const known = ruleOf(key, name, rule);
    if (known && !known.test(value)) {
      refuse(element, `${readable(key)}="${value}" on <${name}> must be ${known.expected}`);
    }
    if (!known && !mayBeForeign(key, rule)) {
      refuse(element, `<${name}> may not have the attribute ${readable(key)}: take it out`);
    }
  }
}

/** Section 4.3.2: `xml:space` on `<data>` is always `preserve`. */
function ruleOf(key: string, name: string, rule: ElementRule): ValueRule | undefined {
  const xml = rule.foreign === 'all' ? ['lang', 'space'] : (rule.xml ?? []);
  if (key === XML_LANG && xml.includes('lang')) return languageTag;
  if (key === XML_SPACE && xml.includes('space')) {
    return name === 'data' ? oneOf('preserve') : oneOf('default', 'preserve');
  }
  return Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
}

function mayBeForeign(key: string, { foreign }: ElementRule): boolean {
  if (!key.startsWith('{') || key.startsWith(`{${XLIFF}}`)) return false;
  return foreign === 'all' || (foreign === 'modules' && key.startsWith(`{${MODULES}`));
}

function readable(key: string): string {
  return key === XML_LANG || key === XML_SPACE ? `xml:${key.split('}')[1]}` : key;
}

function checkContent(element: XmlElement, content: Content): void {
  if (typeof content === 'object' && 'text' in content) {
    for (const child of elementsOf(element)) {
      if (!isCore(child) || !content.names.includes(child.name)) misplaced(child, element);
    }
    return;
  }
  if (content === 'foreign') {
    for (const child of elementsOf(element)) if (isCore(child)) misplaced(child, element);
    return;
  }
  const text = element.children.find((child) => typeof child === 'string' && /\S/.test(child));
  if (text !== undefined) refuse(element, `no text may stand directly in <${element.name}>`);
  checkSequence(element, content === 'nothing' ? [] : content.steps);
}

function checkSequence(element: XmlElement, steps: Step[]): void {
  const counts = steps.map(() => 0);
  let at = 0;
  for (const child of elementsOf(element)) {
    const found = steps.findIndex(({ names, most }, index) => {
      const fits = isCore(child) ? names.includes(child.name) : names.includes('*');
      return index >= at && fits && (counts[index] ?? 0) < most;
    });
    if (found < 0) misplaced(child, element);
    at = found;
    counts[found] = (counts[found] ?? 0) + 1;
  }
  const missing = steps.find(({ least }, index) => (counts[index] ?? 0) < least);
  if (missing) refuse(element, `<${element.name}> has no <${missing.names.join('> or <')}>: it needs one`);
}

function misplaced(child: XmlElement, parent: XmlElement): never {
  refuse(child, `<${child.name}> may not stand here in <${parent.name}>: there is one too many, or the order is wrong`);
}
