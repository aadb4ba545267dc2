import { germanCardinal } from '../../facts/german-numbers.ts';
import { letterPattern } from '../../text/letter-pattern.ts';
import { isCapital, type Token } from '../../text/readability/tokens.ts';
import {
  DOUBLED,
  EMPTY_ATTRIBUTES,
  EMPTY_DEGREES,
  EMPTY_WITHOUT_ARTICLE,
  MAY_BE_DOUBLED,
  NEVER_HALF,
  WHOLE_DEGREES,
} from '../german/filler-words.ts';
import { isPlural } from '../german/noun-gender.ts';
import type { Edit, WordRule } from '../rule.ts';
import { fillersInFront } from './fillers-in-front.ts';
import { fillersInMiddle, remove } from './fillers-in-middle.ts';

const ADJECTIVE =
  /^(?:\p{Ll}+(?:ig|lich|isch|bar|sam|haft|los|voll|reich)|neu|groß|klein|schnell|leicht|schwer|einfach|besonder|viel|wenig|früh|spät|toll|schön|klar|konkret|bewusst|normal|verschieden|anders|besonders|ander|oben|unten|frei)(?:e[nmrs]?)?$/u;

/** "wirklich neue Wege" → "neue Wege"; "nicht wirklich neu" and "völlig neu" say something. */
function degrees(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (!before || !EMPTY_DEGREES.has(token.text) || !ADJECTIVE.test(after?.text ?? '')) return [];
    if (WHOLE_DEGREES.has(token.text) && !NEVER_HALF.test(after?.text ?? '')) return [];
    if (/^(?:nicht|kein\p{Ll}*|so|zu|wie|und|oder|etwas|voll|fast|nie|kaum|,)$/u.test(before.lower)) return [];
    // "nicht jedes Bad ist wirklich sauber"
    if (token.text === 'wirklich' && tokens.some(({ lower }) => /^(?:nicht|kein\p{Ll}*)$/u.test(lower))) return [];
    return remove(tokens, index, index + 1);
  });
}

const DETERMINER =
  /^(?:de[rnms]|die|das|eine?[nmrs]?|im|am|zum|zur|beim|vom|ihre?[nmrs]?|seine?[nmrs]?|unsere?[nmrs]?|diese[nmrs]?|alle[nr]?)$/;

/** Whether an adjective, a noun or a quoted name comes here, so that the determiner in front does not lose its noun. */
function opensNoun(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (isCapital(token) || /^["„»]$/.test(token?.text ?? '')) return true;
  return /^\p{Ll}+e[nmrs]?$/u.test(token?.text ?? '') && isCapital(next);
}

/** Whether "die jeweiligen" or "ihren jeweiligen" stands before a plural. */
function isPluralHere(determiner: string, noun: Token | undefined): boolean {
  if (/^(?:die|ihre|seine|unsere)$/.test(determiner)) return true;
  return /^(?:den|ihren|seinen|unseren)$/.test(determiner) && isPlural(noun?.text ?? '');
}

/** "sogenannte Lotsen"; "die Arbeit sogenannter Lotsen" needs the word for its case. */
const isSoCalled = ({ text }: Token) => /^sogenannten?$/.test(text);
const SO_CALLED = /^(?:sogenannt|so genannt|sog\.)/;
/** Of these one speaks in words that are not one's own: "die sogenannte Euthanasie", "sogenannte Reichsbürger". */
const DISTANT =
  /reichsb[uü]rger|querdenk|selbstverwalter|euthanasie|nationalsozial|nazi|hitler|jüd(?:isch|in)|jude|dritte[sn]? reich|deport|ermord|asozial|arisi|verfolg|konzentrationslager|(?<!\p{L})kz|zwangsarbeit|rasse|zigeuner|völkisch|islamisch|ehrenmord|heiler|hellseh|19[34]\d/iu;

/** "die jeweiligen Ämter" → "die Ämter", "bei etwaigen Fragen" → "bei Fragen". */
function attributes(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (!before || before.kind === 'mark' || !opensNoun(tokens, index + 1)) return [];
    if (SO_CALLED.test(token.text) && tokens.some(({ lower }) => DISTANT.test(lower))) return [];
    // "keine entsprechende Regel": without the word it would be none at all.
    if (/^kein/.test(before.lower)) return [];
    const hasDeterminer = DETERMINER.test(before.lower) && EMPTY_ATTRIBUTES.test(token.text);
    // "am jeweiligen Tag": each his own, which the noun alone does not say.
    const isEach = token.lower.startsWith('jeweilig');
    if (isEach && !(token.lower.endsWith('en') && isPluralHere(before.lower, tokens[index + 1]))) return [];
    const isBare = EMPTY_WITHOUT_ARTICLE.test(token.text) && (isSoCalled(token) || /^(?:bei|für)$/.test(before.lower));
    return hasDeterminer || isBare ? remove(tokens, index, index + 1) : [];
  });
}

