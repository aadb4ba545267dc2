import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { type CompareCommandOptions, compare } from './compare.ts';

const SOURCE = `Stadt Birkenau eröffnet "Werkstatt.Zukunft" am Nordufer

08.03.2027

Am Dienstag, 2. März, hat Bürgermeisterin Hanne Lorbach die "Werkstatt.Zukunft – Lernen am Nordufer" eröffnet. In dem Haus an der Ankerstraße 9 beraten die Beratungsstelle Migrantenwirtschaft, die Jugendberufsagentur und das Jobcenter Birkenau Menschen, die eine Ausbildung suchen.

Das Land fördert das Vorhaben mit 240.000 Euro. 35 Plätze stehen zur Verfügung; Anmeldungen sind bis zum 19. März unter 030 23125-880 möglich. Nur wer in Birkenau gemeldet ist, kann teilnehmen.

"Wer hier anfängt, bleibt nicht stehen", sagte Lorbach.

Herausgegeben von:

Stadt Birkenau
Presseamt
Rathausplatz 1
00815 Birkenau
Telefon: 030 23125-100
E-Mail: presse@example.org
`;

/** As a news site tells it: shorter, in other words, without the imprint. */
const REWRITE = `Hilfe bei der Suche nach einer Ausbildung

Wer in Birkenau eine Ausbildung sucht, findet jetzt Hilfe unter einem Dach. Bürgermeisterin Hanne Lorbach eröffnete am Dienstag, 2. März, in der Ankerstraße 9 die "Werkstatt.Zukunft – Lernen am Nordufer". Dort beraten drei Einrichtungen: die Jugendberufsagentur, die Beratungsstelle Migrantenwirtschaft und das Jobcenter Birkenau.

Vom Land kommen 240.000 Euro. Es gibt 35 Plätze. Interessierte melden sich bis zum 19. März unter der Nummer 030 23125-880 an. Teilnehmen dürfen nur Menschen, die in Birkenau gemeldet sind. "Wer hier anfängt, bleibt nicht stehen", so Lorbach.
`;

const DAMAGED: [kind: string, from: string, to: string, damage: string, named: string][] = [
  [
    'renamed',
    'Werkstatt.Zukunft – Lernen am Nordufer',
    'Zukunftswerkstatt – Lernen am Ufer',
    'changed',
    'Zukunftswerkstatt',
  ],
  [
    'renamed',
    'Beratungsstelle Migrantenwirtschaft',
    'Beratungszentrum Wirtschaft und Migration',
    'changed',
    'Beratungszentrum',
  ],
  ['renamed', 'die Jugendberufsagentur', 'die Agentur für Arbeit Jugend', 'changed', 'Agentur für Arbeit Jugend'],
  ['renamed', 'Ankerstraße 9', 'Ankergasse 9', 'changed', 'Ankergasse'],
  ['changed', '35 Plätze', '53 Plätze', 'changed', '53'],
  ['changed', '240.000 Euro', '24.000 Euro', 'changed', '24.000'],
  ['changed', '19. März', '19. Mai', 'changed', '19. Mai'],
  ['changed', 'Dienstag, 2. März', 'Montag, 2. März', 'changed', 'Monday'],
  ['changed', '23125-880', '23125-808', 'changed', '808'],
  [
    'added',
    'Es gibt 35 Plätze.',
    'Es gibt 35 Plätze. Auch die Handwerkskammer ist beteiligt.',
    'added',
    'Handwerkskammer',
  ],
  ['added', 'drei Einrichtungen:', 'mehrere Einrichtungen: die Caritas,', 'added', 'Caritas'],
  ['added', 'Es gibt 35 Plätze.', 'Es gibt 35 Plätze und 12 Lehrkräfte.', 'added', '12'],
  ['added', 'Es gibt 35 Plätze.', 'Es gibt 35 Plätze. Los geht es am 5. April.', 'added', '5. April'],
  ['lost', ' und das Jobcenter Birkenau', '', 'lost', 'Jobcenter Birkenau'],
  ['lost', ' unter der Nummer 030 23125-880', '', 'lost', '880'],
];

let dir: string;
beforeEach(() => {
  dir = scratchFolder();
});

async function run(candidate: string, options: CompareCommandOptions = { json: true }) {
  const out: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    note: () => undefined,
    progress: () => undefined,
    today: () => '2027-03-09',
    env: {},
    interrupted: () => Promise.resolve(),
  };
  const files = { source: join(dir, 'source.txt'), candidate: join(dir, 'candidate.txt') };
  writeFileSync(files.source, SOURCE);
  writeFileSync(files.candidate, candidate);
  const code = await compare(files.source, files.candidate, options, terminal);
  return { code, out: out.join('\n') };
}

describe('compare', () => {
  it('lets a faithful rewrite pass, with what it left out of the imprint as warnings', async () => {
    const { code, out } = await run(REWRITE);
    expect(JSON.parse(out)).toMatchObject({ faithful: true, lost: [], changed: [], added: [] });
    expect(JSON.parse(out).warnings.length).toBeGreaterThan(2);
    expect(code).toBe(0);
  });

  it('lets the text itself pass', async () => {
    expect((await run(SOURCE)).code).toBe(0);
  });

  it.each(DAMAGED)('%s: “%s” → “%s”', async (_, from, to, damage, named) => {
    expect(REWRITE).toContain(from);
    const { code, out } = await run(REWRITE.replaceAll(from, () => to));
    const messages = JSON.parse(out)[damage].map(({ message }: { message: string }) => message);
    expect(messages).toContainEqual(expect.stringContaining(named));
    expect(code).toBe(1);
  });

  it('says where, in both texts', async () => {
    const { out } = await run(REWRITE.replace('35 Plätze', '53 Plätze'));
    expect(JSON.parse(out).changed).toEqual([
      {
        kind: 'number',
        message: 'The number "35" of the source became "53".',
        source: [{ text: '35', line: 7, column: 49 }],
        candidate: [{ text: '53', line: 5, column: 39 }],
      },
    ]);
  });

  it('misses nothing where the imprint is kept but its number is another', async () => {
    const { code } = await run(SOURCE.replace('23125-100', '23125-101'));
    expect(code).toBe(1);
  });

  it.each([
    [{ from: 'xx' }, '--from must be one of'],
    [{ to: 'klingon' }, '--to must be one of'],
    [{ to: 'en' }, '--to de'],
  ])('refuses %j', async (options, words) => {
    await expect(run(REWRITE, options)).rejects.toThrow(words);
  });

  it('refuses a file that is not there', async () => {
    const terminal = { note: () => undefined } as unknown as Terminal;
    await expect(compare(join(dir, 'no.txt'), join(dir, 'no.txt'), {}, terminal)).rejects.toThrow('no such file');
  });
});
