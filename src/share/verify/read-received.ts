import { parseRendition } from '../../core/codec/wire.ts';
import { contentHash } from '../../core/edition.ts';
import { EditionError } from '../../core/errors.ts';
import type { Rendition } from '../../core/release.ts';
import type { KeyCheck } from '../../core/trust/key-check.ts';
import type { Trust } from '../../core/trust/trust.ts';
import { judgeText, type SignedText, type Verdict } from '../../core/trust/verdict.ts';

/** A text that arrived by sharing, read and judged. */
export interface JudgedText {
  /** Name of its bytes, see `contentHash`. */
  hash: string;
  rendition: Rendition;
  /** Its bytes as text, exactly. */
  text: string;
  verdict: Verdict;
}

/** More than any press release has: a text this long is none. */
export const MOST_BYTES = 1_000_000;

/** Name of what arrived in errors. */
const PATH = 'received';

/**
 * Reads and judges what arrived. Rejects with an EditionError: `invalid` when it is no rendition (or a book), `newer` when
 * it was written for a newer app. What is in the text is as safe as what an edition brings: it went through the same parser.
 */
export async function readReceived(
  arrived: SignedText,
  trust: Trust | undefined,
  check: KeyCheck,
): Promise<JudgedText> {
  const text = exactText(arrived.bytes);
  const { format: _format, ...rendition } = parseRendition(text, PATH);
  const hash = contentHash(new Uint8Array(await check.digest(arrived.bytes)));
  return { hash, rendition, text, verdict: await judgeText(arrived, trust, check) };
}

/** Bytes and text must mean one another: nothing is replaced, no byte order mark dropped. */
function exactText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new EditionError('invalid', PATH);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new EditionError('invalid', PATH, { cause });
  }
}
