import { InputError } from '../../../src/core/errors.ts';

/** A sentence as it was published, and as a person simplified it. */
export interface SentencePair {
  standard: string;
  simple: string;
}

/**
 * Reads pairs from JSON lines; empty lines are passed over, and so is what else an object says.
 *
 * @throws InputError for a line that is no pair, with its number.
 */
export function parsePairs(jsonLines: string, file: string): SentencePair[] {
  const pairs = jsonLines.split('\n').flatMap((text, index) => {
    return text.trim() === '' ? [] : [parsePair(text, { file, line: index + 1 })];
  });
  if (pairs.length === 0) throw new InputError('there are no pairs in it', { file });
  return pairs;
}

function parsePair(text: string, place: { file: string; line: number }): SentencePair {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError('the line is no JSON', place, { cause });
  }
  const { standard, simple }: Partial<Record<keyof SentencePair, unknown>> = Object(value);
  if (!isText(standard)) throw new InputError('"standard" must be a sentence', place);
  if (!isText(simple)) throw new InputError('"simple" must be a sentence', place);
  return { standard, simple };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
