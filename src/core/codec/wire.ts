import * as v from 'valibot';
import type { Edition, IndexPage, RenditionFile } from '../edition.ts';
import { LEVELS } from '../release.ts';
import { keyFacts } from './wire/key-facts.ts';
import { editionKey, keyId, previousKeys, signature } from './wire/keys.ts';
import { parse } from './wire/parse.ts';
import { contact, count, day, filled, lang, strings, text } from './wire/values.ts';

export { parseGlossary } from './wire/glossary.ts';

/**
 * The one place where the edition's JSON becomes the model. Unknown members are dropped, so that a newer publisher may
 * add some without breaking older phones; a higher `format` says that it does break them.
 */

/** Addresses that may stand behind a link: everything else (`javascript:`, `data:`, relative paths) is refused. */
export const SAFE_ADDRESS = /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:\+?[0-9*#]+)$/i;

const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const address = v.pipe(v.string(), v.regex(SAFE_ADDRESS));
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
  facts: v.exactOptional(keyFacts),
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
      newcomers: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
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
  previousKeys: v.exactOptional(previousKeys),
  revokedKeys: v.exactOptional(v.array(keyId)),
  index: v.record(lang, v.record(month, hash)),
  glossary: v.exactOptional(v.record(lang, hash)),
});

export const parseEdition = (json: string, path: string): Edition => parse(edition, json, path);
export const parseIndexPage = (json: string, path: string): IndexPage => parse(indexPage, json, path);
export const parseRendition = (json: string, path: string): RenditionFile => parse(renditionFile, json, path);
