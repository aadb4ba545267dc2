/**
 * `transient`: the same request may succeed later. `nonsense`: it answered, but not with a translation.
 * `refused`: no request will succeed until a person does something (key, quota, name of the model).
 */
export type EngineFault = 'transient' | 'nonsense' | 'refused';

/** An engine did not do what it was asked. The message is one sentence for the person at the keyboard. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly fault: EngineFault,
    message: string,
    /** `Retry-After` as the server sent it, if it did. */
    readonly retryAfter?: string,
    options?: ErrorOptions,
    /** True if the engine did work that it will charge for: an answer of no use, or one that broke off. */
    readonly paid = fault === 'nonsense',
  ) {
    super(message, options);
  }
}

/** What a server says may be a whole page, and may repeat the key it was sent: enough of it for one line, without the key. */
export function shorten(message: string, key = ''): string {
  const words = (key ? message.replaceAll(key, '[key]') : message).replace(/<[^>]*>/g, ' ');
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
