import * as v from 'valibot';
import { EngineError, shorten } from '../drafts/engine-error.ts';

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
export type Reply = v.InferOutput<typeof replySchema>;

/** @throws EngineError if it is no chat completion. */
export function readReply(answer: unknown, key: string | undefined): Reply {
  const reply = v.safeParse(replySchema, answer);
  if (reply.success) return reply.output;
  const failure = v.safeParse(v.object({ error: v.object({ message: v.string() }) }), answer);
  if (failure.success) {
    throw new EngineError('nonsense', `the server says: ${shorten(failure.output.error.message, key)}`);
  }
  throw new EngineError('nonsense', 'the server did not answer with a chat completion');
}

/** What the model said. @throws EngineError if it was cut off, refused, or said nothing. */
export function contentOf(choice: Reply['choices'][number] | undefined): string {
  const { finish_reason: reason, message } = choice ?? {};
  if (reason === 'length') throw new EngineError('nonsense', 'the answer was cut at the longest length of the model');
  if (reason === 'content_filter' || message?.refusal) {
    throw new EngineError('nonsense', 'the model refused to answer for this text');
  }
  if (!message?.content) throw new EngineError('nonsense', 'the model answered nothing');
  return message.content;
}
