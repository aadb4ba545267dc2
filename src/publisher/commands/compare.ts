import { formatPlace, InputError } from '../../core/errors.ts';
import { findLanguage, LANGUAGES } from '../../core/language.ts';
import {
  compareTexts,
  type PlainText,
  type TextComparison,
  type TextDifference,
  unexpectedLanguage,
} from '../check/compare-texts.ts';
import type { Terminal } from '../terminal.ts';
import { readTextFile } from '../workspace/files.ts';

export interface CompareCommandOptions {
  /** Language of the source; German if it is not given. */
  from?: string;
  /** Language of the candidate; German if it is not given. */
  to?: string;
  /** Official names that must stay as they are, besides those that are found. */
  names?: readonly string[];
  json?: boolean;
}

const KINDS = ['lost', 'changed', 'added'] as const;

/**
 * Compares two text files by their facts. 1 if the candidate lost, changed or added one.
 *
 * @throws InputError if a file cannot be read, or is not in the language it should be in.
 */
export async function compare(
  source: string,
  candidate: string,
  { from = 'de', to = 'de', names, json }: CompareCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const wanted = { source: languageOf(from, '--from'), candidate: languageOf(to, '--to') };
  const one = await read(source, wanted.source, '--from');
  const other = await read(candidate, wanted.candidate, '--to');
  const compared = compareTexts(one, other, names);
  const damage = KINDS.reduce((sum, kind) => sum + compared[kind].length, 0);
  if (json) {
    const files = {
      source: { file: source, language: one.lang },
      candidate: { file: candidate, language: other.lang },
    };
    terminal.out(JSON.stringify({ ...files, faithful: damage === 0, ...compared }, undefined, 2));
  } else {
    for (const line of report(compared, source, candidate)) terminal.out(line);
  }
  terminal.note(
    damage === 0
      ? `${candidate} says the same as ${source}.`
      : `${candidate}: ${KINDS.map((kind) => `${compared[kind].length} ${kind}`).join(', ')}.`,
  );
  return damage > 0 ? 1 : 0;
}

function languageOf(tag: string, option: string): string {
  const known = findLanguage(tag);
  if (known) return known.tag;
  const tags = LANGUAGES.map((language) => language.tag).join(', ');
  throw new InputError(`${option} must be one of ${tags}, not "${tag}"`);
}

async function read(file: string, lang: string, option: string): Promise<PlainText> {
  const { text } = await readTextFile(file);
  const other = unexpectedLanguage({ text, lang });
  if (other) {
    throw new InputError(`the text is in another language than it should be: say so with ${option} ${other}`, { file });
  }
  return { text, lang };
}

function report(compared: TextComparison, source: string, candidate: string): string[] {
  const line = (word: string) => (difference: TextDifference) => {
    const [own] = difference.candidate;
    const [theirs] = difference.source;
    const place = own ? { file: candidate, line: own.line } : { file: source, ...(theirs && { line: theirs.line }) };
    return `${word.padEnd(8)} ${formatPlace(place)}: ${difference.message}`;
  };
  return [...KINDS.flatMap((kind) => compared[kind].map(line(kind))), ...compared.warnings.map(line('warning'))];
}
