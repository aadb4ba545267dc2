import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAll, type Step } from '../commands/run.ts';
import { simplifyWorkspace } from '../commands/simplify.ts';
import { translateWorkspace } from '../commands/translate.ts';
import { chatError, startServer } from '../llm/server.test-support.ts';
import { fakeApp, scratchTerminal, writeFiles } from '../scratch.test-support.ts';
import { chatAnswer, translatable } from '../translate/engines.test-support.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { type Clock, RETRY } from './clock.ts';
import { EngineError } from './engine-error.ts';
import { GivenUpError, makePatiences } from './patience.ts';

const SECOND = 1000;

/** A clock on which waiting takes no time, and each real millisecond counts as so many. */
function fastClock(pace = 0): Clock {
  let slept = 0;
  const begun = performance.now();
  return {
    now: () => slept + (performance.now() - begun) * pace,
    random: () => 1,
    sleep: (milliseconds) => {
      slept += milliseconds;
      return Promise.resolve();
    },
    signal: new AbortController().signal,
  };
}

/** Seconds until a run is over whose requests each take so many seconds to fail. */
async function timeUntilGivenUp(takes: number, parallel: number, retryAfter?: string): Promise<number> {
  const patience = makePatiences().with('X');
  const begun = Date.now();
  const sleep = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      setTimeout(resolve, milliseconds);
      AbortSignal.any([signal]).addEventListener('abort', () => reject(new Error('aborted, as Node says it')));
    });
  const call = async (signal: AbortSignal) => {
    await sleep(takes * SECOND, signal);
    throw new EngineError('transient', 'no answer', retryAfter);
  };
  const retry = { ...RETRY, now: Date.now, random: () => 1, sleep, signal: new AbortController().signal };
  let ended = 0;
  const work = async () => {
    let error: unknown;
    while (!(error instanceof GivenUpError)) {
      error = await patience.ask(call, retry).catch((thrown: unknown) => thrown);
      if (!(error instanceof EngineError || error instanceof GivenUpError)) throw error;
    }
    ended = Date.now() - begun;
  };
  const all = Promise.all(Array.from({ length: parallel }, work));
  await vi.advanceTimersByTimeAsync(3600 * SECOND);
  await all;
  return Math.round(ended / SECOND);
}

describe('an engine that gives no answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['hangs for the usual five minutes, four at once', 300, 4, undefined, 601],
    ['hangs for the usual five minutes, one after the other', 300, 1, undefined, 1201],
    ['hangs for DeepL’s minute, four at once', 60, 4, undefined, 315],
    ['fails at once, four at once', 0, 4, undefined, 31],
    ['fails at once, one after the other', 0, 1, undefined, 93],
    ['asks for two minutes each time, one after the other', 0, 1, '120', 240],
  ])('is given up when it %s', async (_, takes, parallel, retryAfter, seconds) => {
    expect(await timeUntilGivenUp(takes, parallel, retryAfter)).toBe(seconds);
  });

  it('never takes more than eleven minutes, or 23 where texts wait for each other', async () => {
    for (let takes = 0; takes <= 300; takes += 5) {
      for (const retryAfter of [undefined, '30', '120']) {
        expect(await timeUntilGivenUp(takes, 4, retryAfter)).toBeLessThanOrEqual(630);
        expect(await timeUntilGivenUp(takes, 1, retryAfter)).toBeLessThanOrEqual(1350);
      }
    }
  });

  it('is asked on after an answer of any kind, also nonsense', async () => {
    const patience = makePatiences().with('X');
    const retry = { ...RETRY, ...fastClock() };
    const ask = (fault?: 'transient' | 'nonsense') =>
      patience
        .ask(() => (fault ? Promise.reject(new EngineError(fault, 'no')) : Promise.resolve('yes')), retry)
        .catch(() => undefined);
    for (const fault of ['transient', 'transient', 'nonsense', 'transient', 'transient', undefined] as const) {
      await ask(fault);
    }
    await ask('transient');
    await ask('transient');
    expect(patience.told()).toBeUndefined();
    await ask('transient');
    expect(patience.told()).toContain('gave no answer 3 times in a row');
    await expect(patience.ask(() => Promise.resolve('yes'), retry)).rejects.toThrow(GivenUpError);
  });

  it('ends the wait of what was begun in doubt', async () => {
    const patience = makePatiences().with('X');
    const fail = (fault: 'transient' | 'refused') => () => Promise.reject(new EngineError(fault, 'no'));
    await patience.ask(fail('transient'), { ...RETRY, ...fastClock() }).catch(() => undefined);
    const forEver = (_: number, signal: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    const waiting = patience.ask(fail('transient'), { ...RETRY, ...fastClock(), sleep: forEver });
    const ended = expect(waiting).rejects.toThrow(GivenUpError);
    await patience.ask(fail('refused'), { ...RETRY, ...fastClock() }).catch(() => undefined);
    await ended;
  });

  it('does not stop the others', async () => {
    const patiences = makePatiences();
    const retry = { ...RETRY, ...fastClock() };
    const refuse = () => Promise.reject(new EngineError('refused', 'wrong key'));
    await expect(patiences.with('X').ask(refuse, retry)).rejects.toThrow('wrong key');
    expect(await patiences.with('Y').ask(() => Promise.resolve('yes'), retry)).toBe('yes');
    expect(patiences.told()).toEqual([expect.stringMatching(/^X does not do its work.*\(wrong key\)/)]);
  });
});

