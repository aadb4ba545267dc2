import { type Inline, inlineText, type LanguageTag, type Sentence } from '../../core/release.ts';
import { escapeXml, numberBack, type Part, renumber, withoutMarks } from '../drafts/markup.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';
import type { Engine } from './engine.ts';
import type { Glossary } from './glossary.ts';
import { type Segment, sentencesById, type Translatable, toSegments } from './segments.ts';

/** A text of the workspace and the text it was made from; neither has changed since. */
export interface MemoryPair {
  from: LanguageTag;
  to: LanguageTag;
  source: Translatable;
  target: Translatable;
  /** True if a person wrote or checked the translation: it is preferred. */
  trusted: boolean;
}

/** One translation that is known, with marks counted from 1. */
export interface MemoryEntry {
  from: LanguageTag;
  to: LanguageTag;
  source: string;
  text: string;
  trusted: boolean;
}

/** What a pair of texts teaches: each block, and each sentence of blocks that have as many of them. */
export function learn(pair: MemoryPair, protect: (text: string) => ProtectedSpan[]): MemoryEntry[] {
  const targets = sentencesById(pair.target);
  const entry = (source: string, text: string | undefined): MemoryEntry[] =>
    text === undefined ? [] : [{ from: pair.from, to: pair.to, source, text, trusted: pair.trusted }];
  return toSegments(pair.source, protect).flatMap((segment) => {
    const target = targets.get(segment.id);
    if (!target) return [];
    const whole = entry(segment.text, markLike(target, segment.parts)?.join(' '));
    if (segment.sentences.length < 2 || segment.sentences.length !== target.length) return whole;
    const parts = segment.sentences.map((sentence, index) => {
      const { text, ids } = renumber(sentence);
      const own = ids.flatMap((id, at) => {
        const part = segment.parts.find((one) => one.id === Number(id));
        return part ? [{ ...part, id: at + 1 }] : [];
      });
      return entry(text, markLike(target.slice(index, index + 1), own)?.join(' '));
    });
    return [...whole, ...parts.flat()];
  });
}

/**
 * The engine that needs nothing: what the workspace has translated before, block by block or sentence by sentence, and
 * the glossary for blocks that are one of its terms. It answers only what it knows.
 */
export function makeMemory(entries: readonly MemoryEntry[], glossaryFor: (to: LanguageTag) => Glossary): Engine {
  const known = new Map<string, MemoryEntry>();
  for (const entry of entries) {
    for (const source of [entry.source, normalise(entry.source)]) {
      const key = keyOf(entry.from, entry.to, source);
      if (!known.get(key)?.trusted || entry.trusted) known.set(key, entry);
    }
  }
  return {
    name: 'memory',
    label: 'The memory of translations',
    answers: 'known',
    parallel: 1,
    batch: { characters: Number.POSITIVE_INFINITY, segments: Number.POSITIVE_INFINITY },
    estimate: () => 0,
    translate({ segments, from, to }) {
      const find = (marked: string): string | undefined => {
        const { text, ids } = renumber(marked);
        const entry = known.get(keyOf(from, to, text)) ?? known.get(keyOf(from, to, normalise(text)));
        return entry && numberBack(entry.text, ids);
      };
      const answer = ({ text, sentences, parts }: Segment): string | undefined => {
        const whole = find(text);
        if (whole !== undefined) return whole;
        const found = sentences.map(find).filter((sentence) => sentence !== undefined);
        if (found.length === sentences.length) return found.join(' ');
        const gloss = parts.length === 0 ? glossaryFor(to).translationOf(withoutMarks(text)) : undefined;
        return gloss && escapeXml(gloss);
      };
      const texts = segments.flatMap((segment): [string, string][] => {
        const text = answer(segment);
        return text === undefined ? [] : [[segment.id, text]];
      });
      return Promise.resolve({ texts: new Map(texts), cost: 0 });
    },
  };
}

function keyOf(from: LanguageTag, to: LanguageTag, source: string): string {
  return `${from} ${to} ${source}`;
}

/** Without what does not change the meaning: width and form of characters, soft hyphens, kinds of quotes and dashes. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[„“”«»]/gu, '"')
    .replace(/[‚‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A translation with the marks of its source; undefined if it does not have the same parts. */
function markLike(target: readonly Sentence[], parts: readonly Part[]): string[] | undefined {
  const free = new Set(parts);
  const take = (match: (part: Part) => boolean): Part | undefined => {
    const part = [...free].find(match);
    if (part) free.delete(part);
    return part;
  };
  const markText = (text: string): string => {
    const [first] = [...free]
      .filter(({ kind }) => kind !== 'mark')
      .map((part) => ({ part, at: text.indexOf(inlineText(part.inline)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.part.id - a.part.id);
    if (!first) return escapeXml(text);
    free.delete(first.part);
    const rest = text.slice(first.at + inlineText(first.part.inline).length);
    return `${escapeXml(text.slice(0, first.at))}<x id="${first.part.id}"/>${markText(rest)}`;
  };
  let complete = true;
  const marked = target.map((sentence) =>
    sentence
      .map((inline) => {
        if (typeof inline === 'string') return markText(inline);
        const whole = take(
          ({ kind, inline: own }) => kind === 'contact' && JSON.stringify(own) === JSON.stringify(inline),
        );
        if (whole) return `<x id="${whole.id}"/>`;
        const part = take(({ kind, inline: own }) => kind === 'mark' && sameMark(own, inline));
        complete &&= part !== undefined;
        return `<g id="${part?.id}">${markText(inlineText(inline))}</g>`;
      })
      .join(''),
  );
  return complete && free.size === 0 ? marked : undefined;
}

function sameMark(one: Inline, other: Inline): boolean {
  if (typeof one === 'string' || typeof other === 'string') return false;
  if ('link' in one) return 'link' in other && one.link === other.link;
  if ('term' in one) return 'term' in other && one.term === other.term;
  return 'strong' in other;
}
