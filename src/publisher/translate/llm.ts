import OpenAI, {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  BadRequestError,
  UnprocessableEntityError,
} from 'openai';
import type { EnginesConfig } from '../engine-config.ts';
import { type Engine, type EngineAnswer, EngineError, type TranslationRequest } from './engine.ts';
import { readAnswer } from './llm-answer.ts';
import { ANSWER_SCHEMA, systemPrompt, userPrompt } from './llm-prompt.ts';

export type LlmConfig = NonNullable<EnginesConfig['llm']>;

/** Segments in one request: more, and models begin to mix them up. */
const MOST_SEGMENTS = 40;
/** Characters of prompt that every request carries besides its text, and how many characters make a token, roughly. */
const PROMPT_CHARACTERS = 2500;
const CHARACTERS_PER_TOKEN = { input: 3.5, output: 2 };

/**
 * Any server that speaks OpenAI's chat completions: a cloud, or Ollama, llama.cpp, vLLM on one's own machine.
 *
 * @param key undefined for servers that need none.
 */
export function makeLlm(config: LlmConfig, key: string | undefined): Engine {
  const { baseURL, model, prices, timeout, characters } = config;
  const client = new OpenAI({
    baseURL,
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timeout * 1000,
    logLevel: 'off',
  });
  let structured = true;

  const ask = async (request: TranslationRequest) => {
    const call = (withSchema: boolean) =>
      client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: systemPrompt(request) },
            { role: 'user', content: userPrompt(request) },
          ],
          ...(withSchema && {
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'translation', strict: true, schema: ANSWER_SCHEMA },
            },
          }),
        },
        { signal: request.signal },
      );
    try {
      return await call(structured);
    } catch (error) {
      if (!structured || !refusesSchema(error)) throw error;
      structured = false;
      return await call(false);
    }
  };

  const costOf = (input: number, output: number) =>
    prices && (input * prices.input + output * prices.output) / 1_000_000;

  return {
    name: `llm ${model}`,
    answers: 'all',
    batch: { characters, segments: MOST_SEGMENTS },
    estimate: (amount) => {
      const requests = Math.ceil(amount / characters);
      const input = (amount + requests * PROMPT_CHARACTERS) / CHARACTERS_PER_TOKEN.input;
      return costOf(input, amount / CHARACTERS_PER_TOKEN.output);
    },
    async translate(request): Promise<EngineAnswer> {
      try {
        const { choices, usage } = await ask(request);
        const cost = usage && costOf(usage.prompt_tokens, usage.completion_tokens);
        return { texts: textsOf(choices?.[0]), ...(cost !== undefined && { cost }) };
      } catch (error) {
        throw asEngineError(error, request.signal);
      }
    },
  };
}

function textsOf(choice: OpenAI.ChatCompletion.Choice | undefined): Map<string, string> {
  const { finish_reason: reason, message } = choice ?? {};
  if (reason === 'length') throw new EngineError('nonsense', 'the answer was cut at the longest length of the model');
  if (reason === 'content_filter' || message?.refusal) {
    throw new EngineError('nonsense', 'the model refused to translate this text');
  }
  if (!message?.content) throw new EngineError('nonsense', 'the model answered nothing');
  return readAnswer(message.content);
}

/** Servers that do not know structured output say so in their own words. */
function refusesSchema(error: unknown): boolean {
  const refused = error instanceof BadRequestError || error instanceof UnprocessableEntityError;
  return refused && /response_format|json_schema|schema|structured|grammar/i.test(error.message);
}

function asEngineError(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof EngineError || error instanceof APIUserAbortError || signal.aborted) return error;
  if (error instanceof APIConnectionError) {
    return new EngineError('transient', 'the server cannot be reached', undefined, { cause: error });
  }
  if (error instanceof APIError) {
    const { status, headers } = error;
    const later = status === 408 || status === 429 || (typeof status === 'number' && status >= 500);
    const exhausted = error.code === 'insufficient_quota';
    const fault = later && !exhausted ? 'transient' : status === 400 || status === 422 ? 'nonsense' : 'refused';
    return new EngineError(fault, `the server says: ${error.message}`, headers?.get('retry-after') ?? undefined, {
      cause: error,
    });
  }
  // A connection that breaks in the middle of an answer reaches us as what reading the body throws.
  if (error instanceof TypeError || error instanceof SyntaxError) {
    return new EngineError('transient', 'the answer broke off', undefined, { cause: error });
  }
  return error;
}
