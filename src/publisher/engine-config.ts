import * as v from 'valibot';
import { filled, onlyFields, webAddress } from '../core/codec/markdown.ts';

/** Engines that can be chosen, in `lesebruecke.json` or with `--engine`. */
export const ENGINES = ['memory', 'llm', 'deepl'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A number as it reads in `lesebruecke.json`, whose values all arrive as text. */
const amount = v.pipe(v.string('a number'), v.regex(/^\d+(?:\.\d+)?$/, 'a number such as 0.15'), v.transform(Number));

const count = v.pipe(
  v.string('a whole number'),
  v.regex(/^[1-9]\d{0,8}$/, 'a whole number such as 4000'),
  v.transform(Number),
);

/** A password in an address would be written down, and the clients do not send it. */
const serverAddress = v.pipe(
  webAddress,
  v.regex(
    /^https?:\/\/[^/@]+(?:\/|$)/i,
    'an address without a name or password before it: `key` says where the key is',
  ),
);

/** Texts that are made at the same time. */
const parallel = v.exactOptional(
  v.pipe(
    v.string('a whole number'),
    v.regex(/^(?:[1-9]|[12]\d|3[0-2])$/, 'a number from 1 to 32'),
    v.transform(Number),
  ),
  '4',
);

/** Keys themselves are never written down: only where the environment holds them. */
const keyVariable = v.pipe(
  v.string('the name of an environment variable'),
  v.regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable such as OPENAI_API_KEY, never the key itself'),
);

/** A model behind any server that speaks OpenAI's chat completions. */
export const llmSchema = onlyFields({
  baseURL: serverAddress,
  model: filled,
  key: v.exactOptional(keyVariable),
  /** Per million tokens. */
  prices: v.exactOptional(onlyFields({ input: amount, output: amount })),
  /** Characters of source text in one request. */
  characters: v.exactOptional(count, '4000'),
  /** Seconds until an answer must be there. */
  timeout: v.exactOptional(count, '300'),
  parallel,
});

/** The part `engines` of `lesebruecke.json`. */
export const enginesSchema = onlyFields({
  translate: v.exactOptional(v.picklist(ENGINES, ENGINES.join(', ')), 'memory'),
  /** Names to be kept as they are, besides those that are found in the text. */
  names: v.exactOptional(v.array(filled, 'a list of names'), []),
  llm: v.exactOptional(llmSchema),
  deepl: v.exactOptional(
    onlyFields({
      key: v.exactOptional(keyVariable, 'DEEPL_AUTH_KEY'),
      serverUrl: v.exactOptional(serverAddress),
      /** Per million characters. */
      price: v.exactOptional(amount),
      parallel,
    }),
  ),
});

export type EnginesConfig = v.InferOutput<typeof enginesSchema>;