const COUNT = 6;

/** A workspace of six releases whose plain German and translations a model is to make. */
function workspaceFor(url: string, parallel: number): string {
  const release = (at: number) =>
    `---\npublished: 2026-03-03\ntopics: [german]\norigin: human\n---\n# Das Fest Nummer ${at} beginnt\n\n` +
    `Der Eintritt zum Fest Nummer ${at} ist für alle Menschen frei.\n`;
  const dir = translatable(
    Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`releases/fest-${at}/de.original.md`, release(at)])),
  );
  const config = JSON.parse(readFileSync(join(dir, 'lesebruecke.json'), 'utf8'));
  const llm = { baseURL: `${url}/v1`, model: 'm', timeout: 1, parallel };
  writeFiles(dir, {
    'lesebruecke.json': JSON.stringify({ ...config, plain: { engine: 'llm' }, engines: { translate: 'llm', llm } }),
  });
  return dir;
}

describe('a run whose model never answers', () => {
  it('gives it up once for all steps, and leaves the rest as not tried', async () => {
    const server = await startServer(() => ({ body: '', silent: true }));
    const dir = workspaceFor(server.url, 4);
    const workspace = await openWorkspace(dir);
    const { terminal, notes } = scratchTerminal();
    // A second of the test is the five minutes that are usual.
    const asking = { patiences: makePatiences(), clock: fastClock(300) };
    const drafts = await simplifyWorkspace(workspace, [], {}, terminal, asking);
    const states = drafts.map(({ state }) => state).sort();
    expect([states.slice(0, 3), states.slice(-3)]).toEqual([Array(3).fill('failed'), Array(3).fill('untried')]);
    expect(await translateWorkspace(workspace, workspace.config.engines, {}, terminal, asking)).toEqual({
      summary: '7 waiting, 7 not tried',
      person: true,
    });
    // Four texts twice, and what was begun between the first of their failures and the third.
    expect(server.asked.length).toBeLessThanOrEqual(10);
    expect(notes.join('\n')).toMatch(/^[34] failed, [34] not tried$/m);
    expect(notes.at(-1)).toBe('7 waiting, 7 not tried');
    expect(asking.patiences.told()).toHaveLength(1);
  }, 20_000);

  it('writes what it was answered before, and tries the rest in the next run', async () => {
    const server = await startServer((one, nth) => (nth <= 2 || nth > 20 ? chatAnswer(one) : chatError(503, 'down')));
    const dir = workspaceFor(server.url, 1);
    const workspace = await openWorkspace(dir);
    const { terminal, notes } = scratchTerminal();
    const { engines } = workspace.config;
    const options = { level: 'original' };
    const translate = () =>
      translateWorkspace(workspace, engines, options, terminal, { patiences: makePatiences(), clock: fastClock() });
    expect((await translate()).person).toBe(true);
    expect(server.asked).toHaveLength(2 + 3 * 6);
    expect(notes.at(-1)).toMatch(/^2 written, 3 failed, 2 not tried/);
    expect((await translate()).person).toBe(false);
    expect(notes.at(-1)).toMatch(/^5 written, 2 current/);
  });

  it('names the engine once, at the end, and wakes a person', async () => {
    const dir = workspaceFor('http://127.0.0.1:9', 1);
    const { terminal, notes, out } = scratchTerminal();
    const step = (name: string) => ({
      name,
      run: async (...[, , , patiences]: Parameters<Step>) => {
        const refuse = () => Promise.reject(new EngineError('refused', 'wrong key'));
        await patiences
          .with('DeepL')
          .ask(refuse, { ...RETRY, ...fastClock() })
          .catch(() => undefined);
        return { summary: '5 not tried', person: true };
      },
    });
    const options = { site: join(dir, 'site'), app: fakeApp(dir), json: true };
    expect(await runAll(dir, options, terminal, [step('simplify'), step('translate')])).toBe(1);
    expect(notes.filter((line) => line.includes('DeepL'))).toEqual([
      expect.stringMatching(/^! DeepL does not do its work/),
    ]);
    expect(JSON.parse(out.join('\n')).givenUp).toHaveLength(1);
  });
});
