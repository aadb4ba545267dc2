import type { LanguageTag, Level } from '../../core/release.ts';
import type { TermPair } from './glossary.ts';
import type { Segment } from './segments.ts';

/** What an engine is asked: some segments of one text, and what it needs to understand them. */
export interface TranslationRequest {
  segments: readonly Segment[];
  context: TranslationContext;
  from: LanguageTag;
  to: LanguageTag;
  level: Level;
  /** Terms found in the segments. */
  terms: readonly TermPair[];
  signal: AbortSignal;
}

/** Text around the segments, in the source language; not to be translated. */
export interface TranslationContext {
  title: string;
  before?: string;
  after?: string;
}

export interface EngineAnswer {
  /** By id of the segment, with the same marks as the segment's text. */
  texts: Map<string, string>;
  /** What it cost, in the currency of the configured prices; absent where there is no price. */
  cost?: number;
}

/** Something that translates. Its answers are judged (`judge.ts`), whatever it is. */
export interface Engine {
  /** As it stands in the front matter of what it made: kind and model. */
  name: string;
  /** As people are told of it. */
  label: string;
  /** `all`: a segment without an answer is an error. `known`: it answers what it knows; the rest stays open. */
  answers: 'all' | 'known';
  /** Texts that are made at the same time. */
  parallel: number;
  /** The most that fits into one request. */
  batch: { characters: number; segments: number };
  /** @throws EngineError */
  translate(request: TranslationRequest): Promise<EngineAnswer>;
  /** What so many characters of source text will cost; undefined where no prices are configured. */
  estimate(characters: number): number | undefined;
}
