import { isCapital, type Token } from '../text/readability/tokens.ts';
import { SPEECH_VERBS } from './german/speech-verbs.ts';
import { participleOf } from './german/verbs.ts';
import { isAuxiliary, isClosed } from './left-side.ts';
import { reachesSecond } from './scope.ts';
import { isTitle, readStatement, type Statement } from './statement.ts';

/** Words that open a main clause and no other one; "so" may introduce who said it. */
const OPENS =
  /^(?:es|er|sie|wir|man|dies|ihm|ihnen|dann|danach|anschließend|dort|dazu|dafür|dabei|deshalb|daher|darum|trotzdem|dennoch|allerdings|jedoch|ansonsten|außerdem|zudem|zusätzlich|zugleich|gleichzeitig|derzeit|zurzeit|inzwischen|mittlerweile|später|auch|hier|heute)$/;
/** May open a relative clause, or one that asks. */
const OPENS_OTHERS = /^(?:de[rmns]|die|das|denen|deren|dessen|was|wer|wo|wie|wann|welch\p{Ll}*|als|bis|je|desto)$/u;
/** Behind these, a main clause may be what is said or thought. */
const THINKS = new Set(
  'wissen denken glauben hoffen finden heißen bedeuten gelten sehen zeigen mitteilen teilen melden lauten hören fürchten merken spüren wirken scheinen lernen erfahren erkennen verstehen lesen beweisen versprechen vermuten annehmen'.split(
    ' ',
  ),
);

/** Whether a main clause cannot be anything else by how it begins: "eine Anmeldung ist nicht nötig". */
function opensMain({ tokens, verb }: Statement): boolean {
  const [first, second] = tokens;
  if (!first || OPENS_OTHERS.test(first.lower)) return false;
  if (OPENS.test(first.lower)) return true;
  // "kann bei Mensch, Tier und Pflanze zu Schäden führen": a list, and the end of the clause that it stands in.
  if (verb === tokens.length - 1) return false;
  return (
    isCapital(first) || (/^(?:eine?|keine?|alle|viele|einige|weitere|um|für)$/.test(first.lower) && isCapital(second))
  );
}

/** "Es gibt Spiele, Musik und Tanz gefallen allen": bare nouns on both sides of the comma may be one list. */
function mayGoOn(left: readonly Token[], { tokens, verb }: Statement): boolean {
  return isCapital(left.at(-1)) && isCapital(tokens[0]) && tokens.slice(0, verb).some(({ lower }) => lower === 'und');
}

/** "Kuchen wurde verkauft, Musik gespielt und Eis verteilt": the second verb may be a participle of the first auxiliary. */
function mayShareVerb(first: Statement, { tokens, verb, front }: Statement): boolean {
  return front !== 'pronoun' && isAuxiliary(first) && participleOf(tokens[verb]?.lower ?? '') !== undefined;
}

/**
 * Index of the comma between two main clauses that no conjunction joins: "Das Bad ist zu, es öffnet am Montag wieder."
 * Undefined unless it is the only comma and both sides can stand alone.
 */
export function joiningComma(tokens: readonly Token[]): number | undefined {
  const commas = tokens.flatMap(({ text }, index) => (/^[,;:–—-]$/.test(text) ? [index] : []));
  const [comma] = commas;
  if (comma === undefined || commas.length > 1 || tokens[comma]?.text !== ',') return undefined;
  const [left, right] = [tokens.slice(0, comma), tokens.slice(comma + 1)];
  const [first, second] = [readStatement(left), readStatement(right)];
  if (!first || !second || !opensMain(second) || /^(?:clause|none)$/.test(first.front) || isTitle(first))
    return undefined;
  if (reachesSecond(first, second) || mayGoOn(left, second) || mayShareVerb(first, second)) return undefined;
  // "stellt fest": the last word and the verb make one verb.
  const isSaid = first.readings
    .flatMap(({ infinitive }) => [infinitive, (left.at(-1)?.lower ?? '') + infinitive])
    .some((infinitive) => SPEECH_VERBS.has(infinitive) || THINKS.has(infinitive));
  return isSaid || !isClosed(left) ? undefined : comma;
}
