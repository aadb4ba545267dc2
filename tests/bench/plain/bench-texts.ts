import { resolve } from 'node:path';
import { gatePlain } from '../../../src/core/plain/gate.ts';
import { type GermanText, measurePlain, sentencesIn } from '../../../src/core/plain/plain-text.ts';
import { keepsFacts } from '../../../src/core/plain/soundness.ts';
import { draftByRules } from '../../../src/publisher/simplify/by-rules.ts';
import { printTable } from '../table.ts';
import { fixtureTexts, sampleTexts, type TextSet } from './texts.ts';

/**
 * `npm run bench:texts`: what the rules do to whole texts: the sample edition's, and those of `../shared/fixtures` where
 * they are there.
 */
const sets = [sampleTexts(), ...fixtureTexts(resolve('../shared/fixtures'))];
printTable(sets.flatMap(figures));

function words(text: GermanText): string[] {
  return sentencesIn(text).map(({ text: sentence }) => sentence);
}

function figures({ name, texts }: TextSet) {
  const drafts = texts.map((original) => {
    const { text: plain, changes } = draftByRules(original, { off: [], gate: {} });
    return { original, plain, changes, verdict: gatePlain(original, plain) };
  });
  const sum = (count: (one: (typeof drafts)[number]) => number) => drafts.reduce((all, one) => all + count(one), 0);
  const mean = (value: (one: (typeof drafts)[number]) => number) => (sum(value) / drafts.length).toFixed(1);
  const kept = drafts.filter(({ original, plain }) => keepsFacts(words(original).join(' '), words(plain).join(' ')));
  const refused = drafts.filter(({ verdict }) => !verdict.passes);
  const easy = (one: GermanText, key: 'lix' | 'wienerSachtextformel') => measurePlain(one)[key];
  return [
    { what: `${name}: texts`, value: `${texts.length}` },
    {
      what: '  sentences changed',
      value: `${sum(({ changes }) => changes.length)} of ${sum(({ original }) => words(original).length)}`,
    },
    {
      what: '  LIX, mean',
      value: `${mean(({ original }) => easy(original, 'lix'))} → ${mean(({ plain }) => easy(plain, 'lix'))}`,
    },
    {
      what: '  Wiener Sachtextformel, mean',
      value: `${mean(({ original }) => easy(original, 'wienerSachtextformel'))} → ${mean(({ plain }) => easy(plain, 'wienerSachtextformel'))}`,
    },
    { what: '  texts with all facts kept', value: `${kept.length} of ${texts.length}`, bar: 'all' },
    { what: '  refused by the gate', value: `${refused.length}` },
    ...reasonRows(refused.flatMap(({ verdict }) => verdict.reasons.map(({ about }) => about))),
  ];
}

function reasonRows(reasons: readonly string[]) {
  return [...new Set(reasons)].map((about) => ({
    what: `    because of ${about}`,
    value: `${reasons.filter((one) => one === about).length} reasons`,
  }));
}
