import { strFromU8, strToU8 } from 'fflate';
import type { SignedText } from '../../trust/verdict.ts';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { type Cover, type CoverPublisher, parseCover } from './cover.ts';
import { deflate, inflate } from './deflate.ts';
import { joinBytes } from './join-bytes.ts';
import { bestWindow, intoWindow, outOfWindow } from './script-window.ts';
import { ShareError } from './share-error.ts';

/** A text to be handed over, with what its publisher says of it. */
export interface SharedText extends SignedText {
  /** Name of the publisher, as the sender writes it. */
  publisher?: string;
}

/** What one person hands to another: one text, or several with a title and a note. */
export interface Share {
  title?: string;
  note?: string;
  texts: SharedText[];
}

/** What a share may hold, unpacked: several times as much as codes carry. */
export const MOST_BYTES = 1_000_000;

const SIGNATURE_BYTES = 64;
const NEWLINE = 0x0a;

/**
 * A share as bytes, see src/share/README.md. Throws a ShareError: `invalid` beyond the limits of the cover (100 texts, title
 * and note of {@link LONGEST}), `too-large` for more than {@link MOST_BYTES}; a RangeError for a signature that is none, a defect.
 */
export function encodeShare({ title, note, texts }: Share): Uint8Array {
  const publishers: string[] = [];
  const indexOf = ({ publisher, key, keys }: SharedText): number => {
    const one: CoverPublisher = { ...(publisher && { name: publisher }), ...(key && { key }), ...(keys && { keys }) };
    const json = JSON.stringify(one);
    if (!publishers.includes(json)) publishers.push(json);
    return publishers.indexOf(json);
  };
  const entries = texts.map((text) => ({
    bytes: text.bytes.length,
    publisher: indexOf(text),
    ...(text.sig && { signed: true }),
  }));
  const cover = {
    ...(title && { title }),
    ...(note && { note }),
    publishers: publishers.map((json) => JSON.parse(json)),
  };
  const json = JSON.stringify({ ...cover, texts: entries } satisfies Cover);
  // What could not be read must not be made.
  parseCover(json);
  const body = joinBytes([strToU8(`${json}\n`), ...texts.map(({ bytes }) => bytes)]);
  if (body.length > MOST_BYTES) throw new ShareError('too-large');
  const signatures = texts.flatMap(({ sig }) => (sig ? [signatureBytes(sig)] : []));
  const window = bestWindow(body);
  return joinBytes([Uint8Array.of(window, signatures.length), ...signatures, deflate(intoWindow(body, window))]);
}

/** Reads a share; undoes {@link encodeShare}. Throws a ShareError. Texts are bytes still, neither parsed nor verified. */
export function decodeShare(container: Uint8Array): Share {
  const [window = 0, count = 0] = container;
  const packedAt = 2 + count * SIGNATURE_BYTES;
  if (container.length <= packedAt) throw new ShareError('damaged');
  const body = outOfWindow(inflate(container.subarray(packedAt), MOST_BYTES), window);
  const end = body.indexOf(NEWLINE);
  if (end < 0) throw new ShareError('invalid');
  const { publishers, texts, ...rest } = parseCover(strFromU8(body.subarray(0, end)));
  let [at, signatureAt] = [end + 1, 2];
  const shared = texts.map(({ bytes, publisher, signed }): SharedText => {
    const by = publishers[publisher];
    if (!by) throw new ShareError('invalid');
    const text = { bytes: new Uint8Array(body.subarray(at, at + bytes)), ...ownMembers(by) };
    at += bytes;
    if (!signed) return text;
    const sig = encodeBase64url(container.subarray(signatureAt, signatureAt + SIGNATURE_BYTES));
    signatureAt += SIGNATURE_BYTES;
    return { ...text, sig };
  });
  if (at !== body.length || signatureAt !== packedAt) throw new ShareError('invalid');
  return { ...rest, texts: shared };
}

function ownMembers({ name, ...keys }: CoverPublisher): Omit<SharedText, 'bytes' | 'sig'> {
  return { ...(name && { publisher: name }), ...keys };
}

function signatureBytes(sig: string): Uint8Array {
  const bytes = decodeBase64url(sig);
  if (bytes?.length !== SIGNATURE_BYTES) throw new RangeError('no signature');
  return bytes;
}
