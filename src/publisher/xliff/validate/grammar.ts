import {
  annotationType,
  any,
  codePoint,
  languageTag,
  nmtoken,
  nmtokens,
  oneOf,
  positiveInteger,
  priority,
  userDefined,
  type ValueRule,
  yesNo,
} from './values.ts';

/** Elements that may stand in one place of a sequence: core names, or `*` for modules and extensions. */
export interface Step {
  names: string[];
  least: 0 | 1;
  most: number;
}

/** What an element may hold: a sequence of elements, text, text with some elements, nothing, or anything foreign. */
export type Content = { steps: Step[] } | { text: true; names: string[] } | 'nothing' | 'foreign';

export interface ElementRule {
  attributes: Record<string, ValueRule>;
  required: string[];
  /** Attributes of other namespaces: all, those of modules only, or none (`xml:space` and `xml:lang` as listed). */
  foreign: 'all' | 'modules' | 'none';
  /** `xml:lang` and `xml:space` where `foreign` is not `all`. */
  xml?: ('lang' | 'space')[];
  content: Content;
}

const direction = oneOf('ltr', 'rtl', 'auto');
const reorder = oneOf('yes', 'firstNo', 'no');
const codeType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');
const INLINE = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];

const optional = (...names: string[]): Step => ({ names, least: 0, most: 1 });
const several = (least: 0 | 1, ...names: string[]): Step => ({ names, least, most: Number.POSITIVE_INFINITY });
const inherited = { canResegment: yesNo, translate: yesNo, srcDir: direction, trgDir: direction };
const code = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: reorder,
  copyOf: nmtoken,
  subType: userDefined,
  type: codeType,
};
const lone = { ...code, id: nmtoken, dataRef: nmtoken, disp: any, equiv: any, subFlows: nmtokens };
const half = { ...lone, canOverlap: yesNo, dir: direction, isolated: yesNo };
const annotation = { id: nmtoken, translate: yesNo, type: annotationType, ref: any, value: any };
const inline: Content = { text: true, names: INLINE };

/**
 * The elements of the core with their attributes and content: XLIFF 2.1, sections 4.2 (elements) and 4.3 (attributes),
 * the order of children as in the specification's schema `xliff_core_2.0.xsd`.
 */
export const GRAMMAR: Record<string, ElementRule> = {
  xliff: {
    attributes: { version: oneOf('2.0', '2.1'), srcLang: languageTag, trgLang: languageTag },
    required: ['version', 'srcLang'],
    foreign: 'all',
    content: { steps: [several(1, 'file')] },
  },
  file: {
    attributes: { id: nmtoken, original: any, ...inherited },
    required: ['id'],
    foreign: 'all',
    content: { steps: [optional('skeleton'), several(0, '*'), optional('notes'), several(1, 'unit', 'group')] },
  },
  skeleton: { attributes: { href: any }, required: [], foreign: 'none', content: 'foreign' },
  group: {
    attributes: { id: nmtoken, name: any, type: userDefined, ...inherited },
    required: ['id'],
    foreign: 'all',
    content: { steps: [several(0, '*'), optional('notes'), several(0, 'unit', 'group')] },
  },
  unit: {
    attributes: { id: nmtoken, name: any, type: userDefined, ...inherited },
    required: ['id'],
    foreign: 'all',
    content: {
      steps: [several(0, '*'), optional('notes'), optional('originalData'), several(1, 'segment', 'ignorable')],
    },
  },
  segment: {
    attributes: {
      id: nmtoken,
      canResegment: yesNo,
      state: oneOf('initial', 'translated', 'reviewed', 'final'),
      subState: userDefined,
    },
    required: [],
    foreign: 'none',
    content: { steps: [{ names: ['source'], least: 1, most: 1 }, optional('target')] },
  },
  ignorable: {
    attributes: { id: nmtoken },
    required: [],
    foreign: 'none',
    content: { steps: [{ names: ['source'], least: 1, most: 1 }, optional('target')] },
  },
  notes: { attributes: {}, required: [], foreign: 'none', content: { steps: [several(1, 'note')] } },
  note: {
    attributes: { id: nmtoken, appliesTo: oneOf('source', 'target'), category: any, priority },
    required: [],
    foreign: 'all',
    content: { text: true, names: [] },
  },
  originalData: { attributes: {}, required: [], foreign: 'none', content: { steps: [several(1, 'data')] } },
  data: {
    attributes: { id: nmtoken, dir: direction },
    required: ['id'],
    foreign: 'none',
    xml: ['space'],
    content: { text: true, names: ['cp'] },
  },
  source: { attributes: {}, required: [], foreign: 'none', xml: ['lang', 'space'], content: inline },
  target: {
    attributes: { order: positiveInteger },
    required: [],
    foreign: 'none',
    xml: ['lang', 'space'],
    content: inline,
  },
  cp: { attributes: { hex: codePoint }, required: ['hex'], foreign: 'none', content: 'nothing' },
  ph: { attributes: lone, required: ['id'], foreign: 'modules', content: 'nothing' },
  pc: {
    attributes: {
      ...code,
      ...{ id: nmtoken, canOverlap: yesNo, dir: direction, dataRefStart: nmtoken, dataRefEnd: nmtoken },
      ...{ dispStart: any, dispEnd: any, equivStart: any, equivEnd: any },
      ...{ subFlowsStart: nmtokens, subFlowsEnd: nmtokens },
    },
    required: ['id'],
    foreign: 'modules',
    content: inline,
  },
  sc: { attributes: half, required: ['id'], foreign: 'modules', content: 'nothing' },
  ec: { attributes: { ...half, startRef: nmtoken }, required: [], foreign: 'modules', content: 'nothing' },
  mrk: { attributes: annotation, required: ['id'], foreign: 'all', content: inline },
  sm: { attributes: annotation, required: ['id'], foreign: 'all', content: 'nothing' },
  em: { attributes: { startRef: nmtoken }, required: ['startRef'], foreign: 'none', content: 'nothing' },
};
