import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from './align-sentences.ts';

const COURSE = 'Der Kurs beginnt am 4. Mai im Haus der Integration.';
const FREE = 'Die Teilnahme ist kostenlos.';
const LONG =
  'Interessierte melden sich bis 20. April bei der Volkshochschule Lindenfurt an, die auch Auskünfte erteilt.';
const SHORT = [
  'Melden Sie sich bis 20. April bei der Volkshochschule Lindenfurt an.',
  'Die Volkshochschule gibt auch Auskunft.',
];

describe('alignSentences', () => {
  it('finds unchanged sentences, and one that became two', () => {
    expect(alignSentences([COURSE, LONG, FREE], [COURSE, ...SHORT, FREE])).toEqual([
      { original: [COURSE], plain: [COURSE] },
      { original: [LONG], plain: SHORT },
      { original: [FREE], plain: [FREE] },
    ]);
  });

  it('finds two that became one', () => {
    const original = ['Der Bürgerservice schließt am Montag.', 'Die Schließung des Bürgerservice endet am Mittwoch.'];
    const plain = ['Der Bürgerservice ist von Montag bis Mittwoch zu.'];
    expect(alignSentences([COURSE, ...original], [COURSE, ...plain])[1]).toEqual({ original, plain });
  });

  it('says what was dropped and what was added, between unchanged sentences', () => {
    expect(alignSentences([COURSE, LONG, FREE], [COURSE, FREE])).toContainEqual({ original: [LONG], plain: [] });
    expect(alignSentences([COURSE, FREE], [COURSE, LONG, FREE])).toContainEqual({ original: [], plain: [LONG] });
  });

  it('claims neither of a sentence beside a changed one: it may be said in other words', () => {
    const original = ['Ratsuchende werden gebeten, vorhandene Zeugnisse mitzubringen.'];
    const plain = ['Haben Sie Zeugnisse?', 'Dann nehmen Sie diese bitte mit.'];
    expect(alignSentences([COURSE, ...original], [COURSE, ...plain])[1]).toEqual({ original, plain });
  });

  it('keeps two sentences together that changed places', () => {
    expect(alignSentences([COURSE, LONG], [LONG, COURSE])).toEqual([
      { original: [COURSE, LONG], plain: [LONG, COURSE] },
    ]);
  });

  it('finds Arabic words again behind what is written onto them', () => {
    const original = ['تبدأ الدورة يوم الاثنين.', 'والتسجيل مجاني للجميع.'];
    const plain = ['الاثنين هو اليوم الأول للدورة.', 'لا يكلف التسجيل شيئًا.'];
    expect(alignSentences(original, plain)).toEqual([
      { original: [original[0]], plain: [plain[0]] },
      { original: [original[1]], plain: [plain[1]] },
    ]);
  });

  it('loses no sentence and keeps the order, whatever the texts', () => {
    const word = fc.constantFrom('Kurs', 'Montag', 'Anmeldung', 'kostenlos', '14', 'und', 'Rathaus', 'Lindenfurt');
    const text = fc.array(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, text, (original, plain) => {
        const aligned = alignSentences(original, plain);
        expect(aligned.flatMap((pair) => pair.original)).toEqual(original);
        expect(aligned.flatMap((pair) => pair.plain)).toEqual(plain);
        expect(aligned.every((pair) => pair.original.length + pair.plain.length > 0)).toBe(true);
      }),
    );
  });
});
