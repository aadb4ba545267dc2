import { InputError } from '../../core/errors.ts';
import { parsePressText } from '../../core/press/press-text.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { refusePlaceholders, refuseTooLong } from './digest.ts';
import type { IngestedRelease, IngestWarning } from './ingested.ts';
import { sameTitle } from './page-title.ts';

export interface TextOptions {
  lang: LanguageTag;
  /** The title, where a feed gives it apart from the text. */
  title?: string;
  published?: IsoDate;
  categories?: readonly string[];
  warnings?: readonly IngestWarning[];
}

/** The parser finds the title in the text: a title that is not there is put above it. */
function withTitle(text: string, title: string | undefined): string {
  const [first = ''] = text.trimStart().split('\n', 1);
  return !title || sameTitle(first, title) ? text : `${title}\n\n${text}`;
}

/**
 * Reads a release from plain text by the press-text parser.
 *
 * @throws InputError if the text is blank, holds several releases, or was never filled in
 */
export function readText(source: string, options: TextOptions): IngestedRelease {
  const { lang, title: given, published, categories = [], warnings = [] } = options;
  if (source.trim() === '') throw new InputError('it has no text of its own: add the text by hand');
  refuseTooLong(source.length);
  const text = withTitle(source, given);
  const parsed = parsePressText(text, { lang, ...(published && { published }) });
  const digest = parsed.warnings.find(({ code }) => code === 'digest');
  if (digest) throw new InputError(digest.message.replace(/^This/, 'this').replace(/\.$/, ''), { line: digest.line });
  refusePlaceholders(parsed.title, text.split('\n'));
  const { title, subtitle, blocks, contacts, corrected } = parsed;
  const moved = given !== undefined && given !== '' && !sameTitle(given, title);
  return {
    title: moved ? given : title,
    ...(moved ? { subtitle: title } : subtitle !== undefined && { subtitle }),
    ...(parsed.published !== undefined && { published: parsed.published }),
    ...(corrected !== undefined && { corrected }),
    categories: [...categories],
    ...{ blocks, contacts, media: [] },
    warnings: [...warnings, ...parsed.warnings],
    sourceText: text.endsWith('\n') ? text : `${text}\n`,
  };
}
