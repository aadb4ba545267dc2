import * as v from 'valibot';
import type { Contact, ContactBlock, Phone } from '../../release.ts';
import { filled, filledList, onlyFields } from './schemas.ts';

/** A telephone number as people write it: `0201 88-0 (Service)`, `Fax 0201 88-1`; the long form says it in fields. */
const phoneLine = v.pipe(filled, v.transform(readPhone));
const phoneFields = v.pipe(
  onlyFields({ number: filled, label: v.exactOptional(filled), fax: v.exactOptional(v.literal('true', 'true')) }),
  v.transform(({ number, label, fax }): Phone => ({ number, ...(label && { label }), ...(fax && { fax: true }) })),
);

const entries = {
  organisation: v.exactOptional(filled),
  department: v.exactOptional(filled),
  person: v.exactOptional(filled),
  street: v.exactOptional(filled),
  postcode: v.exactOptional(filled),
  city: v.exactOptional(filled),
  phones: v.exactOptional(
    v.array(v.union([phoneLine, phoneFields], 'telephone numbers, each as `number (label)`'), 'a list of numbers'),
    [],
  ),
  emails: v.exactOptional(filledList, []),
  urls: v.exactOptional(filledList, []),
  notes: v.exactOptional(filledList, []),
};

/** Fields of a contact as in `lesebruecke.json`. */
export const contactSchema: v.GenericSchema<unknown, Contact> = onlyFields(entries);

/** Fields of a contact block: a contact with its role. */
export const contactBlockSchema = v.pipe(
  onlyFields({
    role: v.exactOptional(v.picklist(['publisher', 'body'], 'publisher or body'), 'publisher'),
    ...entries,
  }),
  v.transform(({ role, ...contact }): Pick<ContactBlock, 'role' | 'contact'> => ({ role, contact })),
);

/** The fields that {@link contactBlockSchema} reads back; none at all for a contact that is to be taken over. */
export function contactFields({ role, contact }: Pick<ContactBlock, 'role' | 'contact'>): Record<string, unknown> {
  if (role === 'publisher' && isEmptyContact(contact)) return {};
  const { phones, emails, urls, notes, ...rest } = contact;
  return { role, ...rest, phones: phones.map(phoneField), emails, urls, notes };
}

/** True for a contact that says nothing: in a derived text, the place where the source's contact is taken over. */
export function isEmptyContact(contact: Contact): boolean {
  return Object.values(contact).every((value) => value === undefined || value.length === 0);
}

function readPhone(line: string): Phone {
  const [, fax, number = line, label] = /^(Fax:? +)?(.*?)(?: +\(([^()]+)\))?$/is.exec(line) ?? [];
  return { number, ...(label && { label }), ...(fax && { fax: true }) };
}

function phoneField(phone: Phone): string | Record<string, string> {
  const line = `${phone.fax ? 'Fax ' : ''}${phone.number}${phone.label ? ` (${phone.label})` : ''}`;
  const back = readPhone(line);
  const same =
    back.number === phone.number && back.label === phone.label && (back.fax ?? false) === (phone.fax ?? false);
  if (same) return line;
  return { number: phone.number, ...(phone.label && { label: phone.label }), ...(phone.fax && { fax: 'true' }) };
}
