import { describe, expect, it } from 'vitest';
import { type Block, type Inline, sentencesText } from '../../../core/release.ts';
import { blockOnPaper, rowsOf, staysWhole } from './paper-block.ts';

const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', id: 'b1', sentences: [inlines] });
const onPaper = (...inlines: Inline[]) => {
  const block = blockOnPaper(paragraph(...inlines), false);
  return block.kind === 'paragraph' ? sentencesText(block.sentences) : '';
};

describe('a text on paper', () => {
  it('says where a link leads, once', () => {
    expect(onPaper({ link: 'https://www.example.org/kurs/', text: 'Zum Kurs' })).toContain(
      'www.example.org/kurs\u2069)',
    );
    const address = 'www.example.org/kurs';
    expect(onPaper({ link: `https://${address}`, text: address })).toBe(`\u2068${address}\u2069`);
    expect(onPaper({ link: 'mailto:a@example.org', text: 'a@example.org' })).toBe('\u2068a@example.org\u2069');
    expect(onPaper({ link: 'tel:+493023125', text: '030 23125' })).toBe('030 23125');
  });

  it('lets long blocks go on on the next page', () => {
    expect(staysWhole(paragraph('Kurz.'))).toBe(true);
    expect(staysWhole(paragraph('Lang. '.repeat(50)))).toBe(false);
  });
});

describe('rowsOf', () => {
  const block = (id: string, text: string): Block => ({ kind: 'paragraph', id, sentences: [[text]] });
  const contact: Block = {
    kind: 'contact',
    id: 'c',
    role: 'body',
    contact: { phones: [], emails: [], urls: [], notes: [] },
  };

  it('sets the same blocks beside each other, and contacts once', () => {
    const [one, other] = [block('b1', 'أهلا'), block('b1', 'Hallo')];
    expect(rowsOf([one, contact], [other, contact])).toEqual([{ block: one, beside: other }, { block: contact }]);
  });

  it('loses nothing that only one language has', () => {
    const [one, other] = [block('b1', 'one'), block('b2', 'two')];
    expect(rowsOf([one], [other])).toEqual([{ block: one }, { beside: other }]);
  });
});
