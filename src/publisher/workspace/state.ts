import { type LanguageTag, LEVELS, renditionKey } from '../../core/release.ts';
import type { WorkspaceRelease, WorkspaceText } from './release.ts';

/** What a press officer wants to know of a text: who made it, whether a person checked it, whether it is still right. */
export type TextState = 'human' | 'reviewed' | 'machine' | 'rules' | 'stale' | 'missing';

/** State of a text that exists. Stale outweighs reviewed: what was reviewed is no longer what the source says. */
export function textState({ stale, read }: WorkspaceText): TextState {
  if (stale) return 'stale';
  return read.provenance.reviewed ? 'reviewed' : read.provenance.origin;
}

/** States of all texts a release could have, by key, in the order of the languages. */
export function releaseStates(release: WorkspaceRelease, languages: readonly LanguageTag[]): Map<string, TextState> {
  const present = new Map(release.texts.map((text) => [text.key, textState(text)]));
  const keys = languages.flatMap((lang) => LEVELS.map((level) => renditionKey(lang, level)));
  return new Map(keys.map((key) => [key, present.get(key) ?? 'missing']));
}
