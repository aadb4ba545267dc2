import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../codec/markdown.ts';
import type { Block } from '../release.ts';
import { DIRECTLY, newcomerRelevance, SOMEWHAT } from './newcomer-relevance.ts';

const samples = 'src/publisher/sample/releases';
const paragraph = (text: string): Block[] => [{ id: 'b1', kind: 'paragraph', sentences: [[text]] }];
const score = (title: string, text = '') => newcomerRelevance(title, paragraph(text)).score;

describe('newcomerRelevance', () => {
  it.each(readdirSync(samples))('sees that %s concerns newcomers', (folder) => {
    const markdown = readFileSync(`${samples}/${folder}/de.original.md`, 'utf8');
    const { title, blocks } = readMarkdown(markdown, { lang: 'de', source: true });
    expect(newcomerRelevance(title, blocks).score).toBeGreaterThanOrEqual(DIRECTLY);
  });

  it.each([
    ['Neue Deutschkurse ab Januar'],
    ['Ausländerbehörde bleibt am Freitag geschlossen'],
    ['Sprechstunde für Geflüchtete im Rathaus'],
    ['Schulanmeldung für das kommende Jahr'],
    ['Jobmesse in der Stadthalle'],
    ['Bombenfund: Evakuierung ab 16 Uhr'],
  ])('directly: %s', (title) => {
    expect(score(title)).toBeGreaterThanOrEqual(DIRECTLY);
  });

  it.each([['Kostenloses Sommerfest im Stadtpark'], ['Geänderte Öffnungszeiten'], ['Müllabfuhr verschiebt sich']])(
    'somewhat: %s',
    (title) => {
      expect(score(title)).toBeGreaterThanOrEqual(SOMEWHAT);
      expect(score(title)).toBeLessThan(DIRECTLY);
    },
  );

  it.each([
    ['Ratssitzung am Donnerstag'],
    ['Verkehrszählung an der Kreuzung Nordring'],
    ['Stadt ehrt erfolgreiche Sportler'],
    ['Wirtschaftspreis geht an ein Familienunternehmen'],
    ['Öffentliche Ausschreibung: Bauleistungen'],
    ['Ein Dankeschön'],
  ])('not: %s', (title) => {
    expect(score(title)).toBeLessThan(SOMEWHAT);
  });

  it('counts more what stands earlier', () => {
    const far: Block[] = [...paragraph('Die Stadt lädt ein.'), ...paragraph('Auch für Geflüchtete.')];
    expect(score('Für Geflüchtete')).toBeGreaterThan(newcomerRelevance('Für alle Leute', far).score);
  });

  it('does not add up small signs to "directly"', () => {
    const text = 'Kostenlos, mit Beratung, Bus, Fahrplan, Spielplatz und Stadtbibliothek.';
    expect(score('Familienfest für alle mit Sprechstunde', text)).toBeLessThan(DIRECTLY);
  });

  it('gives its reasons, those against it with a minus sign', () => {
    const { because } = newcomerRelevance('Ratssitzung zum Deutschkurs', []);
    expect(because).toEqual(['deutschkurs', '−ratssitzung']);
  });

  it('takes a publisher’s words, and leaves out those it takes away', () => {
    const rules = {
      directly: ['lindenstube*'],
      somewhat: ['lindenkarte*'],
      hardly: ['schützenverein*'],
      without: ['warntag*'],
    };
    const own = (title: string) => newcomerRelevance(title, [], rules).score;
    expect(score('Neues aus der Lindenstube')).toBe(0);
    expect(own('Neues aus der Lindenstube')).toBeGreaterThanOrEqual(DIRECTLY);
    expect(own('Die Lindenkarte ist da')).toBeGreaterThanOrEqual(SOMEWHAT);
    expect(own('Die Lindenkarte ist da')).toBeLessThan(DIRECTLY);
    expect(own('Schützenverein öffnet die Lindenkarte')).toBe(0);
    expect(score('Warntag am Donnerstag')).toBeGreaterThan(own('Warntag am Donnerstag'));
  });

  it('stays between 0 and 1', () => {
    expect(score('Ratssitzung', 'Ausschreibung, Sperrung, Ehrung')).toBe(0);
    const everything = 'Deutschkurs Geflüchtete Ausländerbehörde Jobcenter Wohngeld Einschulung Dolmetscher Bürgeramt';
    expect(score(everything, everything)).toBeLessThanOrEqual(1);
  });
});
