import { type LanguageTag, type Level, renditionKey } from '../../core/release.ts';
import type { WorkspaceText } from '../workspace/release.ts';

/** The text that a rendition is made from, whether it exists or not: as `workspace/README.md` says. */
export function baseFor(
  { lang, level }: { lang: LanguageTag; level: Level },
  texts: readonly WorkspaceText[],
  sourceLang: LanguageTag,
): WorkspaceText | undefined {
  const plain = texts.find(({ key }) => key === renditionKey(sourceLang, 'plain'));
  const source = texts.find(({ base }) => base === undefined);
  return level === 'plain' && lang !== sourceLang && plain ? plain : source;
}
