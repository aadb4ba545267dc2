import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { encodeBase64url } from '../base64url.ts';
import type { Share, SharedText } from './container.ts';

/** A rendition as the publisher writes it, cut down. */
export function renditionBytes(lang: string, sentences: readonly string[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    strToU8(
      JSON.stringify({
        format: 1,
        release: '2027-02-01-sprechstunde',
        lang,
        level: 'plain',
        title: sentences[0],
        blocks: [{ kind: 'paragraph', id: 'b1', sentences: sentences.map((sentence) => [sentence]) }],
        provenance: { origin: 'human' },
      }),
    ),
  );
}

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const sig = bytes(64).map(encodeBase64url);
const keyId = fc.stringMatching(/^[0-9a-f]{16}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const script = fc.constantFrom(
  'Straße und Plätze',
  'Школа і дитсадок',
  'تبدأ الدورة',
  'می‌گیرد',
  'Şehrin çocukları',
  '„Hilfe“ – 5 €',
);
const editionKey = fc.record({ id: keyId, public: bytes(91).map(encodeBase64url) });

/** Any text that can be shared: renditions in all scripts, and bytes that are none. */
export const sharedText: fc.Arbitrary<SharedText> = fc.record(
  {
    bytes: fc.oneof(
      fc.array(fc.oneof(words, script), { minLength: 1, maxLength: 20 }).map((list) => renditionBytes('de', list)),
      fc.uint8Array({ maxLength: 300 }),
    ),
    sig,
    key: keyId,
    publisher: words,
    keys: fc.record(
      {
        key: editionKey,
        previousKeys: fc.array(
          fc.record({ id: keyId, public: editionKey.map((key) => key.public), endorsement: sig }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['key'] },
    ),
  },
  { requiredKeys: ['bytes'] },
);

export const share: fc.Arbitrary<Share> = fc.record(
  { title: words, note: words, texts: fc.array(sharedText, { minLength: 1, maxLength: 5 }) },
  { requiredKeys: ['texts'] },
);
