import OpenAI from 'openai';
import * as v from 'valibot';
import type { EnginesConfig } from '../engine-config.ts';
import { type Engine, type EngineAnswer, EngineError, shorten, type TranslationRequest } from './engine.ts';
import { readAnswer } from './llm-answer.ts';
import { asEngineError, refusesSchema } from './llm-errors.ts';
import { ANSWER_SCHEMA, systemPrompt, userPrompt } from './llm-prompt.ts';
import { fetchWhole } from './whole-answer.ts';

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
  const { baseURL, model, prices, timeout, characters, parallel } = config;
  const client = new OpenAI({
    baseURL,
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timeout * 1000,
    fetch: fetchWhole,
    logLevel: 'off',
  });
  let structured = true;

  const ask = async (request: TranslationRequest) => {
    const call = (schema: boolean) =>
      client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: systemPrompt(request) },
            { role: 'user', content: userPrompt(request) },
          ],
          ...(schema && {
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'translation', strict: true, schema: ANSWER_SCHEMA },
            },
          }),
        },
        { signal: request.signal },
      );
    const withSchema = structured;
    try {
      return await call(withSchema);
    } catch (error) {
      if (!withSchema || !refusesSchema(error)) throw error;
      structured = false;
      return await call(false);
    }
  };

  const costOf = (input: number, output: number) =>
    prices && (input * prices.input + output * prices.output) / 1_000_000;

  return {
    name: `llm ${model}`,
    answers: 'all',
    parallel,
    batch: { characters, segments: MOST_SEGMENTS },
    estimate: (amount) => {
      const requests = Math.ceil(amount / characters);
      const input = (amount + requests * PROMPT_CHARACTERS) / CHARACTERS_PER_TOKEN.input;
      return costOf(input, amount / CHARACTERS_PER_TOKEN.output);
    },
    async translate(request): Promise<EngineAnswer> {
      try {
        const { choices, usage } = readReply(await ask(request));
        const cost = usage ? costOf(usage.prompt_tokens, usage.completion_tokens) : undefined;
        return { texts: textsOf(choices[0]), ...(cost !== undefined && { cost }) };
      } catch (error) {
        throw asEngineError(error, request.signal, timeout);
      }
    },
  };
}

/** What is looked at in an answer; the client does not look into it, and any server may be at the other end. */
const replySchema = v.object({
  choices: v.array(
    v.object({
      finish_reason: v.nullish(v.string()),
      message: v.object({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }),
    }),
  ),
  usage: v.nullish(v.object({ prompt_tokens: v.number(), completion_tokens: v.number() })),
});
type Reply = v.InferOutput<typeof replySchema>;

function readReply(answer: unknown): Reply {
  const reply = v.safeParse(replySchema, answer);
  if (reply.success) return reply.output;
  const failure = v.safeParse(v.object({ error: v.object({ message: v.string() }) }), answer);
  if (failure.success) throw new EngineError('nonsense', `the server says: ${shorten(failure.output.error.message)}`);
  throw new EngineError('nonsense', 'the server did not answer with a chat completion');
}

function textsOf(choice: Reply['choices'][number] | undefined): Map<string, string> {
  const { finish_reason: reason, message } = choice ?? {};
  if (reason === 'length') throw new EngineError('nonsense', 'the answer was cut at the longest length of the model');
  if (reason === 'content_filter' || message?.refusal) {
    throw new EngineError('nonsense', 'the model refused to translate this text');
  }
  if (!message?.content) throw new EngineError('nonsense', 'the model answered nothing');
  return readAnswer(message.content);
}
