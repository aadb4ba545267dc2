import type { Ease } from '../../core/plain/easier.ts';
import type { GermanText } from '../../core/plain/plain-text.ts';
import type { SentenceChange } from '../../core/plain/simplify-blocks.ts';
import type { IsoDate, ReleaseFacts } from '../../core/release.ts';
import { keptReason } from '../drafts/kept.ts';
import type { WorkspaceText } from '../workspace/release.ts';
import type { Fallback } from './draft.ts';

/** One plain text to be drafted. */
export interface Task {
  release: string;
  source: WorkspaceText;
  published: IsoDate;
}

/** What became of the plain text of a release. */
export interface Outcome {
  release: string;
  /**
   * `written` · `drafted`: the same in a dry run · `refused`: by the gate, so that there is none · `open`: the budget was
   * used up · `failed`: it cannot be written, or the model gave no answer · `untried`: the model had been given up ·
   * `current`: up to date already · `kept`: out of date, but a person's.
   */
  state: 'written' | 'drafted' | 'refused' | 'open' | 'failed' | 'untried' | 'current' | 'kept';
  reasons?: string[];
  /** By which engine; `lesebruecke` for the rules. */
  engine?: string;
  sentences?: { all: number; changed: number; hard: number };
  before?: Ease;
  after?: Ease;
  changes?: SentenceChange[];
  fallbacks?: Fallback[];
  /** Why it is not by the model that was asked. */
  insteadOfModel?: string[];
  /** True if the model refused to work, for all of it or a part. */
  unanswered?: boolean;
}

/** What is to be made of a release's texts, or what is settled; nothing for a withdrawn one. */
export async function planRelease(
  release: string,
  texts: readonly WorkspaceText[],
  facts: Pick<ReleaseFacts, 'published' | 'withdrawn'>,
  asWritten: (text: WorkspaceText) => Promise<boolean>,
): Promise<Task | Outcome | undefined> {
  const [source] = texts;
  const plain = texts.find(({ lang, level }) => lang === source?.lang && level === 'plain');
  if (!source || facts.withdrawn) return undefined;
  if (plain && !plain.stale) return { release, state: 'current' };
  if (plain) {
    const { origin, reviewed } = plain.read.provenance;
    const history = { origin, reviewed: reviewed !== undefined, asWritten: await asWritten(plain) };
    const reason = keptReason(history);
    if (reason !== undefined) return { release, state: 'kept', reasons: [reason] };
  }
  return { release, source, published: facts.published };
}

/** The words of a text that stands in the workspace. */
export function wordsOf({ read }: Pick<WorkspaceText, 'read'>): GermanText {
  const { title, subtitle, blocks } = read;
  return { title, ...(subtitle && { subtitle }), blocks };
}
