import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../src/core/errors.ts';
import { decodeXliff } from '../src/publisher/xliff/decode.ts';
import { readDocument } from '../src/publisher/xliff/document.ts';
import { filesIn, fixtureFolder } from './fixtures-support.ts';

/** The core part of the OASIS test suite for XLIFF 2. */
const { folder, missing } = fixtureFolder('xliff');
const xliffIn = (part: string) => filesIn(folder, part).filter((name) => name.endsWith('.xlf'));
const read = (...path: string[]) => readDocument(decodeXliff(readFileSync(join(folder, ...path))));

describe.skipIf(missing)(`XLIFF suite (needs ${folder})`, () => {
  it.each(xliffIn('valid'))('%s is accepted', (file) => {
    expect(read('valid', file).files.length).toBeGreaterThan(0);
  });

  it.each(xliffIn('invalid'))('%s is refused with the line', (file) => {
    let refusal: unknown;
    try {
      read('invalid', file);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(InputError);
    if (!(refusal instanceof InputError)) return;
    expect(refusal.place.line).toBeGreaterThan(0);
    expect(refusal.message).toMatch(/^\S.{10,}/);
  });
});
