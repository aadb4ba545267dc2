import { createHash } from 'node:crypto';
import * as v from 'valibot';

/**
 * `.lesebruecke/written.json`: hashes of the texts that engines wrote, by path below the workspace, so that a text which a
 * person has changed since is known. The hash is noted before the file is put in place, beside those before it: after a
 * kill in between either file is known.
 */
const writtenSchema = v.record(v.string(), v.array(v.string()));
export type Written = v.InferOutput<typeof writtenSchema>;

const KEPT = 4;

/** Reads the file; undefined if it is not of the form. */
export function readWritten(json: string): Written | undefined {
  try {
    const result = v.safeParse(writtenSchema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** With a text that is about to be written. */
export function noteWritten(written: Written, path: string, text: string): Written {
  const hashes = new Set([...(written[path] ?? []), hashOf(text)]);
  const noted = { ...written, [path]: [...hashes].slice(-KEPT) };
  // By name, whatever was finished first: the same texts give the same file.
  return Object.fromEntries(Object.entries(noted).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** True if the text is as an engine wrote it. */
export function isAsWritten(written: Written, path: string, text: string): boolean {
  return written[path]?.includes(hashOf(text)) ?? false;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
