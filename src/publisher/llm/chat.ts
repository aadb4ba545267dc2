import OpenAI from 'openai';
import type { EnginesConfig } from '../engine-config.ts';
import { asEngineError, refusesSchema } from './errors.ts';
import { contentOf, readReply } from './reply.ts';
import { fetchWhole } from './whole-answer.ts';

export type LlmConfig = NonNullable<EnginesConfig['llm']>;

/** One question to a model, and the shape its answer has to have. */
export interface ChatRequest {
  system: string;
  user: string;
  /** A JSON schema and its name, for servers that can hold a model to one. */
  schema: { name: string; schema: Record<string, unknown> };
  signal: AbortSignal;
}

export interface ChatAnswer {
  content: string;
  /** In the currency of the configured prices; absent where there is no price or the server does not count. */
  cost?: number;
}

/** A model behind a server that speaks OpenAI's chat completions. */
export interface Chat {
  /** As it stands in the front matter of what it made. */
  name: string;
  /** As people are told of it. */
  label: string;
  /** @throws EngineError */
  ask(request: ChatRequest): Promise<ChatAnswer>;
  /** What so many characters of source text will cost, with prompts of so many; undefined where there is no price. */
  estimate(characters: number, promptCharacters: number): number | undefined;
}

/** How many characters make a token, roughly. */
const CHARACTERS_PER_TOKEN = { input: 3.5, output: 2 };

/**
 * Any server that speaks OpenAI's chat completions: a cloud, or Ollama, llama.cpp, vLLM on one's own machine.
 *
 * @param key undefined for servers that need none.
 */
export function makeChat({ baseURL, model, prices, timeout, characters }: LlmConfig, key: string | undefined): Chat {
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

  const create = async ({ system, user, schema, signal }: ChatRequest) => {
    const call = (held: boolean) =>
      client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          ...(held && { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
        },
        { signal },
      );
    const held = structured;
    try {
      return await call(held);
    } catch (error) {
      if (!held || !refusesSchema(error)) throw error;
      structured = false;
      return await call(false);
    }
  };

  const costOf = (input: number, output: number) =>
    prices && (input * prices.input + output * prices.output) / 1_000_000;

  return {
    name: `llm ${model}`,
    label: `The language model ${model} (${new URL(baseURL).host})`,
    estimate: (amount, prompt) => {
      const requests = Math.ceil(amount / characters);
      const input = (amount + requests * prompt) / CHARACTERS_PER_TOKEN.input;
      return costOf(input, amount / CHARACTERS_PER_TOKEN.output);
    },
    async ask(request): Promise<ChatAnswer> {
      try {
        const { choices, usage } = readReply(await create(request), key);
        const cost = usage ? costOf(usage.prompt_tokens, usage.completion_tokens) : undefined;
        return { content: contentOf(choices[0]), ...(cost !== undefined && { cost }) };
      } catch (error) {
        throw asEngineError(error, request.signal, { baseURL, timeout, key });
      }
    },
  };
}
