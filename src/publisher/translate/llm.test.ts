import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Asked, chatError, chatReply, chatSegments, type Reply, startServer } from '../llm/server.test-support.ts';
import { readTexts } from '../workspace/release.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { chatAnswer, runTranslate, toUkrainian, translatable } from './engines.test-support.ts';
import { makeLlm } from './llm.ts';

const FILE = 'releases/kurs/uk.original.md';
const llm = (url: string, characters = 4000) => ({
  translate: 'llm' as const,
  llm: {
    baseURL: `${url}/v1`,
    model: 'test-model',
    characters,
    timeout: 5,
    parallel: 4,
    prices: { input: 1, output: 2 },
  },
});

/** Runs the command on the workspace against a server that answers so. */
async function run(answer: (asked: Asked, nth: number) => Reply, dir = translatable()) {
  const server = await startServer(answer);
  return { dir, asked: server.asked, ...(await runTranslate(dir, llm(server.url))) };
}

describe('a server that answers well', () => {
  it('makes a text whose structure and facts are those of the source', async () => {
    const { code, dir, result, asked } = await run((one) => chatAnswer(one));
    expect(result.texts).toEqual([
      { release: 'kurs', key: 'uk.original', state: 'written' },
      { release: 'kurs', key: 'uk.plain', state: 'waiting', reason: 'there is no de.plain.md to translate' },
    ]);
    expect(code).toBe(0);
    expect(asked).toHaveLength(1);
    const workspace = await openWorkspace(dir);
    const [source, text] = await readTexts(dir, 'kurs', workspace.config);
    expect(text?.read.blocks.map(({ kind, id }) => [kind, id])).toEqual(
      source?.read.blocks.map(({ kind, id }) => [kind, id]),
    );
    expect(text?.read.provenance).toEqual({ origin: 'machine', engine: 'llm test-model', made: '2026-05-01' });
    expect(text?.stale).toBe(false);
    const markdown = readFileSync(join(dir, FILE), 'utf8');
    for (const kept of [
      '0201 88-35555',
      'kurs@example.org',
      '§ 14 Gewerbeordnung',
      '](https://www.example.org/kurse)',
      '25',
      '12,50',
    ]) {
      expect(markdown).toContain(kept);
    }
    expect(markdown).toMatch(/\*\*Volkshochschule Beispielstadt \(.+\)\*\*/u);
    expect(markdown).toContain('```contact\n```');
    expect(markdown).not.toContain('credit');
  });

  it('is asked with a schema, the context and the terms, and never sees a telephone number', async () => {
    const { asked } = await run((one) => chatAnswer(one));
    const [{ path, body, headers } = { path: '', body: '', headers: {} }] = asked;
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe('Bearer none');
    const sent = JSON.parse(body);
    expect(sent.model).toBe('test-model');
    expect(sent.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(sent.messages[0].content).toContain('Ukrainian (Українська, uk)');
    expect(sent.messages[0].content).toContain('Anmeldung = реєстрація');
    expect(body).toContain('Deutschkurs beginnt');
    expect(body).not.toMatch(/88-35555|kurs@example|example\.org\/kurse/);
  });

  it('is paid for by its own count', async () => {
    const { result } = await run((one) => chatAnswer(one));
    expect(result.cost).toBeCloseTo((1000 * 1 + 500 * 2) / 1_000_000);
  });

  it('leaves an invented number to the check', async () => {
    const { code } = await run((one) =>
      chatAnswer(one, (all) => all.map((s) => ({ ...s, text: s.text.replace('25', '52') }))),
    );
    expect(code).toBe(0);
  });
});

describe('a server in trouble', () => {
  it('is asked again after as long as it says', async () => {
    const { code, asked, waits } = await run((one, nth) =>
      nth === 1 ? chatError(429, 'slow down', { 'retry-after': '7' }) : chatAnswer(one),
    );
    expect([code, asked.length, waits]).toEqual([0, 2, [7000]]);
  });

  it('is asked again, with longer waits, after errors of its own and broken connections', async () => {
    const { code, waits } = await run((one, nth) => {
      if (nth === 1) return chatError(500, 'oops');
      return nth === 2 ? { ...chatAnswer(one), cut: true } : chatAnswer(one);
    });
    expect([code, waits]).toEqual([0, [1000, 2000]]);
  });

  it('is given up on in the end, and the text stays as it was', async () => {
    const { code, result, asked, dir } = await run(() => chatError(503, 'down'));
    expect([code, asked.length, existsSync(join(dir, FILE))]).toEqual([1, 6, false]);
    expect(result.texts[0]).toMatchObject({ state: 'failed', reason: expect.stringContaining('down') });
  });

  it('is not asked again if it does not accept the key', async () => {
    const dir = translatable({ 'releases/kurs/de.plain.md': '---\norigin: human\n---\n# Kurs\n\nEin Kurs beginnt.\n' });
    const { code, asked, result } = await run(() => chatError(401, 'wrong key'), dir);
    // Both texts were under way when the first refusal came.
    expect([code, asked.length]).toEqual([1, 2]);
    expect(result.texts.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  it('may not know structured output', async () => {
    const { code, asked } = await run((one, nth) => {
      if (nth === 1) return chatError(400, "'response_format' of type json_schema is not supported");
      const segments = chatSegments(one).map(({ id, text }) => ({ id, text: toUkrainian(text) }));
      return chatReply(
        `<think>{hm}</think>Here {you} are:\n\`\`\`json\n${JSON.stringify({ segments })}\n\`\`\`\n{Bye}!`,
      );
    });
    expect(code).toBe(0);
    expect(JSON.parse(asked[1]?.body ?? '{}').response_format).toBeUndefined();
  });
});

it('does not wait for an answer that never ends', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const engine = makeLlm({ baseURL, model: 'm', characters: 4000, timeout: 1, parallel: 1 }, undefined);
  const answer = engine.translate({
    ...{ segments: [], context: { title: '' }, from: 'de', to: 'uk', level: 'plain', terms: [] },
    signal: new AbortController().signal,
  });
  await expect(answer).rejects.toThrow('no answer within 1 s');
});

describe('nonsense', () => {
  const spoil = (id: string, text: string) => (one: Asked) =>
    chatAnswer(one, (all) => all.map((segment) => (segment.id === id ? { id, text } : segment)));

  it.each<[string, (one: Asked) => Reply, RegExp]>([
    ['broken JSON', () => chatReply('{"segments":[{"id":"title","te'), /JSON/],
    [
      'an answer cut by the model',
      (one) => ({ ...chatAnswer(one), body: chatAnswer(one).body.replace('"stop"', '"length"') }),
      /cut/,
    ],
    ['nothing', () => chatReply(''), /nothing/],
    [
      'a web page',
      () => ({ body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }),
      /completion/,
    ],
    ['another document', () => ({ body: 'null' }), /completion/],
    ['an error that says it is none', () => ({ body: '{"error":{"message":"overloaded"}}' }), /overloaded/],
    ['a refusal', () => chatReply('I’m sorry, but I cannot help with that.'), /JSON/],
    ['far too much', () => ({ body: ' '.repeat(5_000_000) }), /too large/],
    ['that the request is too large', () => chatError(413, 'too large'), /413/],
    [
      'one block twice',
      (one) => chatAnswer(one, (all) => [...all, { id: 'b3', text: 'Це зовсім інше речення про щось інше.' }]),
      /b3 is missing, or there twice/,
    ],
    ['a part that nobody asked for', spoil('b3', 'Ми раді багатьом людям у місті <x id="9"/>.'), /no part 9/],
    ['a missing block', (one) => chatAnswer(one, (all) => all.slice(1)), /title is missing/],
    ['an empty block', spoil('b3', '  '), /b3 is empty/],
    [
      'another language',
      spoil('b3', 'We are looking forward to many new people in our city.'),
      /b3 is not written in Cyrillic/,
    ],
    [
      'the source itself',
      spoil('b3', 'Wir freuen uns auf viele neue Menschen in unserer Stadt.'),
      /b3 came back untranslated/,
    ],
    ['a cut block', spoil('b3', 'Ми'), /b3 is cut/],
    ['a lost telephone number', spoil('b2.1', 'Реєстрація до 9 січня'), /b2.1 lost protected parts/],
    ['a telephone number twice', spoil('b2.1', 'До 9 січня <x id="1"/> або <x id="1"/>'), /twice/],
    ['a zero byte', spoil('b3', 'Ми раді багатьом новим\0 людям у нашому місті.'), /U\+0000/],
    ['marks of its own', spoil('b3', '<b>Ми раді багатьом новим людям у нашому місті.</b>'), /put in/],
  ])('%s is an error on the rendition', async (_, answer, reason) => {
    const { code, result, dir } = await run(answer);
    expect(code).toBe(1);
    expect(result.texts[0]?.state).toBe('failed');
    expect(result.texts[0]?.reason).toMatch(reason);
    expect(existsSync(join(dir, FILE))).toBe(false);
  });

  it('does not tell the key, although the server repeats it', async () => {
    const server = await startServer(({ headers }) => chatError(401, `<b>Bad</b> key ${headers.authorization}`));
    const config = llm(server.url);
    const { result } = await runTranslate(translatable(), { ...config, llm: { ...config.llm, key: 'LLM_KEY' } });
    expect(server.asked[0]?.headers.authorization).toBe('Bearer secret');
    expect(result.texts[0]?.reason).toBe('the server says: 401 Bad key Bearer [key]');
  });

  it('names the server that cannot be reached', async () => {
    const { result } = await runTranslate(translatable(), llm('http://127.0.0.1:9'));
    expect(result.texts[0]?.reason).toContain('127.0.0.1:9 cannot be reached');
  });

  it('does not stop the other renditions, and good blocks are not asked for again', async () => {
    const plain = '---\norigin: human\n---\n# Ein Kurs\n\nEin neuer Kurs beginnt am Montag.\n';
    const dir = translatable({ 'releases/kurs/de.plain.md': plain });
    const first = await run((one, nth) => (nth === 1 ? spoil('b3', 'Ми')(one) : chatAnswer(one)), dir);
    expect(first.result.texts.map(({ state }) => state)).toEqual(['failed', 'written']);
    const second = await run((one) => chatAnswer(one), dir);
    expect(second.asked.flatMap(chatSegments).map(({ id }) => id)).toEqual(['b3']);
    expect(second.result.texts.map(({ state }) => state)).toEqual(['written', 'current']);
  });
});

describe('a run that ends early', () => {
  it('goes on where it was killed, without asking for finished segments', async () => {
    const dir = translatable();
    const kill = new AbortController();
    const server = await startServer((one, nth) => {
      if (nth === 3) kill.abort(new Error('killed'));
      return chatAnswer(one);
    });
    await expect(runTranslate(dir, llm(server.url, 120), {}, { signal: kill.signal })).rejects.toThrow();
    const before = server.asked.slice(0, 2).flatMap(chatSegments);
    expect(before.length).toBeGreaterThan(1);
    const { code } = await runTranslate(dir, llm(server.url, 120));
    const after = server.asked.slice(3).flatMap(chatSegments);
    expect(code).toBe(0);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual([]);
    const again = server.asked.length;
    await runTranslate(dir, llm(server.url, 120));
    expect(server.asked).toHaveLength(again);
  });

  it('stays within its budget, and says so', async () => {
    const server = await startServer((one) => chatAnswer(one));
    const dir = translatable();
    const { code, result } = await runTranslate(dir, llm(server.url, 120), { maxChars: '200' });
    expect(code).toBe(0);
    expect(result.characters).toBeLessThanOrEqual(200);
    expect(result.texts[0]).toMatchObject({ state: 'open', reason: expect.stringContaining('--max-chars') });
    const cheap = await runTranslate(dir, llm(server.url, 120), { maxCost: '0.0000001' });
    expect(cheap.result.characters).toBe(0);
  });

  it('refuses --max-cost without prices', async () => {
    const config = {
      translate: 'llm' as const,
      llm: { baseURL: 'http://127.0.0.1:9/v1', model: 'm', characters: 1, timeout: 1, parallel: 4 },
    };
    await expect(runTranslate(translatable(), config, { maxCost: '1' })).rejects.toThrow(/prices/);
  });
});
