import { decodeBase64url, encodeBase64url } from '../../core/codec/base64url.ts';
import { ShareError } from '../../core/codec/share.ts';

/** Share containers in a page: base64url (RFC 4648, section 5) in a script element of a type that no browser runs. */

const TYPE = 'application/vnd.lesebruecke.share';
/** As MIME has it: short enough for anything that wraps lines. */
const LINE = 76;

/** All that `encodeShare` makes is smaller: 1,000,000 bytes that cannot be packed, and 100 signatures. */
const LARGEST_CONTAINER = 1_050_000;

/** Size of a file that no share file reaches, in bytes: not worth reading. */
export const LARGEST_FILE = 10_000_000;

/** The element that carries a container. Throws a ShareError `too-large`. */
export function containerScript(container: Uint8Array): string {
  if (container.length > LARGEST_CONTAINER) throw new ShareError('too-large');
  const text = encodeBase64url(container);
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE));
  return `<script type="${TYPE}" id="lesebruecke">\n${lines.join('\n')}\n</script>`;
}

/**
 * The container in the text of a share file; what a messenger or browser does to a page when it saves it (other line breaks,
 * other attributes) does no harm. Throws a ShareError: `not-a-share`, `damaged`, `too-large`. What it returns is not checked.
 */
export function readShareFile(text: string): Uint8Array {
  if (text.length > LARGEST_FILE) throw new ShareError('too-large');
  // The last one: it stands at the end of the file, and a text before it may speak of it.
  const type = text.lastIndexOf(TYPE);
  if (type < 0) throw new ShareError('not-a-share');
  const start = text.indexOf('>', type);
  const end = text.indexOf('</', start);
  if (start < 0 || end < 0) throw new ShareError('damaged');
  const base64 = text.slice(start + 1, end).replace(/\s+/g, '');
  if (base64.length > Math.ceil((LARGEST_CONTAINER * 4) / 3)) throw new ShareError('too-large');
  const container = decodeBase64url(base64);
  if (!container || container.length === 0) throw new ShareError('damaged');
  return container;
}
