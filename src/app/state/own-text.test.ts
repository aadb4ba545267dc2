import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlainQuestion } from '../plain/plain-worker.ts';

/** Answers only when it is told to, in the order of the questions, as a slow phone does. */
class SlowWorker {
  static waiting: (() => void)[] = [];

  postMessage(question: PlainQuestion, [port]: MessagePort[]): void {
    SlowWorker.waiting.push(() => port?.postMessage({ title: question.text, original: [], plain: [] }));
  }

  terminate(): void {
    SlowWorker.waiting = [];
  }
}

let state: typeof import('./own-text.ts');
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const titles = () => {
  const { value } = state.ownText;
  return value.phase === 'done' ? value.text.title : value.phase;
};

// Files of tests share a process: the next one must not get some modules of this one's app and some of its own.
afterAll(() => void vi.resetModules());
beforeEach(async () => {
  SlowWorker.waiting = [];
  vi.stubGlobal('Worker', SlowWorker);
  vi.resetModules();
  state = await import('./own-text.ts');
});

describe('a text of the reader’s own', () => {
  it('that was given up is not shown when its answer comes', async () => {
    state.draft.value = 'Erster Brief';
    const reading = state.readDraft();
    state.startAgain();
    SlowWorker.waiting.shift()?.();
    await reading;
    expect(titles()).toBe('blank');
  });

  it('is never shown with the answer for the one before', async () => {
    state.draft.value = 'Erster Brief';
    void state.readDraft();
    state.startAgain();
    state.draft.value = 'Zweiter Brief';
    void state.readDraft();
    SlowWorker.waiting.shift()?.();
    await settled();
    expect(titles()).toBe('working');
    SlowWorker.waiting.shift()?.();
    await settled();
    expect(titles()).toBe('Zweiter Brief');
  });
});
