import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Agreement, agreements } from '../german/decline.ts';
import { FRONT_PREPOSITIONS } from '../german/front-words.ts';
import { genderOf, isPlural } from '../german/noun-gender.ts';
import { conjugate, finiteReadings, isInfinitive } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';
import { isInside, type PlainSentence } from '../sentence.ts';

/** Words between article and participle; more is not certain. */
const MOST_WORDS = 7;
const RELATIVE: Readonly<Record<Agreement, string>> = {
  masculine: 'der',
  feminine: 'die',
  neuter: 'das',
  plural: 'die',
};
/** Adjectives by now, or their verb says something else. */
const ADJECTIVES =
  /^(?:entsprechen|umfassen|folgen|kommen|laufen|bedeuten|wohlhaben|ausreichen|anwesen|dringen|spannen|hervorragen|treffen|vorliegen|betreffen|passen)$/;

/** The infinitive of a participle I with the ending of an adjective: "lebenden" → "leben". */
function infinitiveOf(word: string): string | undefined {
  const infinitive = /^(\p{Ll}{3,}n)de[nmrs]?$/u.exec(word)?.[1];
  return infinitive && isInfinitive(infinitive) && !ADJECTIVES.test(infinitive) ? infinitive : undefined;
}

/** What article, ending of the adjective, and noun agree in; undefined if that is not certain. */
function agreementOf(article: string, attribute: string, noun: string): Agreement | undefined {
  if (isPlural(noun)) return /^(?:die|der|den)$/.test(article) && attribute.endsWith('en') ? 'plural' : undefined;
  if (article === 'die') return attribute.endsWith('en') ? 'plural' : 'feminine';
  const gender = genderOf(noun);
  const shown = (['nominative', 'accusative', 'dative'] as const).flatMap((one) => agreements(article, one));
  return gender && shown.includes(gender) ? gender : undefined;
}

/** The participle between an article that a preposition follows and its noun. */
function attributeAt({ kept, quoted }: PlainSentence, tokens: readonly Token[], article: number): number | undefined {
  if (!FRONT_PREPOSITIONS.has(tokens[article + 1]?.lower ?? '')) return undefined;
  for (let at = article + 2; at <= article + MOST_WORDS + 1; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || isInside(token.start, [...kept, ...quoted])) return undefined;
    if (!isCapital(token) && infinitiveOf(token.lower)) {
      const isWhole = at > article + 2 && isCapital(tokens[at + 1]) && !isCapital(tokens[at + 2]);
      return isWhole ? at : undefined;
    }
  }
  return undefined;
}

function editAt(sentence: PlainSentence, tokens: readonly Token[], at: number): Edit[] {
  const article = tokens[at];
  const attribute = attributeAt(sentence, tokens, at);
  const [first, last, participle, noun, next] = [
    at + 1,
    (attribute ?? 1) - 1,
    attribute ?? 0,
    (attribute ?? 0) + 1,
    (attribute ?? 0) + 2,
  ].map((index) => tokens[index]);
  if (attribute === undefined || !article || !first || !last || !participle || !noun || !next) return [];
  // Behind the noun the clause must end: a genitive or "in" would belong to the noun.
  if (
    next.kind !== 'mark' &&
    !/^(?:ist|sind|hat|haben|wird|werden|kann|können|soll|sollen|muss|müssen)$/.test(next.lower)
  )
    return [];
  if (/^[(:;–—-]$/.test(next.text)) return [];
  // "der anhaltende Trend, dass": a clause of the noun's own.
  if (next.text === ',' && /^(?:dass|ob|w\p{Ll}+|der|die|das|den|dem|um)$/u.test(tokens[attribute + 3]?.lower ?? ''))
    return [];
  const agreement = agreementOf(article.lower, participle.lower, noun.text);
  const infinitive = infinitiveOf(participle.lower);
  if (!agreement || !infinitive) return [];
  const verb = conjugate(infinitive, 'present', agreement === 'plural' ? 'plural' : 'singular');
  if (!verb) return [];
  const between = sentence.text.slice(first.start, last.end);
  const text = `${noun.text}, ${RELATIVE[agreement]} ${between} ${verb.prefix}${verb.verb}${next.kind === 'mark' ? '' : ','}`;
  return [{ start: first.start, end: noun.end, text }];
}

function isPast(token: Token): boolean {
  return !isCapital(token) && finiteReadings(token.lower).some(({ tense }) => tense === 'past');
}

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)$/;

/** "die in Lindenfurt lebenden Familien" → "die Familien, die in Lindenfurt leben". */
export const participleAttribute: WordRule = {
  id: 'participle-attribute',
  does: 'What stands between an article and a participle becomes a relative clause: "die Familien, die hier leben".',
  kind: 'words',
  edits(sentence) {
    const { tokens } = sentence;
    // "bemerkten die dort liegende Frau": she lay there then.
    if (tokens.some(isPast)) return [];
    for (const [at, { lower }] of tokens.entries()) {
      const edits = ARTICLE.test(lower) ? editAt(sentence, tokens, at) : [];
      if (edits.length > 0) return edits;
    }
    return [];
  },
};
