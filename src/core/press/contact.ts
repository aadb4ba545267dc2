import type { Contact } from '../release.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';
import { findWays, labelPhone } from './ways.ts';

/** Postcode and town, alone or behind the street: `Rathausplatz 1, 12345 Lindenfurt`. */
const PLACE = /^(?:(.+?),\s*)?(?:D[- ])?(\d{5})\s+(\p{Lu}[^,;|:@\d]*)$/u;
const HOUSE_NUMBER =
  /^(?!(?:Amt|Fachbereich|Referat|Abteilung|Dezernat|Team|Stabsstelle|Raum|Zimmer|Sachgebiet|Etage)\b)\p{L}.*\s\d+\s?[a-z]?(?:\s?[-–/+]\s?\d+\s?[a-z]?)?$/iu;
const STREET_NAME =
  /(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|ufer|damm|markt|promenade|chaussee|wall|graben|steig|rathaus)$|^(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter) \p{Lu}|^Postfach/iu;
const PERSON_LABEL = /^(?:Ansprechpartner(?:in|\*in|:in|\/-in)?|Ansprechperson|Pressesprecher(?:in)?):?\s+(?=\p{Lu})/u;
const PERSON = /^(?:Herr|Frau|Dr\.|Prof\.)\s/u;
const WAY_LABEL =
  /(?<!\p{L})(?:Telefon|Telefax|Tel|Fax|Fon|E-?Mail|Mail|Internet|URL|Web|Website|Webseite|Homepage|Online)(?!\p{L})\.?:?/giu;

/** Street, postcode and town in a line, if it holds them. */
export function readPlace(text: string): Pick<Contact, 'street' | 'postcode' | 'city'> | undefined {
  const [, street, postcode, city] = PLACE.exec(text) ?? [];
  if (postcode === undefined || city === undefined) return undefined;
  return { ...(street === undefined ? {} : { street }), postcode, city: city.trim() };
}

/** A line that says where: a street with its number, or postcode and town. */
export function isAddress(text: string): boolean {
  return readPlace(text) !== undefined || (HOUSE_NUMBER.test(text) && STREET_NAME.test(text.replace(/\s\d.*$/, '')));
}

/** Takes telephone numbers and addresses out of a line; returns what is left of it. */
function takeWays(text: string, contact: Contact): string {
  let rest = '';
  let from = 0;
  for (const way of findWays(text)) {
    let { start, end } = way;
    if (way.kind === 'phone') {
      const labelled = labelPhone(text, way);
      contact.phones.push(labelled.phone);
      ({ start, end } = labelled);
    } else if (way.kind === 'email') contact.emails.push(way.text);
    else contact.urls.push(way.text);
    rest += `${text.slice(from, Math.max(from, start))} `;
    from = end;
  }
  if (from === 0) return text;
  rest = (rest + text.slice(from)).replace(WAY_LABEL, ' ').replace(/\s+/g, ' ').trim();
  return /[\p{L}\d]/u.test(rest) ? rest : '';
}

function isStreet(text: string, beforePlace: boolean): boolean {
  return HOUSE_NUMBER.test(text) || (beforePlace && STREET_NAME.test(text));
}

/**
 * Reads an address block, line by line: who (organisation, department, person), where, and the ways to reach them. What
 * fits no field is kept as a note and reported.
 */
export function readContact(lines: readonly Passage[]): { contact: Contact; warnings: ParseWarning[] } {
  const contact: Contact = { phones: [], emails: [], urls: [], notes: [] };
  const warnings: ParseWarning[] = [];
  const placeAt = lines.findIndex((line) => readPlace(line.text) !== undefined);
  for (const [index, { text, line }] of lines.entries()) {
    const place = contact.postcode === undefined ? readPlace(text) : undefined;
    if (place && (place.street === undefined || contact.street === undefined)) {
      Object.assign(contact, place);
      continue;
    }
    const rest = takeWays(text, contact);
    if (rest === '') continue;
    const whole = rest === text;
    const label = PERSON_LABEL.exec(text)?.[0];
    if (whole && contact.person === undefined && (label || PERSON.test(text))) {
      contact.person = label === undefined ? text : text.slice(label.length);
    } else if (whole && contact.organisation === undefined) {
      contact.organisation = text;
    } else if (whole && contact.street === undefined && isStreet(text, index === placeAt - 1)) {
      contact.street = text;
    } else if (whole && contact.department === undefined && (placeAt < 0 || index < placeAt)) {
      contact.department = text;
    } else {
      contact.notes.push(rest);
      warnings.push({
        line,
        code: 'contact-note',
        message: `"${rest}" fits no field of the address and was kept as a note.`,
      });
    }
  }
  return { contact, warnings };
}
