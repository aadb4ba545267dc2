import { clausesOf } from '../clauses.ts';
import { finalToMain } from '../final-to-main.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { isHarmless, linkOf } from '../saying.ts';
import { readStatement } from '../statement.ts';
import { frontSubject } from '../subject.ts';

/** Words of the main clause that are no longer needed, or would be said twice. */
const POINTING = /^(?:darauf|darüber|dazu)$/;
/** Point at the speaker, whom the sentence in front has not named yet. */
const POINTS_BACK = /^(?:er|sie|ihn|ihm|ihnen|ihr\p{Ll}{0,2}|sein\p{Ll}{1,2}|dies\p{Ll}*|diese\p{Ll}*)$/u;

/** "Die Stadt teilt mit, dass A." → "A. Das teilt die Stadt mit." */
export const reported: SentenceRule = {
  id: 'reported',
  does: 'The message comes first, and then who says it: "… Das teilt die Stadt mit."',
  kind: 'sentence',
  rebuild(sentence) {
    const { text, kept } = sentence;
    const [main, message, ...others] = clausesOf(sentence);
    if (bodyOf(sentence)?.end !== '.' || !main || message?.opener !== 'dass' || main.mark !== ',') return undefined;
    const statement = readStatement(main.tokens);
    const subject = statement && frontSubject(statement);
    const beside = statement?.tokens.slice(statement.verb + 1).filter(({ lower }) => !POINTING.test(lower)) ?? [];
    const verbs = statement?.readings.map(({ infinitive }) => infinitive) ?? [];
    const link = beside.every(isHarmless) ? linkOf(verbs, beside.at(-1)?.lower ?? '') : undefined;
    if (!statement || !subject || !link || message.tokens.some(({ lower }) => POINTS_BACK.test(lower)))
      return undefined;
    if (!others.every(({ kind }) => kind === 'relative' || kind === 'infinitive' || kind === 'subordinate'))
      return undefined;
    if (others.some(({ opener }) => opener === 'dass' || opener === 'ob')) return undefined;
    const said = finalToMain(text, message.tokens.slice(1), kept);
    if (!said) return undefined;
    const [first, last] = [others[0], others.at(-1)];
    const tail = first && last ? `, ${text.slice(first.start, last.end)}.` : '.';
    const who = textOf(text, subject.tokens);
    const isArticle = /^(?:der|die|das|ein|eine|er|sie|es|man|wir|ich|unser|unsere)$/.test(
      subject.tokens[0]?.lower ?? '',
    );
    const name = isArticle ? who.charAt(0).toLowerCase() + who.slice(1) : who;
    const words = [link, statement.tokens[statement.verb]?.text, name, ...beside.map((token) => token.text)];
    return [said.slice(0, -1) + tail, `${words.join(' ')}.`];
  },
};
