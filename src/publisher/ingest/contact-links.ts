import { toE164 } from '../../core/press/phones.ts';
import { type DomDocument, type DomElement, textOf } from './dom.ts';

const EMAIL = /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]{2,}$/;

/** Links that say no more than that they are one. */
const LABEL =
  /^(?:(?:per )?(?:e-?)?mail(?:-?adresse)?(?: (?:schreiben|senden|schicken))?|nachricht schreiben|)[:.]?$/iu;

function decoded(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURIComponent(text.replace(/%[89a-f][0-9a-f]/gi, ''));
}

/** What a link to an address or a number must say, so that the link is not needed; undefined if it must stay a link. */
function writtenOut(link: DomElement): string | undefined {
  const text = textOf(link);
  const [, way, target = ''] = /^(mailto|tel):([^?]*)/i.exec(link.getAttribute('href')?.trim() ?? '') ?? [];
  if (way?.toLowerCase() === 'tel') {
    return toE164(text) === undefined || /\p{L}/u.test(text) ? undefined : text;
  }
  const address = decoded(target).trim();
  if (way === undefined || !EMAIL.test(address)) return undefined;
  if (/@|\(at\)|\[at\]/i.test(text)) return text;
  return LABEL.test(text) ? `E-Mail: ${address}` : `${text}: ${address}`;
}

/**
 * Makes links to e-mail addresses and telephone numbers text: what the text says is found again without them. A block
 * of contacts would pass for navigation, and an address behind "Write to us" would be lost.
 */
export function writeOutContacts(document: DomDocument): void {
  for (const link of [...document.body.querySelectorAll('a[href]')]) {
    const text = writtenOut(link);
    if (text !== undefined) link.replaceWith(document.createTextNode(text));
  }
}
