import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../core/codec/markdown.ts';
import { mark, unmark } from '../drafts/markup.ts';
import { findProtected } from '../drafts/protect.ts';
import { joinGlossary, NO_GLOSSARY } from './glossary.ts';
import { fromSegments, toSegments } from './segments.ts';

const SAMPLE = new URL('../sample/releases/', import.meta.url);
const releases = readdirSync(SAMPLE).filter((name) => !name.startsWith('.'));
const protect = (text: string) => findProtected(text, 'de', ['Stadt Lindenfurt']);
const protectedIn = (text: string) => protect(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('segments', () => {
  it.each(releases)('give back the text of %s when nothing is translated', (release) => {
    const markdown = readFileSync(new URL(`${release}/de.original.md`, SAMPLE), 'utf8');
    const { title, subtitle, blocks } = readMarkdown(markdown, { lang: 'de', source: true });
    const text = { title, ...(subtitle && { subtitle }), blocks };
    const segments = toSegments(text, protect);
    const same = new Map(segments.map(({ id, text: marked }) => [id, marked]));
    expect(fromSegments(text, segments, same, 'de', NO_GLOSSARY)).toEqual(text);
  });

  it('put the translation of an official name beside it once', () => {
    const buergeramt = { term: 'Bürgeramt', say: 'BÜR-ger-amt', forms: ['Bürgeramt'], meaning: 'Ein Amt.' };
    const translated = { translation: 'citizens’ office', meaning: 'An office.' };
    const glossary = joinGlossary({ buergeramt }, { buergeramt: translated });
    const blocks = [
      {
        id: 'b1',
        kind: 'paragraph' as const,
        sentences: [['Das Bürgeramt ist zu.'], ['Das Bürgeramt öffnet morgen.']],
      },
    ];
    const text = { title: 'Bürgeramt', blocks };
    const segments = toSegments(text, protect);
    const [first, second] = segments[1]?.parts ?? [];
    const answer = `The <x id="${first?.id}"/> is closed. The <x id="${second?.id}"/> opens tomorrow.`;
    const made = fromSegments(text, segments, new Map([['b1', answer]]), 'en', glossary);
    expect(made.blocks).toMatchObject([
      {
        sentences: [
          [`The Bürgeramt (${glossary.translationOf('Bürgeramt')}) is closed.`],
          ['The Bürgeramt opens tomorrow.'],
        ],
      },
    ]);
  });
});

describe('protected', () => {
  it('are contacts, citations with their law, and official names', () => {
    expect(protectedIn('Fragen Sie das Jobcenter Lindenfurt unter 0201 88-35555 oder info@example.org.')).toEqual([
      'name: Jobcenter Lindenfurt',
      'contact: 0201 88-35555',
      'contact: info@example.org',
    ]);
    expect(protectedIn('Das regelt § 81 Absatz 4 Aufenthaltsgesetz.')).toEqual([
      'law: § 81 Absatz 4 Aufenthaltsgesetz',
    ]);
  });

  it('are not numbers and dates', () => {
    expect(protectedIn('Am 9. Januar 2026 kommen 25 Menschen und zahlen 12,50 Euro.')).toEqual([]);
  });
});

describe('marks', () => {
  const { sentences, parts } = mark([['Ruf ', { strong: 'heute & morgen' }, ' an: 0201 88-35555.']], protect);

  it('hide contacts, surround what is strong, and escape', () => {
    expect(sentences).toEqual(['Ruf <g id="1">heute &amp; morgen</g> an: <x id="2"/>.']);
  });

  it('come back wherever they stand', () => {
    expect(unmark('<x id="2"></x>: <g id="1">today &lt;3</g>', parts)).toEqual([
      '0201 88-35555: ',
      { strong: 'today <3' },
    ]);
  });

  it.each([
    ['<x id="2"/>', /heute/],
    ['<g id="1">a</g>', /0201 88-35555" is missing/],
    ['<g id="1">a</g> <x id="2"/> <x id="2"/>', /twice/],
    ['<g id="1">a <x id="2"/>', /does not end/],
    ['<g id="1"> </g> <x id="2"/>', /empty/],
    ['a</g>', /did not begin/],
    ['<g id="1">a</g> <x id="2"/> <x id="3"/>', /no part 3/],
    ['<g id="2">a</g> <x id="1"/>', /no part/],
    ['<i>a</i>', /put in/],
  ])('that are wrong are named: %s', (answer, message) => {
    expect(() => unmark(answer, parts)).toThrow(message);
  });
});
