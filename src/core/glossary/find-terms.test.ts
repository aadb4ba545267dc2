import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findTerms, type GlossaryTerms, glossaryTermsSchema } from '../glossary.ts';

const terms = v.parse(glossaryTermsSchema, JSON.parse(readFileSync('locales/de/glossary.json', 'utf8')));
const found = (text: string) => findTerms(text, terms).map(({ id, text: as }) => `${id}: ${as}`);

describe('findTerms', () => {
  it.each([
    ['Fragen Sie in den Jobcentern der Region.', ['jobcenter: Jobcentern']],
    ['Das JobCenter Essen und das Job-Center Köln', ['jobcenter: JobCenter', 'jobcenter: Job-Center']],
    [
      'mit dem Kommunalem Integrationszentrum der Stadt',
      ['kommunales-integrationszentrum: Kommunalem Integrationszentrum'],
    ],
    ['des Presse- und Kommunikationsamtes', ['presse-und-kommunikationsamt: Presse- und Kommunikationsamtes']],
    ['bei "NRW.integrativ".', ['nrw-integrativ: NRW.integrativ']],
    ['Agentur\u00a0für\nArbeit', ['bundesagentur-fuer-arbeit: Agentur\u00a0für\nArbeit']],
  ])('finds forms and spellings: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['die Sprachkursanmeldung', ['anmeldung: Sprachkursanmeldung']],
    ['eine Gründungs-Beratungsstelle', ['beratungsstelle: Gründungs-Beratungsstelle']],
    ['zur VHS-Kursanmeldung', ['anmeldung: VHS-Kursanmeldung']],
    ['der EU-Führerschein', ['fuehrerschein: EU-Führerschein']],
    ['Anmelde- und Beratungsstelle', ['beratungsstelle: Beratungsstelle']],
    ['Gebärdensprachdolmetscher*innen', ['dolmetscher: Gebärdensprachdolmetscher*innen']],
    ['Kita-Plätze', ['kita: Kita']],
  ])('finds compounds: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Beschimpfung',
    'die Vorankündigung',
    'Ankündigungen',
    'Nikita',
    'Herausbildung',
    'Verkündigung',
    'Erkundigung',
  ])('is not taken in by %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['das Stadtjobcenter', ['jobcenter: Stadtjobcenter']],
    ['in den Kreisjobcentern', ['jobcenter: Kreisjobcentern']],
    ['des Kreisjugendamtes', ['jugendamt: Kreisjugendamtes']],
    ['die Stadtausländerbehörde', ['auslaenderbehoerde: Stadtausländerbehörde']],
    ['BEZIRKSSOZIALAMT', ['sozialamt: BEZIRKSSOZIALAMT']],
    ['Landkreisgesundheitsämter', ['gesundheitsamt: Landkreisgesundheitsämter']],
    ['das Kreis-Jugendamt', ['jugendamt: Jugendamt']],
  ])('finds an office with whose it is before it: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Landesjugendamt',
    'Bundesgesundheitsamt',
    'Großstadtjugendamt',
    'Stadtjobcenterleitung',
    'Kreissparkasse',
    'stadtjobcenter',
    'Stadtkindergeld',
    'Stadtstadtrat',
    'Kreisjugend',
  ])('takes no other office, and nothing else, for one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows an office that has an entry of its own', () => {
    const some: GlossaryTerms = {
      jugendamt: { term: 'Jugendamt', say: 'JU', forms: ['Jugendamt'], meaning: 'Eine Stelle.' },
      kreis: { term: 'Kreisjugendamt', say: 'KREIS', forms: ['Kreisjugendamt'], meaning: 'Die Stelle des Kreises.' },
    };
    expect(findTerms('Kreisjugendamt und Stadtjugendamt', some).map(({ id }) => id)).toEqual(['kreis', 'jugendamt']);
  });

  it('takes a compound for its term only where the entry says so', () => {
    const some: GlossaryTerms = {
      frist: { term: 'Frist', say: 'FRIST', forms: ['Frist'], compound: true, meaning: 'Bis dann.' },
      amt: { term: 'Amt', say: 'AMT', forms: ['Amt'], meaning: 'Eine Stelle.' },
    };
    expect(findTerms('Meldefrist und Meldeamt', some).map(({ id }) => id)).toEqual(['frist']);
  });

  it('reads the longest form', () => {
    expect(found('Beratungsstelle Migrantenökonomie')).toEqual([
      'beratungsstelle-migrantenoekonomie: Beratungsstelle Migrantenökonomie',
    ]);
    expect(found('Beratungsstelle Gründung')).toEqual(['beratungsstelle: Beratungsstelle']);
    expect(found('Grundsicherungsgeld')).toEqual(['grundsicherung: Grundsicherungsgeld']);
  });

  it('keeps to the case of nouns, and knows beginnings and capitals', () => {
    expect(found('Sie bleibt bescheiden und kommt terminlich hin.')).toEqual([]);
    expect(found('Ermäßigt kostet es 5 Euro.')).toEqual(['ermaessigung: Ermäßigt']);
    expect(found('NEUE TERMINE IM BÜRGERAMT')).toEqual(['termin: TERMINE', 'buergeramt: BÜRGERAMT']);
    expect(found('BUT NOT THIS')).toEqual([]);
  });

  it('takes endings for women and men with it', () => {
    const endings = ['Dolmetscher*innen', 'Dolmetscher:in', 'Dolmetscher/-innen', 'DolmetscherInnen'];
    expect(found(endings.join(', '))).toEqual(endings.map((word) => `dolmetscher: ${word}`));
  });

  it('leaves addresses alone', () => {
    const text =
      'jobcenter@Jobcenter-Essen.de, www.Jobcenter.de/Antrag, https://a.org/Termin, Volkshochschule.de und Antrag.pdf';
    expect(found(text)).toEqual([]);
    expect(found('Infos: www.essen.de. Termin folgt.')).toEqual(['termin: Termin']);
  });

  it('finds the German name in other scripts', () => {
    expect(found('اسألوا في Jobcenter أو والJobcenter.')).toEqual(['jobcenter: Jobcenter', 'jobcenter: Jobcenter']);
    expect(found("Зверніться до Bürgeramt (центр), Jobcenter'a")).toEqual([
      'buergeramt: Bürgeramt',
      'jobcenter: Jobcenter',
    ]);
  });

  it('leaves a word of the other language alone', () => {
    expect(findTerms('Termin: 11 grudnia', terms, 'pl')).toEqual([]);
    expect(findTerms('Termin: 11 December', terms, 'en').map(({ id }) => id)).toEqual(['termin']);
  });

  it('gives places that are in order, apart and true', () => {
    const forms = Object.values(terms).flatMap((term) => term.forms);
    const piece = fc.oneof(fc.constantFrom(...forms), fc.string(), fc.constantFrom(' ', '-', ', ', 'Kurs', '*innen'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: as } of findTerms(text, terms)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(as);
          last = end;
        }
      }),
    );
  });

  it('finds every form of every entry', () => {
    const wrong = Object.entries(terms).flatMap(([id, { forms }]) =>
      forms.filter(
        (form) =>
          findTerms(`x ${form}, y`, terms)
            .map((term) => `${term.id} ${term.text}`)
            .join() !== `${id} ${form}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['a', 'a-', 'a.', 'A@', 'Termin.', 'Termin-', '*in'])('is not slowed down by %s repeated', (piece) => {
    const text = piece.repeat(100_000);
    const before = performance.now();
    findTerms(text, terms);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('needs 2 ms at most for 200 terms and 400 words', () => {
    const many = Object.fromEntries(
      Object.entries(terms).flatMap(([id, term]) => [
        [id, term],
        [`${id}-2`, { ...term, forms: term.forms.map((form) => `${form}x`) }],
      ]),
    );
    const words = 'Die Anmeldung zum Sprachkurs ist im Bürgeramt der Stadt bis Freitag möglich und kostet nichts'.split(
      ' ',
    );
    const text = Array.from({ length: 400 }, (_, at) => words[at % words.length]).join(' ');
    for (let warm = 0; warm < 50; warm += 1) findTerms(text, many);
    const times = Array.from({ length: 30 }, () => {
      const before = performance.now();
      findTerms(text, many);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(2);
  });
});
