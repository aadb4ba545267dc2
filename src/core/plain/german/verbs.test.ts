import { describe, expect, it } from 'vitest';
import { conjugate, finiteReadings, isInfinitive, participle, participleOf, separablePart } from './verbs.ts';

const readings = (word: string) =>
  finiteReadings(word).map(({ infinitive, prefix, number, tense }) => `${infinitive} ${prefix}|${number} ${tense}`);

describe('finiteReadings', () => {
  it.each([
    ['ist', 'sein |singular present'],
    ['sind', 'sein |plural present'],
    ['beginnt', 'beginnen |singular present'],
    ['stattfindet', 'stattfinden statt|singular present'],
    ['anbieten', 'anbieten an|plural present'],
    ['lud', 'laden |singular past'],
    ['einlädt', 'einladen ein|singular present'],
    ['unterstützt', 'unterstützen |singular present'],
    ['teilnahmen', 'teilnehmen teil|plural past'],
    ['wusste', 'wissen |singular past'],
    ['könne', 'können |singular reported'],
    ['müssten', 'müssen |plural subjunctive'],
  ])('%s: %s', (word, expected) => {
    expect(readings(word)).toContain(expected);
  });

  it.each(['stadt', 'weil', 'heute', 'mit', 'der', 'kostenlos', 'statt', 'laut', 'am'])('%s is no verb', (word) => {
    expect(readings(word)).toEqual([]);
  });
});

describe('forms of a verb', () => {
  it.each([
    ['stattfinden', 'findet|statt', 'finden|statt', 'fand|statt', 'stattgefunden'],
    ['unterstützen', 'unterstützt|', 'unterstützen|', 'unterstützte|', 'unterstützt'],
    ['sein', 'ist|', 'sind|', 'war|', 'gewesen'],
    ['informieren', 'informiert|', 'informieren|', 'informierte|', 'informiert'],
    ['anmelden', 'meldet|an', 'melden|an', 'meldete|an', 'angemeldet'],
    ['bekommen', 'bekommt|', 'bekommen|', 'bekam|', 'bekommen'],
    ['öffnen', 'öffnet|', 'öffnen|', 'öffnete|', 'geöffnet'],
    ['empfehlen', 'empfiehlt|', 'empfehlen|', 'empfahl|', 'empfohlen'],
    ['veranstalten', 'veranstaltet|', 'veranstalten|', 'veranstaltete|', 'veranstaltet'],
    ['müssen', 'muss|', 'müssen|', 'musste|', 'gemusst'],
  ])('%s', (infinitive, singular, plural, past, done) => {
    const form = (tense: 'present' | 'past', number: 'singular' | 'plural') => {
      const { verb, prefix } = conjugate(infinitive, tense, number) ?? { verb: '?', prefix: '?' };
      return `${verb}|${prefix}`;
    };
    expect([form('present', 'singular'), form('present', 'plural'), form('past', 'singular')]).toEqual([
      singular,
      plural,
      past,
    ]);
    expect(participle(infinitive)).toBe(done);
    expect(participleOf(done)).toBeDefined();
  });

  it('conjugates in the subjunctive', () => {
    const forms = (['reported', 'subjunctive'] as const).flatMap((tense) =>
      (['singular', 'plural'] as const).map((number) => conjugate('haben', tense, number)?.verb),
    );
    expect(forms).toEqual(['habe', 'haben', 'hätte', 'hätten']);
    expect(conjugate('sein', 'reported', 'plural')?.verb).toBe('seien');
  });

  it('knows verbs that the table lacks', () => {
    expect(participleOf('initiiert')).toBe('initiieren');
    expect(separablePart('auseinandersetzen')).toEqual({ prefix: 'auseinander', base: 'setzen' });
  });

  it('knows nothing of words that are no verbs', () => {
    expect(conjugate('rathaus', 'present', 'singular')).toBeUndefined();
    expect(participleOf('rathaus')).toBeUndefined();
    expect(isInfinitive('kostenlos')).toBe(false);
  });

  it('tells infinitives, also with zu inside', () => {
    expect(['anzumelden', 'helfen', 'einzureichen', 'anbieten'].every(isInfinitive)).toBe(true);
    expect(separablePart('anbieten')).toEqual({ prefix: 'an', base: 'bieten' });
  });
});
