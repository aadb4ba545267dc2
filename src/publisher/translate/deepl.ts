import { createHash } from 'node:crypto';
import * as deepl from 'deepl-node';
import type { LanguageTag } from '../../core/release.ts';
import { EngineError, shorten } from '../drafts/engine-error.ts';
import type { EnginesConfig } from '../engine-config.ts';
import { exchange, type Reply } from './deepl-exchange.ts';
import type { Engine, EngineAnswer, TranslationRequest } from './engine.ts';
import type { TermPair } from './glossary.ts';

export type DeeplConfig = NonNullable<EnginesConfig['deepl']>;

/** 50 texts and 128 KiB are DeepL's limits; a character may be three bytes, and nine when encoded for the form. */
const BATCH = { characters: 12_000, segments: 50 };
const TIMEOUT = 60_000;
/** Characters of context are free, but a whole archive is no context. */
const CONTEXT_CHARACTERS = 2000;

const TARGETS: Record<string, string> = { en: 'en-GB', 'fa-AF': 'prs', ku: 'kmr' };

/**
 * DeepL through its official client, with XML tag handling for marks and a glossary of our own on the server, made once
 * and named after its content.
 *
 * @param glossaryFor all terms for a language: a glossary is made once, not per text.
 */
export function makeDeepl(
  config: DeeplConfig,
  key: string,
  glossaryFor: (to: LanguageTag) => readonly TermPair[],
): Engine {
  const { serverUrl, price, parallel } = config;
  const client = new deepl.DeepLClient(key, {
    maxRetries: 0,
    minTimeout: TIMEOUT,
    sendPlatformInfo: false,
    ...(serverUrl && { serverUrl }),
  });
  const glossaries = new Map<LanguageTag, Promise<string | undefined>>();

  const glossary = (from: LanguageTag, to: LanguageTag): Promise<string | undefined> => {
    const made = glossaries.get(to) ?? makeGlossary(client, from, to, glossaryFor(to));
    glossaries.set(to, made);
    // What failed is tried again with the next request.
    made.catch(() => glossaries.delete(to));
    return made;
  };

  const ask = async ({ segments, context, from, to }: TranslationRequest): Promise<deepl.TextResult[]> => {
    const id = await glossary(from, to);
    return client.translateText(
      segments.map(({ text }) => text),
      from as deepl.SourceLanguageCode,
      (TARGETS[to] ?? to) as deepl.TargetLanguageCode,
      {
        tagHandling: 'xml',
        ignoreTags: ['x'],
        nonSplittingTags: ['g', 'x'],
        splitSentences: 'nonewlines',
        preserveFormatting: true,
        formality: 'prefer_more',
        context: [context.title, context.before, context.after].filter(Boolean).join('\n').slice(0, CONTEXT_CHARACTERS),
        ...(id && { glossary: id }),
      },
    );
  };

  return {
    name: 'deepl',
    label: 'DeepL',
    answers: 'all',
    parallel,
    batch: BATCH,
    estimate: (characters) => price && (characters * price) / 1_000_000,
    translate: (request) =>
      exchange(
        async () => readResults(await ask(request), request, price),
        { milliseconds: TIMEOUT, signal: request.signal },
        (error, reply) => asEngineError(error, reply, key),
      ),
  };
}

function readResults(
  results: readonly deepl.TextResult[],
  { segments }: TranslationRequest,
  price: number | undefined,
): EngineAnswer {
  if (results.length !== segments.length) {
    throw new EngineError('nonsense', `it answered ${results.length} of ${segments.length} segments`);
  }
  const texts = segments.map(({ id }, index): [string, string] => [id, results[index]?.text.trim() ?? '']);
  const billed = results.reduce((sum, { billedCharacters = Number.NaN }) => sum + billedCharacters, 0);
  const known = price !== undefined && Number.isFinite(billed);
  return { texts: new Map(texts), ...(known && { cost: (billed * price) / 1_000_000 }) };
}

/** Finds or makes the glossary; undefined where DeepL has none for the two languages. */
async function makeGlossary(
  client: deepl.DeepLClient,
  from: LanguageTag,
  to: LanguageTag,
  terms: readonly TermPair[],
): Promise<string | undefined> {
  const target = TARGETS[to]?.split('-')[0] ?? to;
  const pairs = await client.getGlossaryLanguagePairs();
  if (terms.length === 0 || !pairs.some(({ sourceLang, targetLang }) => sourceLang === from && targetLang === target)) {
    return undefined;
  }
  const words = terms.flatMap(({ forms, translation }) => forms.map((form): [string, string] => [form, translation]));
  const entries = new deepl.GlossaryEntries({ entries: Object.fromEntries(words) });
  const hash = createHash('sha256').update(entries.toTsv()).digest('hex').slice(0, 12);
  const name = `lesebruecke ${from}-${target} ${hash}`;
  const there = (await client.listGlossaries()).find((one) => one.name === name && one.ready);
  const made =
    there ?? (await client.createGlossary(name, from as deepl.LanguageCode, target as deepl.LanguageCode, entries));
  return made.glossaryId;
}

function asEngineError(error: unknown, reply: Reply | undefined, key: string): unknown {
  const status = reply?.status ?? 0;
  const make = (fault: EngineError['fault'], message: string) =>
    new EngineError(fault, message, reply?.retryAfter, { cause: error }, status === 200);
  const unreadable = () => make('nonsense', 'the answer has not the form of DeepL’s answers');
  // An answer of another form reaches us as what reading it throws.
  if (error instanceof TypeError || error instanceof SyntaxError) return unreadable();
  if (error instanceof EngineError || !(error instanceof deepl.DeepLError)) return error;
  if (error instanceof deepl.ConnectionError) {
    return make('transient', status === 200 ? 'the answer of DeepL broke off' : 'DeepL cannot be reached');
  }
  if (error instanceof deepl.AuthorizationError || status === 401)
    return make('refused', 'DeepL does not accept the key');
  if (error instanceof deepl.QuotaExceededError) return make('refused', 'the DeepL quota of this month is used up');
  if (error instanceof deepl.TooManyRequestsError || status === 429 || status >= 500) {
    return make('transient', `DeepL says: ${shorten(error.message, key)}`);
  }
  if (status === 200) return unreadable();
  return make('nonsense', `DeepL says: ${shorten(error.message, key)}`);
}
