import type { LanguageTag, Level } from '../../core/release.ts';
import type { Budget } from '../drafts/budget.ts';
import type { Journal, JournalKey } from '../drafts/journal.ts';
import type { Patience } from '../drafts/patience.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';
import type { RetryOptions } from '../drafts/retry.ts';
import type { Claims } from './claims.ts';
import type { Engine } from './engine.ts';
import type { Glossary } from './glossary.ts';
import type { Segment, Translatable } from './segments.ts';

/** A text that is to be translated. */
export interface TextJob {
  source: Translatable;
  from: LanguageTag;
  to: LanguageTag;
  level: Level;
}

/** What translating needs of the world around it. */
export interface Means {
  engine: Engine;
  journal: Journal;
  claims: Claims;
  budget: Budget;
  retry: RetryOptions;
  patience: Patience;
  glossaryFor: (to: LanguageTag) => Glossary;
  protect: (text: string) => ProtectedSpan[];
  /** Called after each request with the characters of source text that it carried. */
  onProgress: (characters: number) => void;
}

/** What the journal knows the answer to a segment by. */
export function questionOf(segment: Pick<Segment, 'text'>, { from, to, level }: TextJob, engine: Engine): JournalKey {
  return { engine: engine.name, from, to, level, source: segment.text };
}
