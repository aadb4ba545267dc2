import * as v from 'valibot';
import { EDITION_FORMAT, type Edition, type IndexPage, type RenditionFile } from '../edition.ts';
import { EditionError } from '../errors.ts';
import { LEVELS } from '../release.ts';

/**
 * The one place where the edition's JSON becomes the model. Unknown members are dropped, so that a newer publisher may
 * add some without breaking older phones; a higher `format` says that it does break them.
 */

/** Addresses that may stand behind a link: everything else (`javascript:`, `data:`, relative paths) is refused. */
export const SAFE_ADDRESS = /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:\+?[0-9*#]+)$/i;

const text = v.string();
const filled = v.pipe(v.string(), v.nonEmpty());
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const day = v.pipe(v.string(), v.isoDate());
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const signature = v.pipe(v.string(), v.regex(/^[\w-]{86}$/));
const editionKey = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  public: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
});
const address = v.pipe(v.string(), v.regex(SAFE_ADDRESS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const media = v.pipe(v.string(), v.regex(/^media\/[A-Za-z0-9._-]+$/));
const level = v.picklist(LEVELS);

const inline = v.union([
  text,
  v.object({ strong: text }),
  v.object({ link: address, text }),
  v.object({ term: filled, text }),
]);
const sentence = v.array(inline);
const sentences = v.array(sentence);
const strings = v.array(text);

const contact = v.object({
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

const block = v.variant('kind', [
  v.object({ kind: v.literal('heading'), id: filled, depth: v.picklist([2, 3]), sentences }),
  v.object({ kind: v.literal('paragraph'), id: filled, sentences }),
  v.object({ kind: v.literal('quote'), id: filled, sentences, by: v.exactOptional(text) }),
  v.object({ kind: v.literal('list'), id: filled, ordered: v.boolean(), items: v.array(sentences) }),
  v.object({ kind: v.literal('table'), id: filled, header: strings, rows: v.array(strings) }),
  v.object({
    kind: v.literal('image'),
    id: filled,
    src: v.exactOptional(media),
    alt: v.exactOptional(text),
    caption: v.exactOptional(text),
    credit: v.exactOptional(text),
  }),
  v.object({ kind: v.literal('contact'), id: filled, role: v.picklist(['publisher', 'body']), contact }),
]);

const provenance = v.object({
  origin: v.picklist(['human', 'machine', 'rules']),
  engine: v.exactOptional(filled),
  made: v.exactOptional(day),
  reviewed: v.exactOptional(v.object({ by: filled, on: day })),
  stale: v.exactOptional(v.boolean()),
});

const renditionFile = v.object({
  format: count,
  release: id,
  lang,
  level,
  title: filled,
  subtitle: v.exactOptional(filled),
  blocks: v.pipe(
    v.array(block),
    v.check((blocks) => new Set(blocks.map((one) => one.id)).size === blocks.length, 'block ids repeat'),
  ),
  provenance,
});

const ref = v.object({ hash, bytes: count, sig: v.exactOptional(signature) });

const indexPage = v.object({
  format: count,
  lang,
  month,
  releases: v.array(
    v.object({
      id,
      published: day,
      topics: v.array(filled),
      source: v.exactOptional(address),
      corrected: v.exactOptional(day),
      withdrawn: v.exactOptional(day),
      title: filled,
      renditions: v.object({ original: v.exactOptional(ref), plain: v.exactOptional(ref) }),
    }),
  ),
});

const edition = v.object({
  format: count,
  publisher: v.object({
    name: filled,
    url: v.exactOptional(address),
    contact: v.exactOptional(contact),
    sample: v.exactOptional(v.boolean()),
  }),
  languages: v.pipe(v.array(lang), v.nonEmpty()),
  topics: v.array(v.object({ id: filled, label: v.record(lang, filled) })),
  generated: day,
  key: v.exactOptional(editionKey),
  index: v.record(lang, v.record(month, hash)),
});

/**
 * Reads JSON of the edition. `path` names it in the error: an {@link EditionError} `newer` if it was written for a newer
 * app, `invalid` if it is no JSON or not of the form.
 */
function parse<T>(schema: v.GenericSchema<unknown, T>, json: string, path: string): T {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new EditionError('invalid', path, { cause });
  }
  if (v.is(v.object({ format: count }), data) && data.format > EDITION_FORMAT) {
    throw new EditionError('newer', path);
  }
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new EditionError('invalid', path, { cause: new Error(`${v.getDotPath(issue) ?? '.'}: ${issue.message}`) });
}

export const parseEdition = (json: string, path: string): Edition => parse(edition, json, path);
export const parseIndexPage = (json: string, path: string): IndexPage => parse(indexPage, json, path);
export const parseRendition = (json: string, path: string): RenditionFile => parse(renditionFile, json, path);
