import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readMarkdown } from '../../core/codec/markdown.ts';
import { type Asked, chatError, chatReply, chatSegments, type Reply, startServer } from '../llm/server.test-support.ts';
import { answer, FILE, runSimplify, workspaceOf } from './simplify.test-support.ts';

const llm = (url: string) => ({ engine: 'llm', llm: { baseURL: `${url}/v1`, model: 'test-model', timeout: 1 } });

/** Runs the command against a server that answers so. */
async function run(reply: (asked: Asked, nth: number) => Reply) {
  const server = await startServer(reply);
  const dir = workspaceOf(llm(server.url));
  const ran = await runSimplify(dir);
  const markdown = existsSync(join(dir, FILE)) ? readFileSync(join(dir, FILE), 'utf8') : '';
  return { ...ran, dir, asked: server.asked, markdown };
}

const piecesAsked = (asked: readonly Asked[]) => asked.map((one) => chatSegments(one).map(({ id }) => id));

describe('a model that does as it is told', () => {
  it('makes a text with the blocks, facts, links and marks of the source', async () => {
    const { outcome, markdown } = await run((one) => answer(one));
    expect(outcome).toMatchObject({
      state: 'written',
      engine: 'llm test-model',
      fallbacks: [],
      sentences: { changed: 2, hard: 1 },
    });
    const { provenance, blocks, notes } = readMarkdown(markdown, { lang: 'de', source: false });
    expect(provenance).toEqual({ origin: 'machine', engine: 'llm test-model', made: '2026-05-01' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'quote', 'contact']);
    expect(notes).toHaveLength(1);
    for (const kept of ['**Hallenbad am Wehr**', '4,50 Euro', '030 23125-640', '](https://www.example.org/bad)']) {
      expect(markdown).toContain(kept);
    }
  });

  it('is told the rules and the words that are explained, and sees no telephone number', async () => {
    const { asked } = await run((one) => answer(one));
    const sent = JSON.parse(asked[0]?.body ?? '{}');
    const [{ content: system }] = sent.messages;
    expect(sent.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(system).toContain('Einfache Sprache');
    expect(system).not.toContain('Leichte Sprache');
    expect(system).toContain('Fügen Sie nichts hinzu');
    expect(system).toMatch(/\nAnmeldung: .+/);
    expect(asked[0]?.body).toContain('Hallenbad am Wehr öffnet im April wieder');
    expect(asked[0]?.body).not.toMatch(/23125|example\.org/);
  });
});

describe('an answer that is wrong', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    [
      'invents a number',
      {
        b1: 'Das <g id="1">Hallenbad am Wehr</g> öffnet am Montag, 13. April, um 9 Uhr. Es hat 25 Bahnen. Erwachsene zahlen 4,50 Euro.',
      },
      /25/,
    ],
    [
      'loses a date',
      {
        b1: 'Das <g id="1">Hallenbad am Wehr</g> öffnet bald wieder. Erwachsene zahlen dort dann wie bisher 4,50 Euro.',
      },
      /13\. April/,
    ],
    [
      'loses "nicht"',
      {
        'b2.1':
          'Melden Sie sich nur bis zum 27. März zu den Kursen an. Rufen Sie an: <x id="1"/>. Sie können ohne Anmeldung in den Kurs.',
      },
      /what is not so/,
    ],
    [
      'renames an office',
      {
        b1: 'Das <g id="1">Hallenbad am Wehr</g> der Bädergesellschaft Rheinfeld öffnet am Montag, 13. April, um 9 Uhr. Erwachsene zahlen 4,50 Euro.',
      },
      /Rheinfeld/,
    ],
    [
      'is English',
      {
        b1: 'The <g id="1">Hallenbad am Wehr</g> opens again on Monday, 13 April, at 9 am. You pay 4.50 euros, and that is the same as it was before.',
      },
      /reads like "en"/,
    ],
    [
      'is far longer',
      {
        b1: `Das <g id="1">Hallenbad am Wehr</g> öffnet am Montag, 13. April, um 9 Uhr. Erwachsene zahlen 4,50 Euro. ${'Das Bad ist schön und alle gehen gern in das Bad. '.repeat(12)}`,
      },
      /longer/,
    ],
    [
      'is the source',
      {
        b1: 'Das <g id="1">Hallenbad am Wehr</g> wird nach umfangreichen Sanierungsarbeiten am Montag, 13. April, um 9 Uhr wiedereröffnet; die Eintrittspreise bleiben mit 4,50 Euro für Erwachsene unverändert.',
      },
      /not easier/,
    ],
    ['loses a link', { 'b2.2': 'Mehr steht auf der Seite des Bades' }, /protected/],
    [
      'changes the phone',
      {
        'b2.1':
          'Melden Sie sich nur bis zum 27. März an. Rufen Sie an: 030 23125-641. Ohne Anmeldung dürfen Sie nicht in den Kurs.',
      },
      /protected/,
    ],
    ['is empty', { b1: ' ' }, /empty/],
  ];

  it.each(cases)('%s: it is asked for once more, with what is wrong', async (_, spoiled, finding) => {
    const [id = ''] = Object.keys(spoiled);
    const { outcome, asked } = await run((one, nth) => answer(one, nth === 1 ? spoiled : {}));
    expect(outcome).toMatchObject({ state: 'written', fallbacks: [] });
    expect(piecesAsked(asked)).toEqual([['b1', 'b2.1', 'b2.2'], [id]]);
    const [piece] = chatSegments(asked[1] as Asked) as { findings?: string[] }[];
    expect(piece?.findings?.join(' ')).toMatch(finding);
  });

  it.each(cases)('%s twice: the rules have a try, or it stays, and the report says so', async (_, spoiled, finding) => {
    const [id = ''] = Object.keys(spoiled);
    const { outcome, markdown, notes } = await run((one) => answer(one, spoiled));
    expect(outcome).toMatchObject({ state: 'written', fallbacks: [{ piece: id }] });
    expect(outcome.fallbacks?.[0]?.reasons.join(' ')).toMatch(finding);
    expect(notes).toMatch(new RegExp(`${id}: (?:by rules|as in the original): `));
    expect(markdown).toMatch(new RegExp(`<!-- ${id} is (?:by rules|as in the original): `));
    for (const fact of ['13. April', '4,50 Euro', '27. März', '030 23125-640', 'nicht'])
      expect(markdown).toContain(fact);
  });

  it('is not paid for again', async () => {
    const server = await startServer((one) => answer(one, { b1: '' }));
    const dir = workspaceOf(llm(server.url));
    await runSimplify(dir, { dryRun: true });
    expect(server.asked).toHaveLength(2);
    const { outcome } = await runSimplify(dir);
    expect(server.asked).toHaveLength(2);
    expect(outcome).toMatchObject({ state: 'written', fallbacks: [{ piece: 'b1' }] });
  });
});

