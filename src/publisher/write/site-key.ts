import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { editionPath } from '../../core/edition.ts';
import { systemCode } from '../system-code.ts';

const signed = v.object({ key: v.object({ id: v.string() }) });

/** Name of the key that the edition in a site is signed with; undefined where there is none, or it is not signed. */
export function keyOfSite(dir: string): string | undefined {
  try {
    const edition = v.safeParse(signed, JSON.parse(readFileSync(join(dir, 'edition', editionPath.edition), 'utf8')));
    return edition.success ? edition.output.key.id : undefined;
  } catch (error) {
    // What cannot be read is written anew.
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return undefined;
    throw error;
  }
}
