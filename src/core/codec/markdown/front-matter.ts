import * as v from 'valibot';
import { InputError } from '../../errors.ts';
import type { IsoDate, Provenance, ReleaseFacts } from '../../release.ts';
import { readFields, writeFields } from './fields.ts';
import { day, filled, filledList, onlyFields, share, webAddress } from './schemas.ts';

/** What stands above a text between two lines `---`. */
export interface FrontMatter {
  /** Facts of the release: in the source text, and only there. */
  facts?: Omit<ReleaseFacts, 'id'>;
  subtitle?: string;
  provenance: Provenance;
  /** Hash of the text it was made from. */
  from?: string;
  /** Findings of the check that a person has accepted for these words. */
  accepted?: AcceptedFinding[];
}

/** A finding, by its own words, with who accepted it; `of`: hash of the words that it was accepted for. */
export interface AcceptedFinding {
  finding: string;
  by: string;
  on: IsoDate;
  of: string;
}

const facts = {
  published: day,
  topics: v.exactOptional(filledList, []),
  newcomers: v.exactOptional(share),
  source: v.exactOptional(webAddress),
  corrected: v.exactOptional(day),
  withdrawn: v.exactOptional(day),
};

const ofAnyText = {
  subtitle: v.exactOptional(filled),
  origin: v.picklist(['human', 'machine', 'rules'], 'human, machine or rules'),
  engine: v.exactOptional(filled),
  made: v.exactOptional(day),
  reviewed: v.exactOptional(onlyFields({ by: filled, on: day })),
};

const from = v.exactOptional(
  v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'the 32 digits that `status` shows for the text it was made from')),
);

const accepted = v.exactOptional(
  v.array(
    onlyFields({
      finding: filled,
      by: filled,
      on: day,
      of: v.pipe(v.string('text'), v.regex(/^[0-9a-f]{32}$/, 'the 32 digits that `review` wrote')),
    }),
    'the list that `review --accept` writes',
  ),
);

const sourceSchema = onlyFields({ ...facts, ...ofAnyText });
const derivedSchema = onlyFields({ ...ofAnyText, from, accepted });

const FENCE = /^---[ \t]*$/;

/** Cuts the front matter off a text. `bodyLine` is the line on which the body begins, from 1. */
export function splitFrontMatter(markdown: string): { yaml: string; body: string; bodyLine: number } {
  const lines = markdown.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    throw new InputError('the front matter is missing: begin the file with a line `---`', { line: 1 });
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) throw new InputError('the front matter does not end: close it with a line `---`', { line: 1 });
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Reads the front matter of a source text or of a text derived from one. */
export function readFrontMatter(yaml: string, { source }: { source: boolean }): FrontMatter {
  const fields: v.InferOutput<typeof sourceSchema> | v.InferOutput<typeof derivedSchema> = source
    ? readFields(sourceSchema, yaml, 2)
    : readFields(derivedSchema, yaml, 2);
  const { subtitle, origin, engine, made, reviewed, ...rest } = fields;
  if (origin === 'human' && (engine ?? made)) {
    throw new InputError('`engine` and `made` are for origin machine or rules: take them out, or correct `origin`', {
      line: 2 + yaml.split('\n').findIndex((line) => /^(?:engine|made)\s*:/.test(line)),
    });
  }
  const provenance = { origin, ...(engine && { engine }), ...(made && { made }), ...(reviewed && { reviewed }) };
  return {
    ...(subtitle && { subtitle }),
    provenance,
    ...('published' in rest ? { facts: rest } : rest),
  };
}

/** Writes the front matter with its two lines `---`. */
export function writeFrontMatter({ facts, subtitle, provenance, from, accepted: entries }: FrontMatter): string {
  const { origin, engine, made, reviewed } = provenance;
  return `---\n${writeFields({ ...facts, subtitle, origin, engine, made, reviewed, from, accepted: entries })}---\n`;
}