describe('a server in trouble', () => {
  it('is asked again after as long as it says', async () => {
    const { outcome, asked, waits } = await run((one, nth) =>
      nth === 1 ? chatError(429, 'slow down', { 'retry-after': '7' }) : answer(one),
    );
    expect([outcome.state, asked.length, waits]).toEqual(['written', 2, [7000]]);
    expect(outcome.fallbacks).toEqual([]);
  });

  it('may put prose around its JSON', async () => {
    const { outcome } = await run((one) => {
      const { choices } = JSON.parse(answer(one).body);
      return chatReply(`<think>{hm}</think>Gern!\n\`\`\`json\n${choices[0].message.content}\n\`\`\`\nViel Erfolg!`);
    });
    expect(outcome).toMatchObject({ state: 'written', engine: 'llm test-model', fallbacks: [] });
  });

  it.each<[string, () => Reply, RegExp, number, boolean]>([
    ['says no', () => chatReply('Dabei kann ich leider nicht helfen.'), /JSON/, 2, false],
    ['answers nothing', () => chatReply(''), /nothing/, 2, false],
    ['is cut off', () => chatReply('{"segments":[', 'length'), /cut/, 2, false],
    ['does not take the key', () => chatError(401, 'wrong key'), /wrong key/, 1, true],
  ])('%s: the text is by rules, and the report says so', async (_, reply, reason, requests, unanswered) => {
    const { outcome, asked, markdown } = await run(reply);
    expect(asked).toHaveLength(requests);
    expect(outcome).toMatchObject({ state: 'written', engine: 'lesebruecke' });
    expect(outcome.insteadOfModel?.join(' ')).toMatch(reason);
    expect(outcome.unanswered ?? false).toBe(unanswered);
    expect(readMarkdown(markdown, { lang: 'de', source: false }).provenance.origin).toBe('rules');
  });

  it('is down: the text is left for another run, which asks only for what is missing', async () => {
    const server = await startServer((one, nth) => (nth > 1 && nth < 8 ? chatError(503, 'down') : answer(one)));
    const { engine, llm: model } = llm(server.url);
    const dir = workspaceOf({ engine, llm: { ...model, characters: 200 } });
    const { outcome, notes } = await runSimplify(dir);
    expect(outcome).toMatchObject({ state: 'failed' });
    expect(notes).toContain(`${FILE}: not written: the server says: 503 down`);
    expect(existsSync(join(dir, FILE))).toBe(false);
    expect((await runSimplify(dir)).outcome).toMatchObject({ state: 'written', engine: 'llm test-model' });
    expect(piecesAsked(server.asked).map(([first]) => first)).toEqual(['b1', ...Array(7).fill('b2.1'), 'b2.2']);
  });

  it('is not waited for if its answer never ends', async () => {
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
    const dir = workspaceOf(llm(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    const { outcome } = await runSimplify(dir);
    expect(outcome).toMatchObject({ state: 'failed', reasons: ['no answer within 1 s'] });
  }, 20_000);
});

it('keeps to its limits, and leaves open what is beyond them', async () => {
  const server = await startServer((one) => answer(one));
  const { outcome } = await runSimplify(workspaceOf(llm(server.url)), { maxChars: '50' });
  expect(outcome).toMatchObject({ state: 'open', reasons: [expect.stringContaining('--max-chars')] });
  expect(server.asked).toEqual([]);
});
