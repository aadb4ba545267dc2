import { describe, expect, it } from 'vitest';
import { compoundParts, splitCompounds } from './compounds.ts';

/** The word that these parts make, and its parts as they should be. */
const parts = (split: string) => [split.replaceAll('·', ''), split] as const;

const RIGHT = [
  // -s, nothing, -n, -en, -er, -es, a lost -e, another vowel: the joints of German.
  'Arbeits·markt·integration',
  'Arbeits·platz·suche',
  'Familien·zusammenführung',
  'Studien·vorbereitungs·kurse',
  'Kinder·betreuungs·plätzen',
  'Bundes·ministerium',
  'Sprach·förderung',
  'Realschul·abschlüssen',
  'Ausländer·behörden',
  'Länder·interessen',
  'Staats·angehörigkeit',
  'Aufenthalts·erlaubnis',
  'Schwangerschafts·konflikt·beratung',
  'Volks·hochschule',
  'Mehrgenerationen·häuser',
  'Lebens·mittelpunkt',
  'sozial·versicherungs·pflichtige',
  'Seiten·einsteigerinnen',
  'Öffnungs·zeiten',
].map(parts);

const WHOLE = [
  // Short ones, words of one part, and parts that are not known.
  'Sprachkurs',
  'Unterstützung',
  'Veranstaltungen',
  'selbstverständlich',
  'vorübergehenden',
  'Kombinationen',
  'wiederkehrende',
  'zusammengeschlossen',
  'Lindenfurterstraße',
  'Oberlindenfurtmarktbach',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
];

describe('compoundParts', () => {
  it.each(RIGHT)('parts %s at its joints', (word, split) => {
    expect(compoundParts(word).join('·')).toBe(split);
  });

  it.each(WHOLE)('leaves %s whole', (word) => {
    expect(compoundParts(word)).toEqual([word]);
  });

  it('is done soon with a word of known parts without end', () => {
    const started = performance.now();
    for (const times of [8, 4000]) expect(compoundParts('arbeits'.repeat(times))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('splitCompounds', () => {
  it('keeps the text letter for letter', () => {
    const text =
      'Die Arbeitsmarktintegration: „Bildungsberatung“ (Volkshochschule), Jugendberufsagentur-Beratungsstelle.';
    expect(splitCompounds(text)).toEqual([
      'Die ',
      ['Arbeits', 'markt', 'integration'],
      ': „',
      ['Bildungs', 'beratung'],
      '“ (',
      ['Volks', 'hochschule'],
      '), ',
      ['Jugend', 'berufs', 'agentur'],
      '-',
      ['Beratungs', 'stelle'],
      '.',
    ]);
    expect(splitCompounds(text).flat().join('')).toBe(text);
  });

  it('parts no addresses, file names or pieces of other words', () => {
    const text = 'www.bildungsberatung.example bildungsberatung@rat.example bildungsberatung.pdf Bildungsberatungé';
    expect(splitCompounds(text)).toEqual([text]);
  });

  it('has nothing to say of nothing', () => {
    expect(splitCompounds('')).toEqual([]);
  });
});
