import { isCapital, type Token } from '../text/readability/tokens.ts';
import { isAgent } from './german/agents.ts';
import { DETERMINERS, FRONT_PREPOSITIONS } from './german/front-words.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import { personNoun } from './german/person-nouns.ts';
import type { Statement } from './statement.ts';

const PERSON =
  /(?:frau|mann|männer|mutter|vater|väter|mütter|tochter|sohn|schwester|bruder|person|personen|dame|herr|leute|mensch|menschen|mädchen|junge|baby|gast|gäste|schützin|sieger|opfer|zeuge|nachbar|nachbarn|presse)$/;

/** Whether a noun names somebody who can do something: a person, or an institution. */
export function canAct({ text, lower }: Token): boolean {
  if (isAgent(text) || PERSON.test(lower)) return true;
  const stem = /^(\p{Lu}.*)in(?:nen)?$/u.exec(text)?.[1];
  return stem !== undefined && personNoun(stem) !== undefined;
}

const OTHER_CASE = /^(?:de[nms]|(?:k?ein|dies|ihr|sein|unser|jed|all|viel|einig)e[nmrs])$/;
const MASCULINE = /^(?:der|dieser|jeder|k?ein|ihr|sein|unser)$/;

/** What stands before a noun and its adjectives. */
function openerOf(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  for (
    let token = tokens[at];
    token && !isCapital(token) && /^\p{Ll}{3,}e[nmrs]?$/u.test(token.text);
    token = tokens[at]
  ) {
    if (
      OTHER_CASE.test(token.lower) ||
      /^(?:eine|diese|keine|ihre|seine|unsere|jede|alle|viele|einige)$/.test(token.lower)
    )
      break;
    at -= 1;
  }
  return at;
}

/** Whether a noun behind the verb can be a nominative: in no other case, and behind no preposition. */
function canBeSubject(tokens: readonly Token[], noun: number, isSingular: boolean): boolean {
  const [word, at] = [tokens[noun], openerOf(tokens, noun)];
  const [opener, before] = [tokens[at], tokens[at - 1]];
  if (!word || !opener || isCapital(opener) || /^(?:und|oder|sowie|beziehungsweise|als|wie)$/.test(opener.lower))
    return false;
  if (FRONT_PREPOSITIONS.has(opener.lower) || FRONT_PREPOSITIONS.has(before?.lower ?? '')) return false;
  if (OTHER_CASE.test(opener.lower)) return false;
  if (isSingular && isPlural(word.text) && genderOf(word.text) !== 'feminine') return false;
  // "die Rechte der Bürger": a genitive behind its noun.
  return !(MASCULINE.test(opener.lower) && (isCapital(before) || genderOf(word.text) === 'feminine'));
}

/** One goes there rather than being called by them. */
const PLACE =
  /(?:schule|museum|theater|bibliothek|bücherei|kirche|klinik|krankenhaus|universität|zentrum|stelle|werk|amt)$/;

/** "besuchte die Schule", "bringen ihre Kinder": somebody in front is the subject, and this is not. */
function isObjectOfSomebody(tokens: readonly Token[], noun: number): boolean {
  const opener = tokens[openerOf(tokens, noun)]?.lower ?? '';
  return /^(?:ihre|seine|unsere)$/.test(opener) || PLACE.test(tokens[noun]?.lower ?? '');
}

/** Shown by its form to be the subject: "der Rat", "er". */
function isSurelySubject(front: readonly Token[]): boolean {
  const [first, second] = front;
  // "Anna Weber"
  if (second && front.every(isCapital) && !DETERMINERS.has(first?.lower ?? '')) return true;
  if (!second) return /^(?:er|sie|ich|wir|man|es)$/.test(first?.lower ?? '');
  const noun = front.find((token, index) => index > 0 && isCapital(token));
  return MASCULINE.test(first?.lower ?? '') && noun !== undefined && genderOf(noun.text) === 'masculine';
}

/**
 * Whether somebody who acts stands behind the verb, so that the front may be what is acted on: "Das Feuer löschte die
 * Feuerwehr". What acts itself stays the subject, unless it may be either: "Die Nachbarin rief die Feuerwehr" is left, too.
 */
export function mayBeActedOn({ tokens, verb, readings }: Statement): boolean {
  const front = tokens.slice(0, verb);
  if (isSurelySubject(front)) return false;
  const head = front.find((token, index) => isCapital(token) && (index > 0 || front.length === 1));
  const isSomebody =
    head !== undefined && canAct(head) && !PLACE.test(head.lower) && !/^(?:ihre|seine)$/.test(front[0]?.lower ?? '');
  const isSingular = readings.every(({ number }) => number === 'singular');
  const comma = tokens.findIndex(({ text }, index) => index > verb && text === ',');
  const until = comma < 0 ? tokens.length : comma;
  return tokens.some(
    (token, index) =>
      index > verb &&
      index < until &&
      isCapital(token) &&
      canAct(token) &&
      canBeSubject(tokens, index, isSingular) &&
      !(isSomebody && isObjectOfSomebody(tokens, index)),
  );
}
