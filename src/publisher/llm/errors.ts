import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  BadRequestError,
  UnprocessableEntityError,
} from 'openai';
import { EngineError, shorten } from '../drafts/engine-error.ts';

/** Servers that do not know structured output say so in their own words. */
export function refusesSchema(error: unknown): boolean {
  const refused = error instanceof BadRequestError || error instanceof UnprocessableEntityError;
  return refused && /response_format|json_schema|schema|structured|grammar/i.test(error.message);
}

/** Refusals of one request: bad, too large, not to be processed. Others stand for all: key, model, account. */
const ABOUT_THE_TEXT = [400, 413, 422];

/** What is told of a server: where it is, how long it was waited for (seconds); its key is not told. */
interface Server {
  baseURL: string;
  timeout: number;
  key: string | undefined;
}

/** What the client throws, as it is told to people. */
export function asEngineError(error: unknown, signal: AbortSignal, { baseURL, timeout, key }: Server): unknown {
  if (error instanceof EngineError || error instanceof APIUserAbortError || signal.aborted) return error;
  if (error instanceof APIConnectionTimeoutError) {
    return new EngineError('transient', `no answer within ${timeout} s`, undefined, { cause: error }, true);
  }
  if (error instanceof APIConnectionError) {
    if (error.cause instanceof EngineError) return error.cause;
    const message = `${new URL(baseURL).host} cannot be reached: is the server running, is its address right?`;
    return new EngineError('transient', message, undefined, { cause: error });
  }
  if (error instanceof APIError) {
    const { status, headers } = error;
    const later = status === 408 || status === 429 || (typeof status === 'number' && status >= 500);
    const exhausted = error.code === 'insufficient_quota';
    const about = status !== undefined && ABOUT_THE_TEXT.includes(status);
    const fault = later && !exhausted ? 'transient' : about ? 'nonsense' : 'refused';
    const message = `the server says: ${shorten(error.message, key)}`;
    return new EngineError(fault, message, headers?.get('retry-after') ?? undefined, { cause: error }, false);
  }
  if (error instanceof SyntaxError) {
    return new EngineError('nonsense', 'the server did not answer with JSON', undefined, { cause: error });
  }
  return error;
}
