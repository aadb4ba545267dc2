import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { isAgent } from '../german/agents.ts';
import { DETERMINERS, FRONT_ADVERBS, FRONT_PREPOSITIONS, isFrontAdverb } from '../german/front-words.ts';
import { DUTIES, POSSIBLE } from '../german/passive-verbs.ts';
import { isInfinitive, participle, participleOf, separablePart } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

const MUST: Readonly<Record<string, string>> = { ist: 'muss', sind: 'müssen', war: 'musste', waren: 'mussten' };
const CAN: Readonly<Record<string, string>> = {
  lässt: 'kann',
  lassen: 'können',
  ließ: 'konnte',
  ließen: 'konnten',
};
const BREAK = /^[,;:–—()[\]„“"»«]$/;
/** Then something else is said: "ist nicht zu beachten", "Ziel ist es, … zu", "ist leicht zu prüfen". */
const NO_DUTY =
  /^(?:nicht|kein\p{Ll}*|nie|es|kaum|nur|(?:leicht|schwer|einfach|schwierig|schnell)(?:er)?|gut|besser|schlecht|dabei|bereit|möglich|um|ohne|ziel|aufgabe|und|oder|beziehungsweise|noch|mühelos|dazu|damit|daran|darauf|dafür|sich|fähig|imstande|lage|pflicht|recht|wichtig|nötig|notwendig|erforderlich|sinnvoll|ratsam|üblich|zuständig|verantwortlich|frei|froh|stolz)$/u;

/** The infinitive of "zu zahlen" or "einzureichen" that ends at an index, and where it begins. */
function infinitiveWithZu(tokens: readonly Token[], index: number): { infinitive: string; from: Token } | undefined {
  const [before, last] = [tokens[index - 1], tokens[index]];
  if (last?.kind !== 'word' || isCapital(last) || !isInfinitive(last.lower)) return undefined;
  if (before?.lower === 'zu') return { infinitive: last.lower, from: before };
  const whole = last.lower.replace(/^(\p{Ll}+?)zu(?=\p{Ll}{3})/u, '$1');
  const isSeparable = whole !== last.lower && isInfinitive(whole) && separablePart(whole).prefix !== '';
  return isSeparable ? { infinitive: whole, from: last } : undefined;
}

/** The tokens from an index to the end of its clause. */
function clauseFrom(tokens: readonly Token[], index: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, at) => at > index && (BREAK.test(text) || /^[.!?]$/.test(text)));
  return tokens.slice(index, end < 0 ? tokens.length : end);
}

/** "Die Eltern sind verpflichtet das Amt zu informieren": a participle governs the infinitive, or it has an object. */
function isGoverned(tokens: readonly Token[], index: number, clause: readonly Token[]): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < index && BREAK.test(text)) + 1;
  const first = tokens[from]?.lower ?? '';
  const hasSubjectBehind = from === index || first === 'es' || FRONT_PREPOSITIONS.has(first) || isFrontAdverb(first);
  const isFree = (at: number) => !FRONT_PREPOSITIONS.has(clause[at - 1]?.lower ?? '');
  const phrases = clause.filter(
    ({ lower }, at) => /^(?:die|das|eine?|(?:dies|ihr|sein|unser|all)e)$/.test(lower) && isFree(at),
  );
  const hasObject = clause.some(({ lower }, at) => {
    // "den Eltern vorzulegen" is a dative, "den Antrag zu stellen" is an object.
    const noun = clause.find((token, behind) => behind > at && isCapital(token))?.text ?? '';
    return isFree(at) && (/^(?:einen|diesen|jeden)$/.test(lower) || (lower === 'den' && !/n$/.test(noun)));
  });
  const isParticiple = (token: Token) => !isCapital(token) && participleOf(token.lower) !== undefined;
  return hasObject || phrases.length > (hasSubjectBehind ? 1 : 0) || clause.some(isParticiple);
}

/** "ist bis Mai einzureichen" → "muss bis Mai eingereicht werden". */
function duty(tokens: readonly Token[], index: number): Edit[] {
  const verb = tokens[index];
  const clause = clauseFrom(tokens, index);
  const found = infinitiveWithZu(clause, clause.length - 1);
  const last = clause.at(-1);
  // "Der Antrag ist zu stellen, die Gebühr zu zahlen": one verb for both.
  const isShared = tokens.some(
    (_, at) => at >= index + clause.length && DUTIES.has(infinitiveWithZu(tokens, at)?.infinitive ?? ''),
  );
  const done = found && !isShared && DUTIES.has(found.infinitive) ? participle(found.infinitive) : undefined;
  if (!verb || !last || !found || !done || index === 0 || clause.some(({ lower }) => NO_DUTY.test(lower))) return [];
  if (isGoverned(tokens, index, clause.slice(1, found.infinitive === last.lower ? -2 : -1))) return [];
  return [
    { start: verb.start, end: verb.end, text: MUST[verb.lower] ?? '' },
    { start: found.from.start, end: last.end, text: `${done} werden` },
  ];
}

