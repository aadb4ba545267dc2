import type { LanguageTag, Level } from '../../core/release.ts';
import { LEVELS, renditionKey } from '../../core/release.ts';

/** What the plan needs to know of a text that exists. */
export interface ExistingText {
  key: string;
  origin: 'human' | 'machine' | 'rules';
  reviewed: boolean;
  stale: boolean;
  /** False if a person changed the file since an engine wrote it, or nobody knows; asked of stale texts only. */
  asWritten: boolean;
}

/** Which renditions are asked for. */
export interface Wanted {
  source: LanguageTag;
  languages: readonly LanguageTag[];
  levels: readonly Level[];
}

/** What is to be done about one rendition of a release. */
export type Step = { key: string; lang: LanguageTag; level: Level } & (
  | { effect: 'translate'; base: string }
  /** It is there and up to date. */
  | { effect: 'current' }
  /** It is out of date, but a person's work. */
  | { effect: 'kept'; reason: string }
  /** The text to translate is not there, or out of date itself. */
  | { effect: 'waiting'; reason: string }
);

/**
 * Decides for each rendition asked for: `plain` is translated from the plain source text, `original` from the original.
 * A text that a person wrote, changed or checked is never overwritten.
 */
export function planTexts(texts: readonly ExistingText[], { source, languages, levels }: Wanted): Step[] {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  return languages
    .filter((lang) => lang !== source)
    .flatMap((lang) =>
      LEVELS.filter((level) => levels.includes(level)).map((level): Step => {
        const key = renditionKey(lang, level);
        const base = renditionKey(source, level);
        return { key, lang, level, ...decide(byKey.get(key), byKey.get(base), base) };
      }),
    );
}

function decide(text: ExistingText | undefined, base: ExistingText | undefined, baseKey: string) {
  if (text && !text.stale) return { effect: 'current' as const };
  if (text && text.origin === 'human') return { effect: 'kept' as const, reason: 'a person wrote it' };
  if (text?.reviewed) return { effect: 'kept' as const, reason: 'a person has checked it' };
  if (text && !text.asWritten) {
    return {
      effect: 'kept' as const,
      reason: 'it is not as an engine wrote it: delete the file to have it made again',
    };
  }
  if (!base) return { effect: 'waiting' as const, reason: `there is no ${baseKey}.md to translate` };
  if (base.stale) return { effect: 'waiting' as const, reason: `${baseKey}.md is out of date itself` };
  return { effect: 'translate' as const, base: baseKey };
}
