import { describe, expect, it } from 'vitest';
import type { Block } from '../release.ts';
import { readQuotations } from './quotations.ts';
import { simplifyBlocks } from './simplify-blocks.ts';

const inside = (text: string, before: readonly string[] = []) =>
  readQuotations(text, before).spans.map(({ start, end }) => text.slice(start, end));

describe('readQuotations', () => {
  it.each([
    ['Sie sagt: „Das Bad ist offen.“', ['„Das Bad ist offen.“']],
    ['„Das „Ehrenamt“ ist gut“, sagt er.', ['„Das „Ehrenamt“ ist gut“']],
    ['„Das ‚Ehrenamt‘ ist gut“, sagt er.', ['„Das ‚Ehrenamt‘ ist gut“']],
    ['Das »Fest« und das «Haus» sind ‚gut‘.', ['»Fest«', '«Haus»', '‚gut‘']],
    ['"Das Geld reicht", sagt sie am Tisch mit 24" Breite.', ['"Das Geld reicht"']],
    ['Er sagt: „Wir helfen gern.', ['„Wir helfen gern.']],
    ['Wir bleiben“, sagt er und nennt das „Treue“.', ['Wir bleiben“', '„Treue“']],
    ['Wie geht’s dem Verein?', []],
  ])('%s', (text, stretches) => {
    expect(inside(text)).toEqual(stretches);
  });

  it('goes on with what a sentence before has opened', () => {
    const { open } = readQuotations('Er sagt: „Wir helfen.');
    expect(inside('Wir bleiben.', open)).toEqual(['Wir bleiben.']);
    expect(inside('Wir kommen“, sagt er.', open)).toEqual(['Wir kommen“']);
  });
});

const paragraph = (id: string, ...sentences: string[]): Block => ({
  kind: 'paragraph',
  id,
  sentences: sentences.map((sentence) => [sentence]),
});
const plain = (...blocks: Block[]) =>
  simplifyBlocks(blocks).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.sentences.map((sentence) => sentence.join('')) : [],
  );

describe('simplifyBlocks', () => {
  it.each([
    [['„Wir benötigen Hilfe.', 'Wir haben lediglich zwei Räume.', 'Der Verein hilft umgehend“, sagt Eva Brandt.']],
    [['Eva Brandt sagt: „Das ist nötig.', 'Wir benötigen „lediglich“ Mut.', 'Dann geht es umgehend weiter.“']],
    [['»Wir benötigen Hilfe.', 'Das kostet lediglich Zeit.«']],
    [['"Wir benötigen Hilfe.', 'Das kostet lediglich Zeit", sagt Eva Brandt.']],
  ])('leaves the words of a quotation of several sentences: %j', (sentences) => {
    expect(plain(paragraph('a', ...sentences))).toEqual(sentences);
  });

  it('changes what stands outside of it', () => {
    expect(
      plain(
        paragraph('a', 'Die Stadt benötigt Hilfe.', '„Das kostet lediglich Zeit.', 'Wir danken“, sagte sie umgehend.'),
      ),
    ).toEqual(['Die Stadt braucht Hilfe.', '„Das kostet lediglich Zeit.', 'Wir danken“, sagte sie sofort.']);
  });

  it('goes on over paragraphs if the quotation is closed there', () => {
    const said = [paragraph('a', '„Wir benötigen Hilfe.'), paragraph('b', 'Das kostet lediglich Zeit“, sagte sie.')];
    expect(plain(...said)).toEqual(['„Wir benötigen Hilfe.', 'Das kostet lediglich Zeit“, sagte sie.']);
  });

  it('does not if nothing closes it', () => {
    const said = [paragraph('a', '„Wir benötigen Hilfe.'), paragraph('b', 'Das kostet lediglich Zeit.')];
    expect(plain(...said)).toEqual(['„Wir benötigen Hilfe.', 'Das kostet nur Zeit.']);
  });
});