/** "…, die bis Mai einzureichen sind" → "…, die bis Mai eingereicht werden müssen". */
function finalDuty(tokens: readonly Token[], index: number): Edit[] {
  const verb = tokens[index];
  const found = infinitiveWithZu(tokens, index - 1);
  const done = found && DUTIES.has(found.infinitive) ? participle(found.infinitive) : undefined;
  const from = tokens.findLastIndex(({ text }, at) => at < index && BREAK.test(text));
  if (!verb || !found || !done || from < 0 || clauseFrom(tokens, index).length > 1) return [];
  if (tokens.slice(from, index).some(({ lower }) => NO_DUTY.test(lower))) return [];
  return [{ start: found.from.start, end: verb.end, text: `${done} werden ${MUST[verb.lower]}` }];
}

/** People who have something done for them: "Gäste lassen sich ein Rad reparieren". */
const PEOPLE =
  /(?:^(?:er|sie|wir|ich|wer|alle|viele|jemand|manche|einige)|gäste?|gästen|menschen?|leuten?|frau(?:en)?|mann|männern?|kinder|eltern|jugendliche\p{Ll}?|familien?|besucher(?:in|innen|n)?|innen)$/iu;

/** Whether a person stands in the clause, an object behind "sich", or a question behind the verb: then someone receives it. */
function hasReceiver(tokens: readonly Token[], index: number, clause: readonly Token[], reflexive: number): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < index && BREAK.test(text)) + 1;
  const front = tokens.slice(from, index);
  const behind = clause.slice(reflexive + 1, -1);
  const isPerson = (token: Token, at: number, all: readonly Token[]) => {
    const before = all.slice(Math.max(0, at - 2), at);
    if (before.some(({ lower }) => FRONT_PREPOSITIONS.has(lower))) return false;
    return PEOPLE.test(token.lower) || (isCapital(token) && isAgent(token.text));
  };
  if (front.some(isPerson) || behind.some(isPerson)) return true;
  const first = front[0]?.lower ?? '';
  const isAdverbial = FRONT_PREPOSITIONS.has(first) || FRONT_ADVERBS.has(first);
  const hasObject = behind.some(({ lower }, at) => {
    const before = behind[at - 1]?.lower ?? '';
    return (
      DETERMINERS.has(lower) && !FRONT_PREPOSITIONS.has(lower) && !FRONT_PREPOSITIONS.has(before) && lower !== 'der'
    );
  });
  const next = tokens[index + clause.length + 1]?.lower ?? '';
  return (!isAdverbial && hasObject) || /^(?:wie|was|wer|wo|wann|warum|woher|wohin|ob|welche\p{Ll}?)$/u.test(next);
}

/** "lässt sich leicht lösen" → "kann leicht gelöst werden". */
function possibility({ text }: PlainSentence, tokens: readonly Token[], index: number): Edit[] {
  const verb = tokens[index];
  const clause = clauseFrom(tokens, index);
  const last = clause.at(-1);
  const reflexive = clause.findIndex(({ lower }) => lower === 'sich');
  const sich = clause[reflexive];
  const done = last && POSSIBLE.has(last.lower) ? participle(last.lower) : undefined;
  if (!verb || !last || !sich || !done || index === 0 || isCapital(last)) return [];
  // "lässt die Stadt sich erklären": a person may stand before "sich".
  if (reflexive > 1 || clause.some(({ lower }) => /^(?:von|vom|und|oder|beziehungsweise)$/.test(lower))) return [];
  if (hasReceiver(tokens, index, clause, reflexive)) return [];
  const isDouble = text.slice(sich.end, sich.end + 1) === ' ';
  return [
    { start: verb.start, end: verb.end, text: CAN[verb.lower] ?? '' },
    { start: sich.start, end: sich.end + (isDouble ? 1 : 0), text: '' },
    { start: last.start, end: last.end, text: `${done} werden` },
  ];
}

/** "ist einzureichen" → "muss eingereicht werden"; "lässt sich lösen" → "kann gelöst werden". */
export const modalPassive: WordRule = {
  id: 'modal-passive',
  does: '"ist einzureichen" becomes "muss eingereicht werden", "lässt sich lösen" becomes "kann gelöst werden".',
  kind: 'words',
  edits(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((token, index) => {
      if (isCapital(token)) return [];
      if (Object.hasOwn(CAN, token.lower)) return possibility(sentence, tokens, index);
      if (!Object.hasOwn(MUST, token.lower)) return [];
      const final = finalDuty(tokens, index);
      return final.length > 0 ? final : duty(tokens, index);
    });
  },
};
