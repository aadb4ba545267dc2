import { describe, expect, it } from 'vitest';
import type { KeyFact } from '../../core/facts.ts';
import type { Block } from '../../core/release.ts';
import { carryFacts } from './carry-facts.ts';

const paragraph = (...sentences: string[]): Block => ({
  kind: 'paragraph',
  id: 'b1',
  sentences: sentences.map((sentence) => [sentence]),
});
const place = { block: 'b1', sentence: 1, text: 'am 5.12.' };
const fest: KeyFact = { kind: 'when', ...place, date: '2026-12-05' };
const weekly: KeyFact = { kind: 'weekly', ...place, weekdays: [1], time: '14:00' };

describe('carryFacts', () => {
  const source = [paragraph('Kommen Sie.', 'Das Fest ist am 5.12.')];

  it.each([
    ['in the same place', ['Come.', 'The fair is on 5 December.'], 1],
    ['where the sentence went', ['The fair is on 5 December.', 'Come.'], 0],
    ['in a sentence that says it all', ['Come to the fair on 5 December.'], 0],
    ['in other digits', ['تعالوا.', 'هنا.', 'الاحتفال في ٠٥ ديسمبر.'], 2],
    ['next to where the source has it', ['5 offices.', 'Come.', 'On 5 December.', 'Free.'], 2],
  ])('finds a fact %s', (_, sentences, sentence) => {
    expect(carryFacts([fest], source, [paragraph(...sentences)])).toEqual([
      { ...fest, sentence, text: sentences[sentence] },
    ]);
  });

  it('keeps to the order of sentences where numbers do not help', () => {
    expect(carryFacts([weekly], source, [paragraph('Come.', 'Mondays at 2 pm.')])).toMatchObject([{ sentence: 1 }]);
  });

  it('leaves out what it cannot place', () => {
    expect(carryFacts([weekly], source, [paragraph('Come.', 'Mondays.', 'At 2 pm.')])).toEqual([]);
    expect(carryFacts([fest], source, [{ kind: 'table', id: 'b1', header: ['5'], rows: [] }])).toEqual([]);
    expect(carryFacts([fest], source, [])).toEqual([]);
  });

  it('counts a list through', () => {
    const list: Block = { kind: 'list', id: 'b1', ordered: false, items: [[['Come.']], [['Free.'], ['5 December.']]] };
    expect(carryFacts([fest], source, [list])).toMatchObject([{ sentence: 2, text: '5 December.' }]);
  });

  it('takes a contact as it is', () => {
    const contact = { organisation: 'Haus am Kanal', phones: [], emails: [], urls: [], notes: [] };
    const block: Block = { kind: 'contact', id: 'b1', role: 'body', contact };
    const ask: KeyFact = { kind: 'ask', block: 'b1', sentence: 0, text: 'Haus am Kanal', contact };
    expect(carryFacts([ask], [block], [block])).toEqual([ask]);
  });
});
