import { describe, expect, it } from 'vitest';
import { type GlossaryTerms, markTerms } from '../glossary.ts';
import type { Block } from '../release.ts';

const terms: GlossaryTerms = {
  jobcenter: { term: 'Jobcenter', say: 'JOB-cen-ter', forms: ['Jobcenter', 'Jobcenters'], meaning: 'Ein Amt.' },
  termin: { term: 'Termin', say: 'ter-MIN', forms: ['Termin'], compound: true, meaning: 'Ein Tag.' },
};

describe('markTerms', () => {
  it('marks each term once in a block, where it stands first', () => {
    const block: Block = {
      id: 'b1',
      kind: 'paragraph',
      sentences: [['Ein Termin im Jobcenter.'], ['Leitung des Jobcenters, Ersatztermin.']],
    };
    expect(markTerms(block, terms)).toEqual({
      ...block,
      sentences: [
        ['Ein ', { term: 'termin', text: 'Termin' }, ' im ', { term: 'jobcenter', text: 'Jobcenter' }, '.'],
        ['Leitung des Jobcenters, Ersatztermin.'],
      ],
    });
  });

  it('leaves strong text, links and terms as they are, and takes the next place', () => {
    const link = { link: 'https://example.org/', text: 'Jobcenter' };
    const block: Block = {
      id: 'b1',
      kind: 'quote',
      sentences: [[{ strong: 'Termin' }, ' ', link, ' oder Termin']],
    };
    expect(markTerms(block, terms)).toEqual({
      ...block,
      sentences: [[{ strong: 'Termin' }, ' ', link, ' oder ', { term: 'termin', text: 'Termin' }]],
    });
  });

  it('does not end a word where a node ends', () => {
    const block: Block = { id: 'b1', kind: 'paragraph', sentences: [['Termin', { strong: 'plan' }]] };
    expect(markTerms(block, terms)).toEqual(block);
  });

  it('gives the same when done twice', () => {
    const block: Block = { id: 'b1', kind: 'list', ordered: false, items: [[['Termin']], [['Termin, Jobcenter']]] };
    const once = markTerms(block, terms);
    expect(once).toMatchObject({ items: [[[{ term: 'termin' }]], [['Termin, ', { term: 'jobcenter' }]]] });
    expect(markTerms(once, terms)).toEqual(once);
  });

  it('touches nothing without running text', () => {
    const block: Block = { id: 'b1', kind: 'table', header: ['Termin'], rows: [['Jobcenter']] };
    expect(markTerms(block, terms)).toBe(block);
  });
});
