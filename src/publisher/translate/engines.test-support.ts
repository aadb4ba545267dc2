import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Clock, translateWorkspace } from '../commands/translate.ts';
import type { EnginesConfig } from '../engine-config.ts';
import { scratchFolder, writeFiles } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { TranslateOptions } from './options.ts';

/** For tests: servers that speak the vendors' protocols, a workspace, and the command with a clock of its own. */

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** `cut`: the connection breaks in the middle of the body. `delay`: milliseconds until the answer comes. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: string;
  cut?: true;
  delay?: number;
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

const CYRILLIC: Record<string, string> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzäöüß', (letter, index) => [
    letter,
    'абцдефґгійклмнопкрстуввксізєюїсь'[index] ?? 'є',
  ]),
);

/** Words become Ukrainian letters; marks, numbers and entities stay. */
export function toUkrainian(marked: string): string {
  return marked.replace(/<x[^>]*?(?:\/>|>[^<]*<\/x>)|<[^>]+>|&[a-z]+;|\p{L}/gu, (token) =>
    token.length > 1 ? token : (CYRILLIC[token.toLowerCase()] ?? token),
  );
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

/** A good answer to a request; `change` spoils it. */
export function chatAnswer(asked: Asked, change: (segments: ChatSegment[]) => ChatSegment[] = (all) => all): Reply {
  const segments = chatSegments(asked).map(({ id, text }) => ({ id, text: toUkrainian(text) }));
  return chatReply(JSON.stringify({ segments: change(segments) }));
}

/** An error as OpenAI's servers send it. */
export function chatError(status: number, message: string, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: JSON.stringify({ error: { message, type: 'error', param: null, code: null } }) };
}

export const ORIGINAL = [
  '---',
  'published: 2026-03-03',
  'topics: [german]',
  'origin: human',
  '---',
  '# Deutschkurs beginnt im Januar',
  '',
  'Die **Volkshochschule Beispielstadt** bietet einen Kurs für 25 Personen an. Er kostet 12,50 Euro.',
  '',
  '- Anmeldung bis zum 9. Januar unter 0201 88-35555',
  '- Mehr steht auf der [Seite mit allen Kursen](https://www.example.org/kurse)',
  '',
  '> Wir freuen uns auf viele neue Menschen in unserer Stadt.',
  '',
  'Die Aufnahme folgt § 14 Gewerbeordnung, schreiben Sie an kurs@example.org.',
  '',
  '| Tag | Zeit |',
  '| --- | --- |',
  '| Montag | 10 |',
  '',
  '```image',
  'src: media/kurs.jpg',
  'caption: Menschen lernen zusammen in einem Raum',
  'credit: © Stadt Beispielstadt',
  '```',
  '',
  '```contact',
  'organisation: Stadt Beispielstadt',
  'phones: [030 23125-100 (Service)]',
  '```',
  '',
].join('\n');

/** A workspace with one release to be translated into Ukrainian. */
export function translatable(files: Record<string, string> = {}): string {
  const dir = scratchFolder();
  const config = { publisher: { name: 'Stadt Beispielstadt' }, languages: ['de', 'uk'] };
  writeFiles(dir, {
    'lesebruecke.json': JSON.stringify(config),
    'releases/kurs/de.original.md': ORIGINAL,
    ...files,
  });
  return dir;
}

export interface Ran {
  code: number;
  notes: string;
  result: {
    characters: number;
    cost: number;
    texts: { key: string; state: string; reason?: string; share?: number }[];
  };
  /** Milliseconds it would have waited, per wait. */
  waits: number[];
}

/** Runs the command; waiting takes no time. */
export async function runTranslate(
  dir: string,
  engines: Partial<EnginesConfig>,
  options: TranslateOptions = {},
  clock: Partial<Clock> = {},
): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const waits: number[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    progress: () => undefined,
    today: () => '2026-05-01',
    env: { DEEPL_AUTH_KEY: 'test-key', LLM_KEY: 'secret' },
    interrupted: () => new Promise(() => undefined),
  };
  const code = await translateWorkspace(
    await openWorkspace(dir),
    { translate: 'memory', names: [], ...engines },
    { ...options, json: true },
    terminal,
    {
      now: () => Date.parse('2026-05-01T10:00:00Z'),
      random: () => 1,
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      signal: new AbortController().signal,
      ...clock,
    },
  );
  return { code, waits, notes: notes.join('\n'), result: JSON.parse(out.join('\n')) as Ran['result'] };
}
