import { subordinator } from '../../text/readability/subordinators.ts';
import type { Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { EMPTY_ADVERBS, EMPTY_PHRASES } from '../german/filler-words.ts';
import { isInfinitive, participleOf } from '../german/verbs.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

/** In front of a filler these bind it: it belongs to a phrase, or is what is denied, compared or joined. */
const BINDS_BEFORE =
  /^(?:nicht|kein\p{Ll}*|nie|niemals|und|oder|aber|denn|sondern|doch|sowie|so|zu|wie|als|ganz|sehr|nur|ab|seit|erst|schon|de[rnms]|die|das|eine?[nmrs]?|für|mit|von|in|an|auf|bei|aus|nach|durch|um|ohne|gegen|über|unter|vor|bis|im|am|zum|zur|beim|vom|was|wer)$/u;
const BINDS_AFTER = /^(?:und|oder|als|wie|aber|doch|genug|,|\.|nicht|kein\p{Ll}*|werden|sein|ist|sind|war|waren)$/u;

const BEFORE_DURATION =
  /^(?:\d.*|rund|etwa|fast|knapp|über|gut|seit|schon|bereits|mehr|viele|mehrere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)$/;

const NATURE =
  /natur|w[aä]ld|fl[uü]ss|bach|bäche|wasser|gewässer|ufer|b[oö]den|stoff|pflanz|b[aä]um|tier|wachs|wächs|entwickel|entsteh|vorkomm|^vor$|st[aeo]rb/;

/** Whether a clause has said its verb, or has it at its end: then what stands here stands in the middle. */
function isInMiddle(tokens: readonly Token[], index: number): boolean {
  const begin = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'mark') + 1;
  const clause = tokens.slice(begin, index);
  const opens = begin > 0 && subordinator(clause[0]?.lower ?? '') !== undefined;
  return clause.length > 0 && (opens || clause.some((token, at) => at > 0 && canBeFinite(token)));
}

/** Whether words from `index` to before `end` can go without anything else changing. */
function canGo(tokens: readonly Token[], index: number, end: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[end]];
  if (!before || !after || before.kind === 'mark' || after.kind === 'mark') return false;
  if (BINDS_BEFORE.test(before.lower) || BINDS_AFTER.test(after.lower) || !isInMiddle(tokens, index)) return false;
  // "besteht nunmehr 14 Monate": without the word the time would be over.
  if (/^nun(?:mehr)?$/.test(tokens[index]?.lower ?? '') && BEFORE_DURATION.test(after.text)) return false;
  // "immerhin noch 75 Euro mehr": without the word they would be added.
  const isMore = tokens.slice(end).some(({ lower }) => /^(?:mehr|weitere[nrs]?|zusätzlich|dazu)$/.test(lower));
  if (tokens[index]?.lower === 'immerhin' && after.lower === 'noch' && isMore) return false;
  // "sich natürlich entwickeln": as nature does.
  if (tokens[index]?.lower === 'natürlich' && tokens.some(({ lower }) => NATURE.test(lower))) return false;
  // "natürlich gewachsen": it may say how.
  const isHow = participleOf(after.lower) !== undefined || /^\p{Ll}+end(?:e[nmrs]?)?$/u.test(after.text);
  if (tokens[index]?.lower === 'selbstverständlich') return !isHow && !isInfinitive(after.lower);
  return !isHow || tokens[index]?.lower !== 'natürlich';
}

/** The edit that takes words out, with the space in front. */
export function remove(tokens: readonly Token[], index: number, end: number): Edit[] {
  const [before, last] = [tokens[index - 1], tokens[end - 1]];
  return before && last ? [{ start: before.end, end: last.end, text: '' }] : [];
}

function adverbs(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, index) => {
    if (!EMPTY_ADVERBS.has(token.text) || !canGo(tokens, index, index + 1)) return [];
    return remove(tokens, index, index + 1);
  });
}

function phrases({ text, tokens }: PlainSentence): Edit[] {
  return EMPTY_PHRASES.flatMap((phrase) => {
    const start = text.indexOf(` ${phrase} `) + 1;
    const index = start === 0 ? -1 : tokens.findIndex((token) => token.start === start);
    const end = index + phrase.split(' ').length;
    return index > 0 && canGo(tokens, index, end) ? remove(tokens, index, end) : [];
  });
}

/** "dabei" may be what a verb needs, or point at a clause behind it. */
const NEEDS_DABEI =
  /(?<!\p{L})(?:(?:ge)?h[aioe]lf\p{L}*|unterstütz\p{L}*|bl[ei]+b\p{L}*|geblieben|dass|wie|ob|zu|ertapp\p{L}*|erwisch\p{L}*|überrasch\p{L}*|beobacht\p{L}*)(?!\p{L})/u;

/** Where "dabei" is nobody's object. */
function besides({ text, tokens }: PlainSentence): Edit[] {
  if (NEEDS_DABEI.test(text)) return [];
  return tokens.flatMap(({ text: word }, index) => {
    const isBeing = /^(?:ist|sind|war|waren|sein|seien|sei)$/.test(tokens[index - 1]?.lower ?? '');
    // "einen Ausweis dabei haben"
    const isHaving = /^(?:hat|haben|habe|hatten?|hätten?)$/.test(tokens[index + 1]?.lower ?? '');
    return /^(?:dabei|hierbei)$/.test(word) && !isBeing && !isHaving && canGo(tokens, index, index + 1)
      ? remove(tokens, index, index + 1)
      : [];
  });
}

/** Verbs of offices and helpers, whom one need not be told that they like to do it. */
const SERVES =
  /(?<!\p{L})(?:(?:beantwort|berat|berät|informier|unterstütz|erteil)\p{L}*|entgegen|zur Verfügung)(?!\p{L})/u;

/** What stands between the commas around a place. */
function clauseAround(text: string, place: number): string {
  return (/[^,;:–]*$/.exec(text.slice(0, place))?.[0] ?? '') + (/^[^,;:–]*/.exec(text.slice(place))?.[0] ?? '');
}

function gladly({ text, tokens }: PlainSentence): Edit[] {
  return tokens.flatMap(({ text: word, start }, index) =>
    /^gerne?$/.test(word) &&
    SERVES.test(clauseAround(text, start)) &&
    canGo(tokens, index, index + 1) &&
    !/^(?:ich|wir)$/.test(tokens[index - 1]?.lower ?? '')
      ? remove(tokens, index, index + 1)
      : [],
  );
}

/** Adverbs that say nothing, between the verb and what it needs: there they can go. */
export function fillersInMiddle(sentence: PlainSentence): Edit[] {
  return [...adverbs(sentence.tokens), ...phrases(sentence), ...besides(sentence), ...gladly(sentence)];
}
