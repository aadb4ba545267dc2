import * as v from 'valibot';
import type { GlossaryFile } from '../../glossary.ts';
import { parse } from './parse.ts';
import { count, filled, lang } from './values.ts';

const glossaryFile = v.object({
  format: count,
  lang,
  entries: v.record(
    filled,
    v.object({
      term: filled,
      say: filled,
      translation: v.exactOptional(filled),
      meaning: filled,
      helps: v.exactOptional(filled),
      forms: v.exactOptional(v.pipe(v.array(filled), v.minLength(1))),
      compound: v.exactOptional(v.boolean()),
    }),
  ),
});

export const parseGlossary = (json: string, path: string): GlossaryFile => parse(glossaryFile, json, path);
