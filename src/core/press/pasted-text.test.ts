import { describe, expect, it } from 'vitest';
import { readPastedText } from './pasted-text.ts';

describe('readPastedText', () => {
  it('reads title, paragraphs and lists', () => {
    const text = 'Deutschkurs am Abend\n\nDer Kurs beginnt am 4. Mai. Er ist kostenlos.\n\n- Stift\n- Heft\n';
    expect(readPastedText(text)).toEqual({
      title: 'Deutschkurs am Abend',
      blocks: [
        { id: 'b1', kind: 'paragraph', sentences: [['Der Kurs beginnt am 4. Mai.'], ['Er ist kostenlos.']] },
        { id: 'b2', kind: 'list', ordered: false, items: [[['Stift']], [['Heft']]] },
      ],
    });
  });

  it('keeps every line of a letter, and takes no salutation for a title', () => {
    const text =
      'Sehr geehrte Frau Yılmaz,\n\nIhr Antrag ist da.\n\nMit freundlichen Grüßen\n\nJobcenter Lindenfurt\n00815 Lindenfurt';
    const { title, blocks } = readPastedText(text);
    expect(title).toBeUndefined();
    const words = JSON.stringify(blocks);
    for (const line of text.split('\n').filter(Boolean)) expect(words).toContain(line);
  });

  it('finds nothing in white space', () => {
    expect(readPastedText(' \n\t\n')).toEqual({ blocks: [] });
  });
});
