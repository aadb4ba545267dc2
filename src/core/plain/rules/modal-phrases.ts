import type { Token } from '../../text/readability/tokens.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { finiteReadings, type GrammaticalNumber, isInfinitive, separablePart } from '../german/verbs.ts';
import type { Edit, WordRule } from '../rule.ts';

type Modal = 'können' | 'müssen' | 'dürfen' | 'wollen';

const FORMS: Readonly<
  Record<Modal, Readonly<Record<'present' | 'past', Readonly<Record<GrammaticalNumber, string>>>>>
> = {
  können: { present: { singular: 'kann', plural: 'können' }, past: { singular: 'konnte', plural: 'konnten' } },
  müssen: { present: { singular: 'muss', plural: 'müssen' }, past: { singular: 'musste', plural: 'mussten' } },
  dürfen: { present: { singular: 'darf', plural: 'dürfen' }, past: { singular: 'durfte', plural: 'durften' } },
  wollen: { present: { singular: 'will', plural: 'wollen' }, past: { singular: 'wollte', plural: 'wollten' } },
};

/** The verb, and what stands with it at the clause's end, right before the infinitive clause. */
const PHRASES: readonly [infinitive: string, rest: RegExp, modal: Modal][] = [
  ['haben', /(?:die|auch die) (?:Möglichkeit|Gelegenheit|Chance)$/, 'können'],
  ['haben', /das Recht$/, 'dürfen'],
  ['sein', /in der Lage$/, 'können'],
  ['sein', /imstande$/, 'können'],
  ['sein', /verpflichtet$/, 'müssen'],
  ['sein', /(?:berechtigt|befugt)$/, 'dürfen'],
  ['haben', /die Pflicht$/, 'müssen'],
  ['haben', /die Absicht$/, 'wollen'],
  ['beabsichtigen', /$/, 'wollen'],
];

/** Without a person: "Es ist möglich, …" */
const IMPERSONAL: readonly [pattern: RegExp, words: string][] = [
  [/^Es (?:ist möglich|besteht (?:auch )?die Möglichkeit)$/, 'Man kann'],
  [/^Es ist (?:erforderlich|notwendig|nötig)$/, 'Man muss'],
  [/^Es ist (?:erlaubt|gestattet|zulässig)$/, 'Man darf'],
  [/^(?:Es empfiehlt sich|Es ist (?:ratsam|empfehlenswert))$/, 'Man sollte'],
];

/** "sich zu melden", "anzumelden" → "sich melden", "anmelden". Undefined if "zu" stands anywhere else. */
function withoutZu(tokens: readonly Token[]): Edit[] | undefined {
  const edits = tokens.flatMap((token, index): Edit[] => {
    const next = tokens[index + 1];
    if (token.lower === 'zu' && next && isInfinitive(next.lower))
      return [{ start: token.start, end: next.start, text: '' }];
    const bare = token.lower.replace(/^(\p{Ll}+?)zu(\p{Ll}+n)$/u, '$1$2');
    const isJoined = bare !== token.lower && /^\p{Ll}/u.test(token.text) && separablePart(bare).prefix !== '';
    return isJoined ? [{ start: token.start, end: token.end, text: bare }] : [];
  });
  const last = tokens.at(-1);
  return edits.length > 0 && last && (edits.at(-1)?.end ?? 0) >= last.start ? edits : undefined;
}

/** Everything behind "Es ist möglich" is about anyone: words for a certain person do not fit "man". */
const PERSONAL = /^(?:ihre?[nmrs]?|ihnen|sie|er|wir|uns|unsere?[nmrs]?|seine?[nmrs]?)$/;

function impersonal(text: string, main: Clause, what: Clause): Edit[] {
  const words = IMPERSONAL.find(([pattern]) => pattern.test(text.slice(main.start, main.end)))?.[1];
  const edits = withoutZu(what.tokens);
  if (!words || !edits || main.start > 0 || what.tokens.some(({ lower }) => PERSONAL.test(lower))) return [];
  return [{ start: main.start, end: what.start, text: `${words} ` }, ...edits];
}

function personal(text: string, main: Clause, what: Clause): Edit[] {
  const verb = main.tokens[main.verb ?? -1];
  const behind = verb && text.slice(verb.end, main.end);
  const [first] = what.tokens;
  if (!verb || behind === undefined || !first || main.kind !== 'main') return [];
  const readings = finiteReadings(verb.lower).filter(({ prefix }) => prefix === '');
  for (const [infinitive, rest, modal] of PHRASES) {
    const found = rest.exec(behind);
    const reading = readings.find((one) => one.infinitive === infinitive);
    const tense = reading?.tense;
    if (!found || !reading || (tense !== 'present' && tense !== 'past')) continue;
    const before = behind.slice(0, found.index);
    const edits = withoutZu(what.tokens);
    // "hat nicht die Möglichkeit", "dazu verpflichtet": the words in between would stand in another place.
    if (
      !edits ||
      /(?<!\p{L})(?:nicht|nie|dazu|keine?|nur|gesetzlich|dafür|somit|durch|von|vom|per|laut|kraft|aufgrund|wegen|nach|gemäß|seitens|vertraglich|rechtlich)(?!\p{L})|[,(]/u.test(
        before,
      )
    )
      return [];
    const start = main.end - found[0].length;
    return [
      { start: verb.start, end: verb.end, text: FORMS[modal][tense][reading.number] },
      { start: infinitive === 'beabsichtigen' ? main.end : start - 1, end: what.start, text: ' ' },
      ...edits,
    ];
  }
  return [];
}

/** "Sie haben die Möglichkeit, sich zu melden." → "Sie können sich melden." */
export const modalPhrases: WordRule = {
  id: 'modal-phrases',
  does: '"die Möglichkeit haben, … zu" and the like become "können", "müssen", "dürfen".',
  kind: 'words',
  edits(sentence) {
    const [main, what, ...others] = clausesOf(sentence);
    if (main?.mark !== ',' || what?.kind !== 'infinitive' || what.opener !== undefined || others.length > 0) return [];
    const edits = impersonal(sentence.text, main, what);
    return edits.length > 0 ? edits : personal(sentence.text, main, what);
  },
};
