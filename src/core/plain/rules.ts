import type { Rule } from './rule.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { apposition } from './rules/apposition.ts';
import { attribution } from './rules/attribution.ts';
import { bothAnd } from './rules/both-and.ts';
import { cause } from './rules/cause.ts';
import { colon } from './rules/colon.ts';
import { consequence } from './rules/consequence.ts';
import { coordination } from './rules/coordination.ts';
import { dash } from './rules/dash.ts';
import { dateForms } from './rules/dates.ts';
import { directOrder } from './rules/direct-order.ts';
import { emptyOpenings } from './rules/empty-openings.ts';
import { fillers } from './rules/fillers.ts';
import { genderForms } from './rules/gender-forms.ts';
import { modalPassive } from './rules/modal-passive.ts';
import { modalPhrases } from './rules/modal-phrases.ts';
import { numbers } from './rules/numbers.ts';
import { parentheses } from './rules/parentheses.ts';
import { participleAttribute } from './rules/participle-attribute.ts';
import { passive } from './rules/passive.ts';
import { phrases } from './rules/phrases.ts';
import { quotation } from './rules/quotation.ts';
import { relative } from './rules/relative.ts';
import { reported } from './rules/reported.ts';
import { semicolon } from './rules/semicolon.ts';
import { sharedSubject } from './rules/shared-subject.ts';
import { umZu } from './rules/um-zu.ts';
import { words } from './rules/words.ts';

/** All rules, in the order in which they are tried: words first, then what makes a sentence shorter most surely. */
export const RULES: readonly Rule[] = [
  genderForms,
  abbreviations,
  dateForms,
  numbers,
  fillers,
  bothAnd,
  modalPhrases,
  phrases,
  words,
  modalPassive,
  participleAttribute,
  emptyOpenings,
  semicolon,
  dash,
  colon,
  coordination,
  sharedSubject,
  reported,
  attribution,
  cause,
  consequence,
  parentheses,
  quotation,
  relative,
  umZu,
  apposition,
  passive,
  directOrder,
];
