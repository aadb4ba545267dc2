import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { finalToMain } from '../final-to-main.ts';
import { finiteReadings } from '../german/verbs.ts';
import { readFinalClause } from '../main-clause.ts';
import { type Body, bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { linkOf, namesSpeaker } from '../saying.ts';
import type { PlainSentence } from '../sentence.ts';
import { readStatement } from '../statement.ts';

/** A speaker's own words, which only the speaker's name behind them makes clear. */
const OWN_WORDS = /^(?:ich|wir|mich|mir|uns|mein\p{Ll}*|unser\p{Ll}*)$/u;
/** May mean the speaker, who is no longer named in front. */
const MEANS_SPEAKER = /^(?:er|sie|ihn|ihm|ihnen|ihr\p{Ll}{0,2}|sein\p{Ll}{0,2}|dies\p{Ll}*)$/u;
/** Numbers, studies and surveys say things, too. */
const SHOWS = new Set(['zeigen', 'belegen', 'ergeben']);

/** Mark what is only reported: "weil ein Baum umgefallen sei". */
const REPORTED = /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle)$/;

/** Begins who says it: an article in the nominative, or a name. */
const SPEAKER = /^(?:der|die|das|ein|eine|unser|unsere|\p{Lu}.*)$/u;

/** "Sein Team ist bereit": whose, only the speaker behind the message says. */
function waitsForSpeaker(message: readonly Token[]): boolean {
  const noun = message.findIndex((token, index) => index > 0 && isCapital(token));
  return message.some(({ text, lower }, index) => {
    if (index > 0 && isCapital(message[index])) return false;
    return (
      /^(?:er|sie|ihn|ihm|ihnen|ihr)$/.test(lower) ||
      (index < noun && MEANS_SPEAKER.test(lower) && !/^[Dd]ies/.test(text))
    );
  });
}

/** "teilt die Stadt Lindenfurt mit": a verb of saying in front and who says it; as a sentence. */
function whoSays(sentence: PlainSentence, { tokens, kind }: Clause): string | undefined {
  const [verb, speaker] = tokens;
  if (kind !== 'main' || !verb || !SPEAKER.test(speaker?.text ?? '') || speaker?.text === 'Sie') return undefined;
  if (!namesSpeaker(sentence, tokens)) return undefined;
  const infinitives = finiteReadings(verb.lower).map(({ infinitive }) => infinitive);
  const shows = infinitives.some((infinitive) => SHOWS.has(infinitive));
  const link = shows ? 'Das' : linkOf(infinitives, tokens.at(-1)?.lower ?? '');
  return link && `${link} ${textOf(sentence.text, tokens)}.`;
}

/** "A, teilt die Stadt mit." → "A. Das teilt die Stadt mit." */
function trailing(sentence: PlainSentence, { tokens: all }: Body, clauses: readonly Clause[]): string[] | undefined {
  const last = clauses.at(-1);
  const before = clauses.at(-2);
  if (!last || before?.mark !== ',') return undefined;
  const message = all.filter(({ start }) => start < before.end);
  const statement = readStatement(message);
  const says = whoSays(sentence, last);
  // "sei gesperrt": reported speech needs its frame.
  const isFact = statement?.readings.some(({ tense }) => tense === 'present' || tense === 'past');
  const isPossible = statement?.readings.some(({ infinitive }) => infinitive === 'können');
  if (!says || !(isFact || isPossible) || statement?.front === 'none') return undefined;
  if (message.some(({ lower }) => OWN_WORDS.test(lower) || REPORTED.test(lower)) || waitsForSpeaker(message))
    return undefined;
  return [`${textOf(sentence.text, message)}.`, says];
}

/** "Wie die Stadt mitteilt, wird das Bad saniert." → "Das Bad wird saniert. Das teilt die Stadt mit." */
function leading(sentence: PlainSentence, clauses: readonly Clause[]): string[] | undefined {
  const [frame, message, ...others] = clauses;
  if (frame?.opener !== 'wie' || frame.mark !== ',' || message?.kind !== 'main') return undefined;
  if (!others.every(({ kind }) => /^(?:relative|infinitive|subordinate)$/.test(kind))) return undefined;
  const spoken = frame.tokens.slice(1);
  const verbs = readFinalClause(sentence.text, spoken)?.readings.map(({ infinitive }) => infinitive);
  const link = verbs && linkOf(verbs, '');
  const says = link && finalToMain(sentence.text, spoken, sentence.kept, link);
  if (!says || [...spoken, ...message.tokens].some(({ lower }) => OWN_WORDS.test(lower) || MEANS_SPEAKER.test(lower)))
    return undefined;
  // With its verb last it is what stands behind "dass".
  const [verb, ...rest] = message.tokens;
  const main = verb && finalToMain(sentence.text, [...rest, verb], sentence.kept);
  // "Einem Mann half ein Nachbar": who did it would come last.
  if (!main || /^(?:Dem|Den|Einem|Einen) /.test(main)) return undefined;
  if (message.tokens.some(({ lower }) => REPORTED.test(lower))) return undefined;
  const [first, last] = [others[0], others.at(-1)];
  const tail = first && last ? `, ${sentence.text.slice(first.start, last.end)}` : '';
  return [`${main.slice(0, -1)}${tail}.`, says];
}

/** "A, teilt die Stadt mit." or "Wie die Stadt mitteilt, A." → "A. Das teilt die Stadt mit." */
export const attribution: SentenceRule = {
  id: 'attribution',
  does: 'Who says or shows it gets a sentence of its own behind the message: "… Das teilt die Stadt mit."',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (body?.end !== '.' || sentence.quoted.length > 0) return undefined;
    const clauses = clausesOf(sentence);
    return trailing(sentence, body, clauses) ?? leading(sentence, clauses);
  },
};
