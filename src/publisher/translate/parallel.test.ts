import { describe, expect, it } from 'vitest';
import { type Asked, chatError, chatSegments, type Reply, startServer } from '../llm/server.test-support.ts';
import { contents } from '../scratch.test-support.ts';
import { chatAnswer, runTranslate, translatable } from './engines.test-support.ts';

const COUNT = 12;

/** Releases that have one sentence in common. */
function releases(): string {
  const release = (at: number) =>
    `---\npublished: 2026-03-03\ntopics: [german]\norigin: human\n---\n# Das Fest Nummer ${at} beginnt\n\n` +
    'Der Eintritt ist für alle Menschen frei.\n\n- Montag\n- Montag\n';
  return translatable(
    Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`releases/fest-${at}/de.original.md`, release(at)])),
  );
}

async function run(
  parallel: number,
  answer: (asked: Asked, nth: number) => Reply = (one) => chatAnswer(one),
  options = {},
) {
  let open = 0;
  let most = 0;
  const server = await startServer((one, nth) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
    }, 40);
    // Later requests are answered earlier.
    return { ...answer(one, nth), delay: 80 - (nth % 4) * 10 };
  });
  const dir = releases();
  const llm = { baseURL: `${server.url}/v1`, model: 'm', characters: 4000, timeout: 5, parallel };
  const ran = await runTranslate(dir, { translate: 'llm', llm }, { level: 'original', ...options });
  return { ...ran, dir, most, segments: server.asked.flatMap(chatSegments) };
}

const texts = (dir: string) =>
  Object.entries(contents(dir)).filter(([path]) => path.startsWith('releases') || path.endsWith('written.json'));

describe('texts that are made at the same time', () => {
  it('are as many as configured, and come out as if made one by one', async () => {
    const four = await run(4);
    const one = await run(1);
    expect([four.most, one.most]).toEqual([4, 1]);
    expect(four.result.texts).toEqual(one.result.texts);
    expect(texts(four.dir)).toEqual(texts(one.dir));
  });

  it('pay once for what they have in common', async () => {
    const { segments, code } = await run(4);
    expect(code).toBe(0);
    expect(new Set(segments.map(({ text }) => text)).size).toBe(segments.length);
  });

  it('ask again for what another text did not get', async () => {
    const { result, segments } = await run(4, (one, nth) => (nth === 1 ? chatError(400, 'no') : chatAnswer(one)));
    expect(result.texts.filter(({ state }) => state === 'failed')).toHaveLength(1);
    expect(result.texts.filter(({ state }) => state === 'written').length).toBeGreaterThanOrEqual(COUNT);
    expect(segments.filter(({ text }) => text.startsWith('Der Eintritt'))).toHaveLength(2);
  });

  it('stay within the budget together', async () => {
    const { result, segments } = await run(4, undefined, { maxChars: '250' });
    const sent = segments.reduce((sum, { text }) => sum + text.length, 0);
    expect(sent).toBeLessThanOrEqual(250);
    expect(sent).toBeGreaterThan(100);
    expect(result.characters).toBe(sent);
  });
});
