import { compareFacts } from '../../../src/core/facts.ts';
import { measureText } from '../../../src/core/text/readability/measure-text.ts';
import type { TextMeasures } from '../../../src/core/text/readability/text-measures.ts';
import { normaliseWhitespace, splitSentences } from '../../../src/core/text/sentences.ts';
import { corpusBleu } from './bleu.ts';
import type { PlainEngine } from './engines.ts';
import type { SentencePair } from './pairs.ts';
import { corpusSari, meanSari, type Sari } from './sari.ts';

/** Of the standard sentences, of what the engine made of them, and of what people did: sentences of all pairs together. */
export interface Readability {
  source: TextMeasures;
  candidate: TextMeasures;
  reference: TextMeasures;
}

/** How well an engine does on pairs of sentences. Scores are 0 to 100. */
export interface PlainFigures {
  pairs: number;
  sariMean: Sari;
  sariCorpus: Sari;
  /** Against the source: 100 if nothing was changed. */
  bleuSource: number;
  /** Against what a person made of it. */
  bleuReference: number;
  readability: Readability;
  /** Sentences of which no fact was lost, changed or added. */
  factsKept: number;
  /** Sentences that came back as they were, white space aside. */
  leftAlone: number;
}

/** Lets an engine simplify every standard sentence, and compares what comes back with both sides of its pair. */
export function measureEngine(engine: PlainEngine, pairs: readonly SentencePair[]): PlainFigures {
  const all = pairs.map(({ standard, simple }) => ({
    source: standard,
    candidate: engine(standard),
    references: [simple],
  }));
  return {
    pairs: all.length,
    sariMean: meanSari(all),
    sariCorpus: corpusSari(all),
    bleuSource: corpusBleu(all.map(({ source, candidate }) => ({ candidate, references: [source] }))),
    bleuReference: corpusBleu(all),
    readability: {
      source: readabilityOf(pairs.map(({ standard }) => standard)),
      candidate: readabilityOf(all.map(({ candidate }) => candidate)),
      reference: readabilityOf(pairs.map(({ simple }) => simple)),
    },
    factsKept: all.filter(({ source, candidate }) => keepsFacts(source, candidate)).length,
    leftAlone: all.filter(({ source, candidate }) => normaliseWhitespace(source) === normaliseWhitespace(candidate))
      .length,
  };
}

const readabilityOf = (texts: readonly string[]) => measureText(texts.flatMap((text) => splitSentences(text, 'de')));

function keepsFacts(source: string, candidate: string): boolean {
  const { lost, changed, added } = compareFacts({ text: source, lang: 'de' }, { text: candidate, lang: 'de' });
  return lost.length + changed.length + added.length === 0;
}
