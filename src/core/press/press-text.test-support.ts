import type { Block } from '../release.ts';
import { parsePressText } from './press-text.ts';

/** Parts of press texts about a city that does not exist. */

export const BODY = [
  'Am Donnerstag, 4. Dezember, besuchte Bürgermeisterin Anna Berger das Sprachcafé im Bürgerhaus am Fluss. Es ist neu.',
  'Sie dankte allen: "Deutsch lernt man beim Reden. Kommen Sie vorbei!" Der Kurs geht weiter, auch in den Ferien.',
];
export const IMPRINT = [
  'Stadt Lindenfurt',
  'Presse- und Kommunikationsamt',
  'Rathaus, Lindenplatz',
  '12345 Lindenfurt',
  'Telefon: +49 555 88-0 (ServiceCenter Lindenfurt)',
  'Telefax: 0555 88-1',
  'E-Mail: presse@lindenfurt.example',
  'URL: www.lindenfurt.example/presse',
];
export const CONTACT = {
  organisation: 'Stadt Lindenfurt',
  department: 'Presse- und Kommunikationsamt',
  street: 'Rathaus, Lindenplatz',
  postcode: '12345',
  city: 'Lindenfurt',
  phones: [
    { number: '+49 555 88-0', label: 'ServiceCenter Lindenfurt' },
    { number: '0555 88-1', fax: true },
  ],
  emails: ['presse@lindenfurt.example'],
  urls: ['www.lindenfurt.example/presse'],
  notes: [],
};
export const CAPTION = 'Bürgermeisterin Anna Berger (Mitte) mit Gästen beim Sprachcafé.';

/** The kinds of blocks, in their order. */
export const kinds = (blocks: Block[]) => blocks.map((block) => block.kind);
/** A press text with title, date and body, and these lines behind it. */
export const release = (...body: string[]) =>
  parsePressText(['Titel der Meldung', '12.12.2025', ...BODY, ...body].join('\n\n'));
