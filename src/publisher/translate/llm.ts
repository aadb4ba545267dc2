import { ANSWER_SCHEMA, readAnswer } from '../llm/answer.ts';
import { type LlmConfig, makeChat } from '../llm/chat.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { systemPrompt, userPrompt } from './llm-prompt.ts';

/** Segments in one request: more, and models begin to mix them up. */
const MOST_SEGMENTS = 40;
/** Characters of prompt that every request carries besides its text. */
const PROMPT_CHARACTERS = 2500;

/**
 * A language model as a translator.
 *
 * @param key undefined for servers that need none.
 */
export function makeLlm(config: LlmConfig, key: string | undefined): Engine {
  const chat = makeChat(config, key);
  return {
    name: chat.name,
    label: chat.label,
    answers: 'all',
    parallel: config.parallel,
    batch: { characters: config.characters, segments: MOST_SEGMENTS },
    estimate: (amount) => chat.estimate(amount, PROMPT_CHARACTERS),
    async translate(request): Promise<EngineAnswer> {
      const { content, ...cost } = await chat.ask({
        system: systemPrompt(request),
        user: userPrompt(request),
        schema: { name: 'translation', schema: ANSWER_SCHEMA },
        signal: request.signal,
      });
      return { texts: readAnswer(content), ...cost };
    },
  };
}