function doubled(text: string): Edit[] {
  if (!MAY_BE_DOUBLED.test(text)) return [];
  return DOUBLED.flatMap(([pattern, shorter]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: shorter,
    })),
  ).filter(({ start }) => !(SO_CALLED.test(text.slice(start)) && DISTANT.test(text)));
}

/** Also a number, as are "drei" and "zwölf". */
const SEVERAL = /^(?:beide[nmrs]?|alle[nmrs]?|je|jeweils|jede[nmrs]?|mehrere[nr]?)$/;
const MONEY = /^(?:€|Euro|EUR|Cent|Mio\.?|Million(?:en)?|Mrd\.?|Milliarden?)$/;

/** "mit insgesamt 50 Plätzen": with only one number there is nothing to sum up. Money may be shared: "50 Euro" for each? */
function totals(tokens: readonly Token[]): Edit[] {
  const isNumber = ({ kind, lower }: Token) =>
    kind === 'number' || SEVERAL.test(lower) || (germanCardinal(lower) ?? 0) > 1;
  const isSingle = tokens.filter(isNumber).length === 1;
  return tokens.flatMap(({ text }, index) => {
    const [before, after, unit] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (MONEY.test(unit?.text ?? '')) return [];
    const fits = isSingle && text === 'insgesamt' && after?.kind === 'number' && before?.kind === 'word';
    return fits && !/^(?:und|oder|also)$/.test(before.lower) ? remove(tokens, index, index + 1) : [];
  });
}

const IS_ASKED = letterPattern(
  /^\p{Lu}\p{Ll}+n Sie |(?<!\p{L})(?:[Kk]önnen|[Dd]ürfen) Sie |(?<!\p{L})Sie (?:können|dürfen) /u,
);
/** "Please call" with more words: "Rufen Sie gerne an", "Sie können sich gern melden". */
const POLITE =
  /(?<=(?<!\p{L})(?:Sie|Sie sich|(?:[Kk]önnen|[Dd]ürfen) Sie(?: sich)?|Sie (?:können|dürfen)(?: sich)?)) (?:gerne?|einfach|doch)(?= (?!(?:und|oder|nicht|nie|kein\p{Ll}*) )\p{L})/gu;

function polite(text: string): Edit[] {
  if (!IS_ASKED.test(text) || /\?/.test(text)) return [];
  return Array.from(text.matchAll(POLITE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: '',
  }));
}

/** Words that say nothing go where neither grammar nor meaning needs them. */
export const fillers: WordRule = {
  id: 'fillers',
  does: 'Words that say nothing are left out: "natürlich", "im Übrigen", "die jeweiligen".',
  kind: 'words',
  edits(sentence) {
    const { text, tokens } = sentence;
    return [
      ...fillersInFront(sentence),
      ...fillersInMiddle(sentence),
      ...degrees(tokens),
      ...attributes(tokens),
      ...totals(tokens),
      ...doubled(text),
      ...polite(text),
    ];
  },
};
