import { clausesOf } from '../clauses.ts';
import { finalToMain } from '../final-to-main.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';

/** Main clauses that say nothing but that something is so, and what takes their place. */
const OPENINGS: readonly [opening: RegExp, instead: string][] = [
  [
    /^(?:Fakt|Tatsache|Klar|Sicher|Fest|Bekannt|Richtig|Unbestritten|Offensichtlich|Zu beachten|Festzuhalten|Anzumerken) (?:ist|steht|bleibt)(?: dabei| aber| jedoch)?$/,
    '',
  ],
  [
    /^Es ist (?:dabei |hierbei )?(?:zu beachten|festzuhalten|anzumerken|zu bemerken|zu erwähnen|zu berücksichtigen|bekannt|klar|offensichtlich|unbestritten|Fakt|Tatsache|darauf hinzuweisen|selbstverständlich)$/,
    '',
  ],
  [/^Es (?:steht fest|sei darauf hingewiesen|sei erwähnt|gilt zu beachten|zeigt sich|ist eine Tatsache|ist so)$/, ''],
  [/^(?:Man|Sie) (?:muss|müssen|sollte|sollten) (?:wissen|bedenken|beachten|berücksichtigen)$/, ''],
  [/^(?:Hinzu|Dazu) kommt$/, 'Außerdem'],
  [/^(?:Bitte )?(?:beachten|bedenken|berücksichtigen) Sie(?: bitte| dabei| auch| hierbei)*$/i, 'Bitte beachten Sie:'],
  [/^(?:Das|Dies) (?:bedeutet|heißt)(?: also| konkret)?$/, 'Das heißt:'],
];

/** "Fakt ist, dass das Bad schließt." → "Das Bad schließt." */
export const emptyOpenings: SentenceRule = {
  id: 'empty-openings',
  does: 'Openings that say nothing go: "Es ist zu beachten, dass …".',
  kind: 'sentence',
  rebuild(sentence) {
    const { text, kept } = sentence;
    const [main, said, ...others] = clausesOf(sentence);
    if (bodyOf(sentence)?.end !== '.' || main?.mark !== ',' || said?.opener !== 'dass') return undefined;
    if (
      others.some(({ kind, opener }) => opener === 'dass' || opener === 'ob' || kind === 'main' || kind === 'fragment')
    )
      return undefined;
    const instead = OPENINGS.find(([opening]) => opening.test(textOf(text, main.tokens)))?.[1];
    if (instead === undefined) return undefined;
    const isColon = instead.endsWith(':');
    const clause = finalToMain(text, said.tokens.slice(1), kept, instead === '' || isColon ? undefined : instead);
    if (clause === undefined) return undefined;
    const [next, last] = [others[0], others.at(-1)];
    const tail = next && last ? `, ${text.slice(next.start, last.end)}.` : '.';
    return [`${isColon ? `${instead} ` : ''}${clause.slice(0, -1)}${tail}`];
  },
};
