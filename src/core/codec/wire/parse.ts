import * as v from 'valibot';
import { EDITION_FORMAT } from '../../edition.ts';
import { EditionError } from '../../errors.ts';
import { count } from './values.ts';

/**
 * Reads JSON of the edition. `path` names it in the error: an {@link EditionError} `newer` if it was written for a newer
 * app, `invalid` if it is no JSON or not of the form.
 */
export function parse<T>(schema: v.GenericSchema<unknown, T>, json: string, path: string): T {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new EditionError('invalid', path, { cause });
  }
  if (v.is(v.object({ format: count }), data) && data.format > EDITION_FORMAT) {
    throw new EditionError('newer', path);
  }
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new EditionError('invalid', path, { cause: new Error(`${v.getDotPath(issue) ?? '.'}: ${issue.message}`) });
}
