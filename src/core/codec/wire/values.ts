import * as v from 'valibot';

/** What several files of the edition are made of. */

export const text = v.string();
export const filled = v.pipe(v.string(), v.nonEmpty());
export const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
export const day = v.pipe(v.string(), v.isoDate());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const strings = v.array(text);

export const contact = v.object({
  organisation: v.exactOptional(text),
  department: v.exactOptional(text),
  person: v.exactOptional(text),
  street: v.exactOptional(text),
  postcode: v.exactOptional(text),
  city: v.exactOptional(text),
  phones: v.array(v.object({ number: text, label: v.exactOptional(text), fax: v.exactOptional(v.boolean()) })),
  emails: strings,
  urls: strings,
  notes: strings,
});
