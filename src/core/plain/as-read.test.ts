import { describe, expect, it } from 'vitest';
import { asRead } from './as-read.ts';
import { measurePlain } from './plain-text.ts';

const measure = (text: string) =>
  measurePlain({ title: 'Kurs', blocks: [{ id: 'b1', kind: 'paragraph', sentences: [[text]] }] });

describe('asRead', () => {
  it.each([
    ['Alle Bürger*innen sind eingeladen.', 'Alle Bürgerinnen und Bürger sind eingeladen.'],
    ['Es gibt z. B. Kaffee.', 'Es gibt zum Beispiel Kaffee.'],
    ['Der Kurs beginnt.', 'Der Kurs beginnt.'],
  ])('%s', (written, read) => {
    expect(asRead(written)).toBe(read);
  });

  it('measures a text the same whether it is written out or not', () => {
    const short = measure('Alle Bürger*innen sind z. B. am Montag eingeladen.');
    const long = measure('Alle Bürgerinnen und Bürger sind zum Beispiel am Montag eingeladen.');
    expect(short).toEqual(long);
  });
});
