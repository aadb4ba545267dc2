import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as deepl from 'deepl-node';
import * as v from 'valibot';
import type { LanguageTag } from '../../core/release.ts';
import type { EnginesConfig } from '../engine-config.ts';
import { type Engine, EngineError, type TranslationRequest } from './engine.ts';
import type { TermPair } from './glossary.ts';

export type DeeplConfig = NonNullable<EnginesConfig['deepl']>;

/** 50 texts and 128 KiB are DeepL's limits; a character may be three bytes, and nine when encoded for the form. */
const BATCH = { characters: 12_000, segments: 50 };
const TIMEOUT = 60_000;
/** Characters of context are free, but a whole archive is no context. */
const CONTEXT_CHARACTERS = 2000;

const TARGETS: Record<string, string> = { en: 'en-GB', ku: 'kmr' };

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
  const { serverUrl, price } = config;
  const client = new deepl.DeepLClient(key, {
    maxRetries: 0,
    minTimeout: TIMEOUT,
    sendPlatformInfo: false,
    ...(serverUrl && { serverUrl }),
  });
  const glossaries = new Map<LanguageTag, string | undefined>();

  const glossary = async (from: LanguageTag, to: LanguageTag): Promise<string | undefined> => {
    if (!glossaries.has(to)) glossaries.set(to, await makeGlossary(client, from, to, glossaryFor(to)));
    return glossaries.get(to);
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
    answers: 'all',
    batch: BATCH,
    estimate: (characters) => price && (characters * price) / 1_000_000,
    async translate(request) {
      const replies = watchReplies();
      try {
        const results = await untilAborted(ask(request), request.signal);
        if (results.length !== request.segments.length) {
          throw new EngineError('nonsense', `it answered ${results.length} of ${request.segments.length} segments`);
        }
        const texts = request.segments.map(({ id }, index): [string, string] => [
          id,
          results[index]?.text.trim() ?? '',
        ]);
        const billed = results.reduce((sum, { billedCharacters }) => sum + (billedCharacters ?? 0), 0);
        return { texts: new Map(texts), ...(price && { cost: (billed * price) / 1_000_000 }) };
      } catch (error) {
        throw asEngineError(error, replies.last());
      } finally {
        replies.stop();
      }
    },
  };
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

interface Reply {
  status: number;
  retryAfter?: string;
}

const replySchema = v.object({
  request: v.object({ path: v.string() }),
  response: v.object({ statusCode: v.number(), headers: v.object({ 'retry-after': v.optional(v.string()) }) }),
});

/** The client keeps status and `Retry-After` of a failure to itself; Node tells them to whoever listens. */
function watchReplies() {
  let last: Reply | undefined;
  const listen = (message: unknown) => {
    const result = v.safeParse(replySchema, message);
    if (!result.success || !result.output.request.path.startsWith('/v2/')) return;
    const { statusCode, headers } = result.output.response;
    const retryAfter = headers['retry-after'];
    last = { status: statusCode, ...(retryAfter !== undefined && { retryAfter }) };
  };
  const channel = 'http.client.response.finish';
  subscribe(channel, listen);
  return { last: () => last, stop: () => unsubscribe(channel, listen) };
}

function asEngineError(error: unknown, reply: Reply | undefined): unknown {
  if (error instanceof EngineError || !(error instanceof deepl.DeepLError)) return error;
  const make = (fault: EngineError['fault'], message: string) =>
    new EngineError(fault, message, reply?.retryAfter, { cause: error });
  if (error instanceof deepl.ConnectionError) return make('transient', 'DeepL cannot be reached');
  if (error instanceof deepl.AuthorizationError) return make('refused', 'DeepL does not accept the key');
  if (error instanceof deepl.QuotaExceededError) return make('refused', 'the DeepL quota of this month is used up');
  const status = reply?.status ?? 0;
  if (error instanceof deepl.TooManyRequestsError || status >= 500)
    return make('transient', `DeepL says: ${error.message}`);
  return make('nonsense', `DeepL says: ${error.message}`);
}

/** The client cannot be interrupted; its answer is not waited for then. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
