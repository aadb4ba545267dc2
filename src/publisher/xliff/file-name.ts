import { InputError } from '../../core/errors.ts';
import { LEVELS, type Level } from '../../core/release.ts';
import type { XliffFile } from './document.ts';

/** What an exported `<file>` says of itself, so that it is known again when it comes back. */
export interface Origin {
  release: string;
  lang: string;
  level: Level;
  /** Key of the text it was exported from, and that text's hash. */
  base: string;
  from: string;
  /** Hash of the text that the export brought along as its translation; none if there was none. */
  text?: string;
}

/** Identifier of the `<file>` of a rendition: the same in every export. */
export function fileId({ release, lang, level }: Pick<Origin, 'release' | 'lang' | 'level'>): string {
  return `${release}.${lang}.${level}`;
}

/** The attribute `original`: which file of the workspace it was made from, and in which state that was. */
export function originalOf({ release, base, from, text }: Origin): string {
  return `releases/${release}/${base}.md#from=${from}${text ? `&text=${text}` : ''}`;
}

/** Reads both back. @throws InputError with the line of a `<file>` that was not exported from a workspace. */
export function readOrigin({ id, original = '', line }: XliffFile): Origin {
  const [, release = '', lang = '', levelName] = /^([a-z0-9-]+)\.([A-Za-z0-9-]+)\.([a-z]+)$/.exec(id) ?? [];
  const level = LEVELS.find((one) => one === levelName);
  const [, folder, base = '', from = '', text] =
    /^releases\/([a-z0-9-]+)\/([\w-]+\.[a-z]+)\.md#from=([0-9a-f]{32})(?:&text=([0-9a-f]{32}))?$/.exec(original) ?? [];
  if (!level || folder !== release || base === '') {
    throw new InputError(
      `this <file> was not made by \`export\`: its id ("${id}") or its original ("${original}") is another`,
      { line },
    );
  }
  return { release, lang, level, base, from, ...(text && { text }) };
}
