import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as v from 'valibot';

/** What a server said above its answer. */
export interface Reply {
  status: number;
  retryAfter?: string;
}

/** The most an answer may have: fifty segments are far less. */
const MOST_BYTES = 16 * 1024 * 1024;
const LOOK_EVERY = 250;

/** What is used of Node's request. */
interface ClientRequest {
  destroy: () => unknown;
  socket?: { bytesRead: number } | null;
}
const isRequest = (value: unknown) => typeof value === 'object' && value !== null && 'destroy' in value;

const startSchema = v.object({ request: v.custom<ClientRequest>(isRequest) });
const replySchema = v.object({
  request: v.custom<ClientRequest>(isRequest),
  response: v.object({ statusCode: v.number(), headers: v.object({ 'retry-after': v.optional(v.string()) }) }),
});

/** Which call a request belongs to, while several are under way. */
const calls = new AsyncLocalStorage<symbol>();

/**
 * Runs a call of DeepL's client. The client keeps status and `Retry-After` to itself, and waits for an answer as long as
 * there comes a byte now and then; Node tells of its requests to whoever listens.
 *
 * @param milliseconds after which the connection is cut; so it is if the answer is far too large, or `signal` says so.
 * @param failed makes of the client's error what is thrown.
 */
export async function exchange<T>(
  work: () => Promise<T>,
  { milliseconds, signal }: { milliseconds: number; signal: AbortSignal },
  failed: (error: unknown, reply: Reply | undefined) => unknown,
): Promise<T> {
  const call = Symbol('call');
  const requests = new Map<ClientRequest, number>();
  let reply: Reply | undefined;
  const onStart = (message: unknown) => {
    const found = v.safeParse(startSchema, message);
    if (!found.success || calls.getStore() !== call) return;
    requests.set(found.output.request, found.output.request.socket?.bytesRead ?? 0);
  };
  const onReply = (message: unknown) => {
    const found = v.safeParse(replySchema, message);
    if (!found.success || !requests.has(found.output.request)) return;
    const { statusCode, headers } = found.output.response;
    const retryAfter = headers['retry-after'];
    reply = { status: statusCode, ...(retryAfter !== undefined && { retryAfter }) };
  };
  const cut = () => {
    for (const request of requests.keys()) request.destroy();
  };
  const started = performance.now();
  const watch = setInterval(() => {
    const large = [...requests].some(([{ socket }, before]) => (socket?.bytesRead ?? 0) - before > MOST_BYTES);
    if (large || performance.now() - started > milliseconds) cut();
  }, LOOK_EVERY);
  subscribe('http.client.request.start', onStart);
  subscribe('http.client.response.finish', onReply);
  signal.addEventListener('abort', cut);
  try {
    return await calls.run(call, work);
  } catch (error) {
    throw signal.aborted ? signal.reason : failed(error, reply);
  } finally {
    signal.removeEventListener('abort', cut);
    unsubscribe('http.client.request.start', onStart);
    unsubscribe('http.client.response.finish', onReply);
    clearInterval(watch);
  }
}
