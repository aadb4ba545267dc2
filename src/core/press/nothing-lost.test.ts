import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, sentencesText } from '../release.ts';
import { type ParsedRelease, parsePressText } from './press-text.ts';

/**
 * Recombines the parts of fictional releases. Every part carries words that occur in no other, so that a line that is
 * lost, or that turns up twice, shows.
 */

const HEADS = [
  ['Sprachcafé öffnet wieder'],
  ['12.12.2025'],
  ['Sprachcafé öffnet wieder', '12.12.2025'],
  [
    'Wir sind Lindenfurt',
    'Sprachcafé öffnet nach der Sommerpause wieder',
    'Eltern lernen gemeinsam. Der Eintritt bleibt frei.',
    '12.12.2025',
  ],
  ['Pressemitteilung vom 12. Dezember 2025', 'Sprachcafé öffnet wieder'],
  ['Korrektur vom 15.12.2025: Die Uhrzeit stimmte nicht.', 'Sprachcafé öffnet wieder', '12.12.2025'],
  ['Sprachcafé öffnet wieder', 'Stand: 12.12.2025'],
];
const BODIES = [
  ['Am Freitag, 12. Dezember, besuchte die Bürgermeisterin das Bürgerhaus am Fluss. Sie blieb lange dort.'],
  ['Zwischenruf', 'Die Gäste freuten sich über Gebäck, das der Förderverein e.V. spendiert hatte.'],
  ['Mitzubringen sind:', 'Ausweis', '• Lebenslauf', '• Zeugnisse'],
  ['- Kehrwoche', '- Gartenarbeit'],
  ['1. Anrufen', '2. Hingehen', '1. Zuhören', '2. Mitreden'],
  ['„Reden hilft uns allen weiter!“', '– Anna Berger, Lindenfurt-Beauftragte'],
  ['Wer Fragen hat, ruft 0231/ 50-13150 an oder schreibt an sprach_cafe@lindenfurt.example. Das Telefon ist besetzt.'],
  ['Auf dem Markt spielt eine Kapelle. Foto: Mia Sand, Stadtarchiv'],
  ['*'],
  ['•', 'Nachzügler'],
  [
    'Der Umzug führt vom Rathaus über die Brücke bis zum Hafen und endet dort mit',
    'einem Feuerwerk, das die Feuerwehr begleitet.',
  ],
];
const FOOTERS = [
  [
    'Herausgegeben von:',
    'Stadt Lindenfurt',
    'Presseamt',
    'Lindenplatz 7',
    '12345 Lindenfurt',
    'Telefon: +49 555 88-0 (ServiceCenter)',
    'Fax: 0555 88-99',
  ],
  ['Volkshochschule', 'Kanalstr. 5a', '12347 Hafenstadt', 'Montags geschlossen', 'www.vhs.example/kurs_a'],
  ['Gäste (v.l.n.r.) im Saal.', '© 2019 Kreisarchiv'],
  ['©A_Bruno - stock.example'],
  ['OK'],
  ['Kontakt: kontakt@lindenfurt.example'],
];

/** Words that tell what something is and become the kind of a block, a field, or the date. */
const STRUCTURE =
  /^(?:Herausgegeben|von|Kontakt|Telefon|Fax|Stand|Pressemitteilung|vom|\d{1,2}|12\.12\.2025|Dezember|2025|[•*–-])$/u;

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => sentencesText(item));
    case 'image':
      return [block.caption ?? '', block.credit ?? ''];
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'contact': {
      const { phones, emails, urls, notes, ...fields } = block.contact;
      const printed = phones.flatMap((phone) => [phone.number, phone.label ?? '']);
      return [...Object.values(fields), ...printed, ...emails, ...urls, ...notes];
    }
    case 'quote':
      return [sentencesText(block.sentences), block.by ?? ''];
    default:
      return [sentencesText(block.sentences)];
  }
}

function words(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replace(/^[("„]+|[)"“.:,;!?…]+$/gu, ''));
}

function shownWords(parsed: ParsedRelease): string[] {
  const derived = parsed.warnings.some((warning) => warning.code === 'no-title');
  const head = [derived ? '' : parsed.title, parsed.subtitle ?? ''];
  return words([...head, ...parsed.blocks.flatMap(blockText)].join(' '));
}

const joints = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n \n');
const parts = fc
  .tuple(
    fc.option(fc.constantFrom(...HEADS), { nil: [] }),
    fc.shuffledSubarray(BODIES),
    fc.shuffledSubarray(FOOTERS),
    joints,
    joints,
  )
  .filter(([head, body, footer]) => head.length + body.length + footer.length > 0);

describe('nothing is lost and nothing comes twice', () => {
  it('in any combination of parts', () => {
    fc.assert(
      fc.property(parts, ([head, body, footer, between, within]) => {
        const groups = [...head.map((line) => [line]), ...body, ...footer];
        const text = groups.map((lines) => lines.join(within.startsWith('\n\n') ? '\n' : within)).join(between);
        const parsed = parsePressText(text);
        const shown = shownWords(parsed);
        const reported = words(parsed.warnings.map((warning) => warning.message).join(' '));
        const given = words(groups.flat().join(' ')).filter((word) => word !== '' && !STRUCTURE.test(word));
        const count = (list: string[], word: string) => list.filter((one) => one === word).length;
        const doubled = given.filter((word) => count(shown, word) > count(given, word));
        const lost = given.filter((word) => {
          const missing = count(given, word) - count(shown, word);
          return missing > 0 && count(reported, word) < missing;
        });
        expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('in any text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (lines) => {
        const text = `Anfang\n${lines.join('\n')}`;
        const ids = parsePressText(text).blocks.map((block) => block.id);
        expect(ids).toEqual(ids.map((_, index) => `b${index + 1}`));
      }),
    );
  });
});
