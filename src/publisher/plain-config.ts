import * as v from 'valibot';
import { filled, onlyFields } from '../core/codec/markdown.ts';
import { llmSchema } from './engine-config.ts';

/** What can draft plain German, in `lesebruecke.json` or with `--engine`; `none` leaves it to people. */
export const PLAIN_ENGINES = ['rules', 'llm', 'none'] as const;
export type PlainEngine = (typeof PLAIN_ENGINES)[number];

/** The part `plain` of `lesebruecke.json`. */
export const plainSchema = onlyFields({
  engine: v.exactOptional(v.picklist(PLAIN_ENGINES, PLAIN_ENGINES.join(', ')), 'rules'),
  /** Rules that are switched off. Whether there are such rules is asked where they are known: it takes long to load them. */
  off: v.exactOptional(v.array(filled, 'a list of rules such as ["semicolon"]'), []),
  /** A model for plain German; that of `engines.llm` unless told. */
  llm: v.exactOptional(llmSchema),
});

export type PlainConfig = v.InferOutput<typeof plainSchema>;
