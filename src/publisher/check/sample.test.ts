import { afterAll, describe, expect, it } from 'vitest';
import { renditionKey } from '../../core/release.ts';
import { SAMPLE } from '../commands/init.ts';
import type { WorkspaceRelease } from '../workspace/release.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';
import { checkRelease, withoutBlocked } from './check-release.ts';
import { checkRendition } from './check-rendition.ts';
import { type Finding, isBlocking } from './finding.ts';

const releases: WorkspaceRelease[] = [];
for await (const release of readReleases(await openWorkspace(SAMPLE))) releases.push(release);

/** What the check says of each release, as it stands. */
const checked = new Map(releases.map((release) => [release, checkRelease(release)]));

type Rendition = WorkspaceRelease['renditions'][number];

/** Every text of the sample with the one it was made from. */
const pairs = releases.flatMap(({ facts, texts, renditions }) => {
  const byKey = new Map(renditions.map((rendition) => [renditionKey(rendition.lang, rendition.level), rendition]));
  return texts.flatMap(({ key, base }) => {
    const [text, source] = [byKey.get(key), byKey.get(base ?? '')];
    return text && source ? [{ text, source, published: facts.published, siblings: renditions }] : [];
  });
});
type Pair = (typeof pairs)[number];

/** Every third text, to be quick. `SAMPLE_CHECK=all` damages them all. */
const DAMAGED = pairs.filter((_, index) => process.env.SAMPLE_CHECK === 'all' || index % 3 === 0);

/** The words of all paragraphs, through a function that may change them. */
function mapParagraphs(rendition: Rendition, change: (words: string, index: number) => string): Rendition {
  const blocks = rendition.blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const sentences = block.sentences.map((sentence) =>
      sentence.map((inline) => (typeof inline === 'string' ? change(inline, index) : inline)),
    );
    return { ...block, sentences };
  });
  return { ...rendition, blocks };
}

/** Changes the first place of a text where a change is possible. */
function once(rendition: Rendition, change: (words: string) => string): Rendition | undefined {
  let done = false;
  const changed = mapParagraphs(rendition, (words) => {
    const next = done ? words : change(words);
    done ||= next !== words;
    return next;
  });
  return done ? changed : undefined;
}

/** Changes all words of a text but its contacts, written as JSON. */
function everywhere(rendition: Rendition, change: (json: string) => string): Rendition | undefined {
  const before = JSON.stringify({ ...rendition, blocks: rendition.blocks.filter(({ kind }) => kind !== 'contact') });
  const after = change(before);
  if (after === before) return undefined;
  const changed: Rendition = JSON.parse(after);
  return changed;
}

const isTranslation = ({ text, source }: Pair) => text.lang !== source.lang;

/** Kinds of damage; undefined where a text has nothing to damage in that way. */
const DAMAGE: Record<string, (pair: Pair) => Rendition | undefined> = {
  'a number of two digits turned round': ({ text }) =>
    once(text, (words) =>
      words.replace(/(?<![\d.:,\p{L}-])([1-9])([1-9])(?![\d.:,-])/u, (all, a, b) => (a === b ? all : b + a)),
    ),
  'a time half an hour later': ({ text }) => once(text, (words) => words.replace(/(\d):00|(\d):30/u, '$1$2:45')),
  'a phone number with another end': ({ text }) =>
    everywhere(text, (json) =>
      json.replace(/(?<="text":"030 23125-\d+)\d(?=")/, (digit) => String((Number(digit) + 1) % 10)),
    ),
  'a legal reference repeated': ({ text }) => once(text, (words) => words.replace(/§ (\d+)/, '§ $1$1')),
  'an official name renamed': ({ text }) =>
    everywhere(text, (json) =>
      json.replace(/Beratungsstelle \p{Lu}\p{L}+(?: und \p{L}+)?/gu, 'Beratungszentrum Wirtschaft'),
    ),
  'an organisation added': ({ text }) =>
    once(text, (words) => words.replace(/([.؟。።])$/u, '$1 (Handwerkskammer Rheinfeld)')),
  'a paragraph left in the source language': (pair) =>
    isTranslation(pair)
      ? { ...pair.text, blocks: [...pair.source.blocks.slice(0, 1), ...pair.text.blocks.slice(1)] }
      : undefined,
  'another language of the edition': (pair) => {
    const { lang, level } = pair.text;
    // Dari and Persian are one language, told apart by its readers only.
    const base = (tag: string) => tag.split('-')[0];
    const others = pair.siblings.filter((one) => one.level === level && base(one.lang) !== base(lang));
    const other = others[(pairs.indexOf(pair) * 7) % others.length];
    return other && { ...other, lang };
  },
  'cut off after the first block': ({ text }) => ({
    ...text,
    blocks: text.blocks.map((block, index) =>
      index > 0 && block.kind === 'paragraph' ? { ...block, sentences: [] } : block,
    ),
  }),
};

const table: string[] = [];
afterAll(() => console.log(['Found / damaged texts', ...table].join('\n')));

describe('the sample edition', () => {
  it('has nothing that blocks, and few warnings', () => {
    const found = [...checked.values()].flatMap((byText) => [...byText.values()].flat());
    table.push(
      `no damage: ${found.filter(isBlocking).length} blocking findings, ${found.length} warnings in ${pairs.length} texts`,
    );
    expect(found.filter(isBlocking)).toEqual([]);
    expect(found.length).toBeLessThan(pairs.length / 5);
  });

  it.each(Object.keys(DAMAGE))('is blocked after damage: %s', (name) => {
    const damaged = DAMAGED.flatMap((pair) => {
      const text = DAMAGE[name]?.(pair);
      return text ? [{ ...pair, text }] : [];
    });
    const missed = damaged.filter(
      ({ text, source, published }) => !checkRendition(text, source, { published }).some(isBlocking),
    );
    table.push(`${name}: ${damaged.length - missed.length} / ${damaged.length}`);
    expect(damaged.length).toBeGreaterThan(3);
    expect(missed.map(({ text }) => `${text.release} ${text.lang}.${text.level}`)).toEqual([]);
  });
});

describe('withoutBlocked', () => {
  it('keeps out a damaged text and all that was made from it', () => {
    const [release] = releases;
    if (!release) throw new RangeError('the sample has releases');
    const damage = (rendition: Rendition) =>
      renditionKey(rendition.lang, rendition.level) === 'de.plain'
        ? (once(rendition, (words) => words.replace(/\d{2,}/, '77')) ?? rendition)
        : rendition;
    const { release: kept, blocked } = withoutBlocked({ ...release, renditions: release.renditions.map(damage) });
    expect(blocked.length).toBe(release.texts.filter(({ level }) => level === 'plain').length);
    expect(kept.texts.map(({ level }) => level)).not.toContain('plain');
    expect(kept.renditions).toHaveLength(kept.texts.length);
    expect(blocked.find(({ key }) => key === 'ar.plain')?.findings[0]).toMatchObject({
      kind: 'base',
      line: expect.any(Number),
    });
  });

  it('asks a cache, by all that a finding depends on', () => {
    const cache = new Map<string, readonly Finding[]>();
    for (const release of releases) checkRelease(release, { cache });
    expect(cache.size).toBe(pairs.length);
    for (const release of releases) expect(checkRelease(release, { cache })).toEqual(checked.get(release));
    expect(cache.size).toBe(pairs.length);
    const [release] = releases;
    if (!release) throw new RangeError('the sample has releases');
    checkRelease(release, { cache, names: ['Lindenfurt hilft'] });
    expect(cache.size).toBe(pairs.length + pairs.filter(({ text }) => text.release === release.facts.id).length);
  });
});
