import { isCapital, type Token } from '../text/readability/tokens.ts';
import { type Clause, canBeFinite } from './clauses.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, JOINING } from './german/front-words.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import { isNonFinite } from './left-side.ts';
import { type FinalClause, mainClause, readFinalClause } from './main-clause.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { PlainSentence } from './sentence.ts';

/** What the relative pronoun is in its clause. */
export type Role = 'subject' | 'object';

const SUBJECT_PRONOUN = /^(?:man|wir|er|ich|es)$/;
const PLURAL_WORD = /^(?:alle|viele|mehrere|einige|beide|zwei|drei|vier|fünf|sechs|zahlreiche|verschiedene|weitere)$/;

/** Whether a noun phrase that begins at an index can be the subject of a verb in the singular. */
function canBeSubject(sentence: PlainSentence, tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  if (!first || PLURAL_WORD.test(first.lower) || first.kind === 'number') return false;
  const phrase = nounPhraseAt(tokens, index, sentence);
  if (!phrase || isPlural(phrase.noun.text)) return phrase === undefined;
  if (/^(?:den|dem|des|einen|einem|einer|eines|(?:ihr|sein|unser|dies|kein)e[nms])$/.test(first.lower)) return false;
  if (first.lower === 'der') return genderOf(phrase.noun.text) !== 'feminine';
  // "Hilfe anbietet": a bare noun is an object, unless it is a name.
  return (
    phrase.determiner !== undefined || sentence.kept.some(({ start, end }) => start <= first.start && end >= first.end)
  );
}

/** Whether nothing in the clause but the pronoun can be its subject; phrases behind prepositions are passed over. */
function hasNoSubject(sentence: PlainSentence, tokens: readonly Token[]): boolean {
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    const isPreposition = FRONT_PREPOSITIONS.has(token.lower);
    const at = isPreposition ? index + 1 : index;
    const phrase = nounPhraseAt(tokens, at, sentence);
    if (!isPreposition && SUBJECT_PRONOUN.test(token.lower)) return false;
    if (token.text === 'Sie' || token.lower === 'sie') return false;
    const opens = DETERMINERS.has(token.lower) || isCapital(token);
    if (!isPreposition && opens && canBeSubject(sentence, tokens, index)) return false;
    index = phrase ? phrase.to : at + 1;
  }
  return true;
}

/** "gefördert wird", "… ist": nothing can be an object. */
function isPassiveOrState({ readings }: FinalClause): boolean {
  return readings.some(({ infinitive }) => infinitive === 'sein' || infinitive === 'werden');
}

/** The role of "der", "die", "das", "den" in a clause with a verb in the singular; undefined if not certain. */
export function roleOf(
  sentence: PlainSentence,
  opener: string,
  tokens: readonly Token[],
  clause: FinalClause,
): Role | undefined {
  if (opener === 'den' || opener === 'welchen') return 'object';
  const [first] = tokens;
  if (first?.text === 'Sie' || (first && SUBJECT_PRONOUN.test(first.lower)))
    return opener === 'der' ? undefined : 'object';
  if (opener === 'der' || first?.lower === 'sich' || isPassiveOrState(clause)) return 'subject';
  return hasNoSubject(sentence, tokens.slice(0, -1)) ? 'subject' : undefined;
}

const AUXILIARY_END =
  /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|konnten?|muss|müssen|soll|sollen|sollten?|darf|dürfen|will|wollen)$/;

/** Tokens of a clause cut at an "und" behind a finite verb: "unterstützt und begleitet" has two. */
function cutAtVerbs(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    // "geprüft und genehmigt werden": the last verb belongs to both.
    const isShared = before !== undefined && isNonFinite(before) && AUXILIARY_END.test(tokens.at(-1)?.lower ?? '');
    const isJoin = JOINING.test(token.lower) && canBeFinite(before) && !isShared;
    if (isJoin) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/**
 * The clause behind a relative pronoun as a main clause with a new front: `front` + verb + rest. Undefined if its verbs are
 * not certain.
 *
 * @param tokens words behind the pronoun.
 * @param behindVerb goes right behind the verb: an object.
 */
export function asMain(
  { text }: PlainSentence,
  tokens: readonly Token[],
  front: string,
  behindVerb = '',
): string | undefined {
  if (tokens.some(({ text: mark }) => /^[,;:–—]$/.test(mark))) return undefined;
  const parts = cutAtVerbs(tokens);
  const clauses = parts.map((part) => readFinalClause(text, part));
  const [first, ...others] = clauses;
  if (!first || others.some((one) => one === undefined || behindVerb !== '')) return undefined;
  // "eingeben können und das Bild öffnen": the infinitive needs the verb of the first half.
  const isModal = AUXILIARY_END.test(first.verb);
  if (isModal && others.some((one) => one?.readings.some(({ infinitive }) => infinitive === one.prefix + one.verb)))
    return undefined;
  const rest = [behindVerb, first.rest].filter((part) => part !== '').join(' ');
  const more = others.map((one) => (one ? ` und ${[one.verb, one.rest, one.prefix].filter(Boolean).join(' ')}` : ''));
  return `${mainClause(front, { ...first, rest }).slice(0, -1)}${more.join('')}.`;
}

/** Words of a relative clause behind preposition and pronoun. */
export function behindPronoun({ tokens, preposition }: Clause): readonly Token[] {
  return tokens.slice(preposition === undefined ? 1 : 2);
}
