import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../codec/markdown.ts';
import type { Block } from '../release.ts';
import { suggestTopics } from './suggest-topics.ts';
import type { TopicRules } from './topic-rules.ts';

const samples = 'src/publisher/sample/releases';
const paragraph = (text: string): Block[] => [{ id: 'b1', kind: 'paragraph', sentences: [[text]] }];
const topics = (title: string, text = '', rules?: TopicRules) =>
  suggestTopics(title, paragraph(text), rules).map(({ topic }) => topic);

describe('suggestTopics', () => {
  it.each(readdirSync(samples))('says of %s what its editors said', (folder) => {
    const markdown = readFileSync(`${samples}/${folder}/de.original.md`, 'utf8');
    const { title, blocks, facts } = readMarkdown(markdown, { lang: 'de', source: true });
    expect(facts?.topics).not.toEqual([]);
    expect(suggestTopics(title, blocks).map(({ topic }) => topic)).toEqual(facts?.topics);
  });

  it.each([
    ['Jobmesse in der Stadthalle', 'work'],
    ['Neue Integrationskurse im Herbst', 'german'],
    ['Anmeldung in den Kitas', 'school'],
    ['Mieterverein berät zum Mietvertrag', 'home'],
    ['Grippeimpfung beim Gesundheitsamt', 'health'],
    ['Wohngeld und Kinderzuschlag', 'money'],
    ['Ausländerbehörde zieht um', 'papers'],
    ['Sommerfest der Begegnung im Park', 'people'],
    ['Vollsperrung der Bahnhofstraße', 'city'],
  ])('knows what "%s" is about', (title, topic) => {
    expect(topics(title)[0]).toBe(topic);
  });

  it('says nothing where the words do not tell', () => {
    expect(topics('Ein Dankeschön', 'Wir freuen uns über die vielen Rückmeldungen.')).toEqual([]);
    expect(topics('', '')).toEqual([]);
  });

  it('is not taken in by words that contain others', () => {
    const text = 'Auswahl, Transport, Ablauf, Vermehrung, Betreff, Hunderte, spielt, stellen, einladen.';
    expect(topics('Bericht', text)).toEqual([]);
  });

  it('gives two topics at most, the surest first, with the words that decided', () => {
    const title = 'Jobcenter: Wohngeld, Kita-Plätze, Impfung, Sprachkurs';
    const found = suggestTopics(title, paragraph('Das Jobcenter berät.'));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ topic: 'work', because: ['jobcenter'] });
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 0);
  });

  it('reads women and men in one word', () => {
    expect(suggestTopics('Sprechtag für Gründer*innen', [])[0]?.because).toContain('gründerinnen');
  });

  it('takes a publisher’s words, for built-in topics and its own', () => {
    const rules = { garden: { words: ['*garten', 'beet'] }, health: { words: ['kneippanlage*'] } };
    expect(topics('Neuer Schrebergarten', '', rules)).toEqual(['garden']);
    expect(topics('Kneippanlage wieder offen', '', rules)).toEqual(['health']);
    expect(topics('Kneippanlage wieder offen')).toEqual([]);
  });

  it('leaves out the words a publisher takes away', () => {
    const rules = { city: { without: ['polizeiorchester*'] } };
    expect(topics('Polizeiorchester spielt', 'Die Polizei kommt.')).toContain('city');
    expect(topics('Polizeiorchester spielt', '', rules)).not.toContain('city');
    expect(topics('Polizei zieht um', '', rules)).toEqual(['city']);
  });

  it('reads a publisher’s word as it is, marks and all', () => {
    expect(topics('Neues vom C++ Treffpunkt', '', { code: { words: ['c++'] } })).toContain('code');
  });

  it('hears nothing in addresses and captions', () => {
    const blocks: Block[] = [
      { id: 'b1', kind: 'image', caption: 'Das Jobcenter, die Jobmesse und der Ausbildungsplatz' },
      {
        id: 'b2',
        kind: 'contact',
        role: 'publisher',
        contact: { department: 'Jobcenter', phones: [], emails: [], urls: [], notes: ['Jobmesse'] },
      },
    ];
    expect(suggestTopics('Danke', blocks)).toEqual([]);
  });
});
