import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Voice } from './engine.ts';
import type { Passage } from './passages.ts';
import type { PlayerState } from './player.ts';
import { type RunningPlayer, runPlayer } from './run-player.ts';
import { type Quirks, type ScriptedEngine, scriptedEngine, voice } from './scripted-engine.test-support.ts';

const anna = voice('Anna', 'de-DE');
const bert = voice('Bert', 'de-DE');
const layla = voice('Layla', 'ar-SA');

const passage = (text: string, at: number, lang = 'de'): Passage => ({
  place: { block: 0, part: 'sentence', at },
  text,
  lang,
});
const THREE = ['Eins.', 'Zwei am 12.11.2026.', 'Drei.'].map((text, at) => passage(text, at));

let running: RunningPlayer | undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  running?.stop();
  vi.useRealTimers();
});

function start(voices: readonly Voice[], quirks: Quirks = {}, passages: readonly Passage[] = THREE) {
  const engine = scriptedEngine(voices, quirks);
  const seen: (string | undefined)[] = [];
  const words: string[] = [];
  let state: PlayerState | undefined;
  running = runPlayer({
    engine,
    passages,
    lang: 'de',
    chosen: {},
    rate: 1,
    starts: true,
    onState: (next) => {
      state = next;
    },
    onPassage: (at) => seen.push(at?.text),
    onWord: ({ text }, word) => words.push(word ? text.slice(word.from, word.to) : ''),
  });
  running.begin();
  return { engine, seen, words, player: running, phase: () => state?.phase, state: () => state };
}

const said = ({ said: all }: ScriptedEngine) => all.map(({ text }) => text);

describe('a player', () => {
  it('reads to the end, lights each passage and its words as shown, and stops', () => {
    const { engine, seen, words, phase } = start([anna]);
    for (let turn = 0; turn < 3; turn++) engine.finish();
    expect(said(engine)).toEqual(['Eins.', 'Zwei am zwölften November 2026.', 'Drei.']);
    expect(engine.said.every(({ lang, voice: by }) => lang === 'de' && by?.id === 'Anna')).toBe(true);
    expect(seen).toEqual([...THREE.map(({ text }) => text), undefined]);
    expect(words).toContain('12.11.2026');
    expect(phase()).toBe('done');
    expect(engine.now()).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(engine.said).toHaveLength(3);
  });

  it('begins anew after the end, and goes back from there', () => {
    const { engine, player } = start([anna]);
    for (let turn = 0; turn < 3; turn++) engine.finish();
    player.send({ is: 'play', pressed: true });
    expect(said(engine).at(-1)).toBe('Eins.');
  });

  it('pauses by stopping, and says the sentence again', () => {
    const { engine, player, phase } = start([anna]);
    engine.finish();
    player.send({ is: 'pause' });
    expect(phase()).toBe('paused');
    expect(engine.now()).toBeUndefined();
    player.send({ is: 'toggle' });
    expect(said(engine)).toEqual(['Eins.', 'Zwei am zwölften November 2026.', 'Zwei am zwölften November 2026.']);
  });

  it('goes back and forward, also in pause, and not beyond the ends', () => {
    const { engine, player, state } = start([anna]);
    player.send({ is: 'step', by: -1 });
    expect(state()?.at).toBe(0);
    player.send({ is: 'step', by: 1 });
    expect(said(engine).at(-1)).toMatch(/^Zwei/);
    player.send({ is: 'pause' });
    for (let turn = 0; turn < 5; turn++) player.send({ is: 'step', by: 1 });
    expect(state()).toMatchObject({ at: 2, phase: 'paused' });
    expect(engine.now()).toBeUndefined();
    player.send({ is: 'toggle' });
    expect(said(engine).at(-1)).toBe('Drei.');
  });

  it('changes speed and voice at once', () => {
    const { engine, player } = start([anna, bert]);
    player.send({ is: 'rate', rate: 1.5 });
    expect(engine.said.at(-1)).toMatchObject({ text: 'Eins.', rate: 1.5 });
    player.send({ is: 'voice', lang: 'de', id: 'Bert' });
    expect(engine.said.at(-1)).toMatchObject({ text: 'Eins.', voice: bert, rate: 1.5 });
  });

  it('waits for voices that come late, and begins then', () => {
    const { engine, phase, state } = start([]);
    expect(state()?.voices).toBeUndefined();
    vi.advanceTimersByTime(1000);
    engine.list([layla, anna]);
    expect(phase()).toBe('playing');
    expect(engine.said[0]?.voice).toEqual(anna);
  });

  it('knows after a while that there are none, and begins nothing by itself then', () => {
    const { engine, player, phase, state } = start([]);
    vi.advanceTimersByTime(4000);
    expect(state()).toMatchObject({ phase: 'ready', voices: [] });
    engine.list([anna]);
    expect(phase()).toBe('ready');
    player.send({ is: 'play', pressed: true });
    expect(phase()).toBe('playing');
  });

  it('speaks no language with the voice of another', () => {
    const { engine, player, phase } = start([layla, voice('Denise', 'den-DE')]);
    player.send({ is: 'play', pressed: true });
    expect(phase()).toBe('ready');
    expect(engine.said).toEqual([]);
  });

  it('says German addresses with a German voice, where there is one', () => {
    const mixed = [passage('مرحبا', 0, 'ar'), passage('Haus am Kanal', 1, 'de')];
    const engine = scriptedEngine([anna, layla]);
    const player = runPlayer({
      engine,
      passages: mixed,
      lang: 'ar',
      chosen: {},
      rate: 1,
      starts: true,
      onState: () => undefined,
      onPassage: () => undefined,
      onWord: () => undefined,
    });
    player.begin();
    engine.finish();
    expect(engine.said.map(({ voice: by, lang }) => [by?.id, lang])).toEqual([
      ['Layla', 'ar'],
      ['Anna', 'de'],
    ]);
    player.stop();
  });

  it('tries the next voice where one fails or never begins', () => {
    const { engine, player, phase } = start([anna, bert, voice('Carl', 'de-AT')], {
      failing: ['Anna'],
      mute: ['Bert'],
    });
    player.send({ is: 'play', pressed: true });
    vi.advanceTimersByTime(10_000);
    expect(engine.said.at(-1)?.voice?.id).toBe('Carl');
    expect(phase()).toBe('playing');
  });

  it('says that it cannot when no listed voice speaks, and tries again when asked to', () => {
    const { engine, player, phase } = start([anna], { failing: ['Anna'] });
    expect(phase()).toBe('ready');
    player.send({ is: 'play', pressed: true });
    expect(phase()).toBe('silent');
    const before = engine.said.length;
    player.send({ is: 'play', pressed: true });
    expect(engine.said.length).toBe(before + 1);
    expect(phase()).toBe('silent');
  });

  it('waits for a tap where the browser wants one', () => {
    const { engine, phase, state } = start([anna], { mute: ['Anna'] });
    engine.now()?.onFailed('not-allowed');
    expect(phase()).toBe('ready');
    expect(state()?.broken).toEqual([]);
  });

  it('pauses when something else on the phone takes the sound', () => {
    const { engine, phase } = start([anna]);
    engine.now()?.onFailed('interrupted');
    expect(phase()).toBe('paused');
  });

  it('is silent when it is stopped', () => {
    const { engine, player } = start([anna]);
    player.stop();
    vi.advanceTimersByTime(60_000);
    expect(engine.now()).toBeUndefined();
    expect(engine.said).toHaveLength(1);
  });
});
