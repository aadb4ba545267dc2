import type { LanguageTag, Level } from '../../core/release.ts';
import { LEVELS, renditionKey } from '../../core/release.ts';
import { keptReason, type TextHistory } from '../drafts/kept.ts';

/** What the plan needs to know of a text that exists. `asWritten` is asked of stale texts only. */
export interface ExistingText extends TextHistory {
  key: string;
  stale: boolean;
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
  const reason = text && keptReason(text);
  if (reason !== undefined) return { effect: 'kept' as const, reason };
  if (!base) return { effect: 'waiting' as const, reason: `there is no ${baseKey}.md to translate` };
  if (base.stale) return { effect: 'waiting' as const, reason: `${baseKey}.md is out of date itself` };
  return { effect: 'translate' as const, base: baseKey };
}
