import * as v from 'valibot';
import { EngineError } from '../drafts/engine-error.ts';

/** Shape of an answer, as a JSON schema for servers that can hold a model to one. */
export const ANSWER_SCHEMA = {
  type: 'object',
  properties: {
    segments: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, text: { type: 'string' } },
        required: ['id', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['segments'],
  additionalProperties: false,
};

const answerSchema = v.object({ segments: v.array(v.object({ id: v.string(), text: v.string() })) });

/**
 * Segments of a model's answer by id. Where the server could not hold the model to the schema, the JSON is looked for
 * between what the model says around it (thoughts, a fence).
 *
 * @throws EngineError if there is none.
 */
export function readAnswer(content: string): Map<string, string> {
  const spoken = content.replace(/<think>[\s\S]*?<\/think>/g, '');
  const fenced = /```(?:json)?\s*\n([\s\S]*?)```/.exec(spoken)?.[1] ?? '';
  const widest = spoken.slice(Math.max(0, spoken.indexOf('{')), spoken.lastIndexOf('}') + 1);
  for (const candidate of [content, fenced, widest]) {
    const result = v.safeParse(answerSchema, parse(candidate));
    if (result.success) return byId(result.output.segments);
  }
  throw new EngineError('nonsense', 'the model did not answer with the JSON it was asked for');
}

/** An answer that is there twice, in different words, is none: nobody knows which of them is meant. */
function byId(segments: readonly { id: string; text: string }[]): Map<string, string> {
  const texts = new Map(segments.map(({ id, text }) => [id, text.trim()]));
  for (const { id, text } of segments) if (texts.has(id) && texts.get(id) !== text.trim()) texts.delete(id);
  return texts;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
