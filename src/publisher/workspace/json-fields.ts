import type * as v from 'valibot';
import { readFields } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';

/**
 * JSON as people write it. JSON is YAML, and the YAML reader knows the line of every name; that it is JSON as well is
 * checked first.
 *
 * @throws InputError with the line, where it can be told.
 */
export function readJsonFields<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  try {
    JSON.parse(text);
  } catch (cause) {
    const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined;
    const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`this is not valid JSON: ${reason}`, line === undefined ? {} : { line }, { cause });
  }
  return readFields(schema, text, 1);
}
