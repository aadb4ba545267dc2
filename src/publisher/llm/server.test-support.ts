import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** For tests: a server on this machine that speaks OpenAI's chat completions, or whatever a test says. */

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/**
 * `cut`: the connection breaks in the middle of the body. `delay`: milliseconds until the answer comes. `silent`: there is
 * none.
 */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: string;
  cut?: true;
  delay?: number;
  silent?: true;
}

/** A server on this machine that answers what the test says; it closes when the test is over. */
export async function startServer(
  answer: (asked: Asked, nth: number) => Reply,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      asked.push(one);
      const reply = answer(one, asked.length);
      if (reply.silent) return;
      const bytes = Buffer.from(reply.body);
      const send = () => {
        response.writeHead(reply.status ?? 200, {
          'content-type': 'application/json',
          'content-length': bytes.length,
          ...reply.headers,
        });
        if (reply.cut) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
        else response.end(bytes);
      };
      if (reply.delay) setTimeout(send, reply.delay);
      else send();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export interface ChatSegment {
  id: string;
  text: string;
}

/** Segments in a request to chat completions. */
export function chatSegments({ body }: Asked): ChatSegment[] {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const content = messages.find(({ role }) => role === 'user')?.content ?? '{}';
  return (JSON.parse(content) as { segments: ChatSegment[] }).segments;
}

/** A chat completion as OpenAI's servers send it. */
export function chatReply(content: string, finish = 'stop'): Reply {
  return {
    body: JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_790_000_000,
      model: 'test-model',
      choices: [
        { index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason: finish },
      ],
      usage: { prompt_tokens: 1000, completion_tokens: 500, total_tokens: 1500 },
    }),
  };
}

/** An error as OpenAI's servers send it. */
export function chatError(status: number, message: string, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: JSON.stringify({ error: { message, type: 'error', param: null, code: null } }) };
}
