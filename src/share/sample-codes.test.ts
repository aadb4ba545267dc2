import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeShare, encodeShare, FrameCollector, readFrame, shareAddresses } from '../core/codec/share.ts';
import { parseIndexPage } from '../core/codec/wire.ts';
import { editionPath, type RenditionRef } from '../core/edition.ts';
import { LANGUAGES } from '../core/language.ts';
import { fakeApp, runCli, scratchFolder } from '../publisher/scratch.test-support.ts';
import { readEdition } from '../publisher/write/edition.test-support.ts';

const ADDRESS = 'https://lindenfurt.example.org/';

/** All easy texts of the sample edition, signed. */
async function sampleTexts() {
  const root = scratchFolder();
  const [site, key] = [join(root, 'site'), join(root, 'keys/key.pem')];
  await runCli('keygen', '--out', key);
  const built = await runCli('build', 'src/publisher/sample', '--site', site, '--app', fakeApp(root), '--key', key);
  expect(built.code).toBe(0);
  const { edition } = readEdition(site);
  const file = (path: string) => readFileSync(join(site, 'edition', path));
  const textOf = (id: string, lang: string, { hash, sig }: RenditionRef) => ({
    bytes: new Uint8Array(file(editionPath.rendition(id, lang, 'plain', hash))),
    ...(sig && { sig }),
    key: edition.key?.id ?? '',
    publisher: edition.publisher.name,
  });
  return Object.entries(edition.index).flatMap(([lang, months]) =>
    Object.entries(months).flatMap(([month, hash]) => {
      const path = editionPath.index(lang, month, hash);
      return parseIndexPage(file(path).toString(), path).releases.flatMap(({ id, renditions }) =>
        renditions.plain ? [{ lang, id, text: textOf(id, lang, renditions.plain) }] : [],
      );
    }),
  );
}

describe('the sample edition’s easy texts', () => {
  it('go into two codes or three each, signed, in every language', async () => {
    const texts = await sampleTexts();
    expect(texts).toHaveLength(5 * LANGUAGES.length);
    const sizes = texts.map(({ lang, id, text }) => {
      const container = encodeShare({ texts: [text] });
      const codes = shareAddresses(container, ADDRESS);
      const collector = new FrameCollector();
      for (const code of codes.toReversed()) collector.add(readFrame(code));
      expect(decodeShare(collector.finished() ?? new Uint8Array())).toEqual({ texts: [text] });
      return { lang, id, file: text.bytes.length, bytes: container.length, codes: codes.length };
    });
    expect(sizes.filter(({ codes }) => codes > 3)).toEqual([]);
    expect(sizes.filter(({ codes }) => codes <= 2).length).toBeGreaterThanOrEqual(30);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / sizes.length).toBeLessThan(1_900);
  }, 120_000);
});

describe('a short easy text', () => {
  const contact = {
    organisation: 'Stadt Erlenbach am See',
    department: 'Bürgeramt',
    street: 'Am Mühlbach 4',
    postcode: '00927',
    city: 'Erlenbach am See',
    phones: [{ number: '030 23125-940' }],
    emails: ['buergeramt@example.org'],
    urls: ['www.example.org/buergeramt'],
    notes: [],
  };
  const rendition = (lang: string, [title, ...sentences]: string[]) => ({
    format: 1,
    release: '2027-02-03-buergeramt-zieht-um',
    lang,
    level: 'plain',
    title,
    blocks: [
      { kind: 'paragraph', id: 'b1', sentences: sentences.slice(0, 4).map((one) => [one]) },
      { kind: 'paragraph', id: 'b2', sentences: sentences.slice(4).map((one) => [one]) },
      { kind: 'contact', id: 'b3', role: 'publisher', contact },
    ],
    facts: [{ kind: 'when', block: 'b1', sentence: 0, text: sentences[0], date: '2027-02-15' }],
    provenance: { origin: 'machine', engine: 'Sprachmodell', made: '2027-02-03' },
  });

  it.each([
    [
      'de',
      [
        'Das Bürgeramt zieht um',
        'Am Montag, 15. Februar 2027, zieht das Bürgeramt um.',
        'Die neue Adresse ist Am Mühlbach 4.',
        'Der Eingang ist im Hof.',
        'Dort gibt es einen Aufzug.',
        'Am 15. und 16. Februar ist das Bürgeramt geschlossen.',
        'Haben Sie an diesen Tagen schon einen Termin?',
        'Dann bekommen Sie einen Brief mit einem neuen Termin.',
        'Sie müssen nichts tun.',
        'Ab Mittwoch, 17. Februar, ist wieder von 8 bis 16 Uhr offen.',
        'Die Telefonnummer bleibt gleich.',
      ],
    ],
    [
      'uk',
      [
        'Відділ обслуговування громадян переїжджає',
        'У понеділок, 15 лютого 2027 року, Bürgeramt переїжджає.',
        'Нова адреса: Am Mühlbach 4.',
        'Вхід — з двору.',
        'Там є ліфт.',
        '15 і 16 лютого Bürgeramt зачинено.',
        'Ви вже маєте запис на ці дні?',
        'Тоді ви отримаєте лист із новим часом.',
        'Вам нічого не потрібно робити.',
        'Із середи, 17 лютого, знову відчинено з 8:00 до 16:00.',
        'Номер телефону не змінюється.',
      ],
    ],
    [
      'ar',
      [
        'مكتب خدمات المواطنين ينتقل إلى مكان جديد',
        'ينتقل Bürgeramt يوم الاثنين 15 فبراير 2027.',
        'العنوان الجديد هو Am Mühlbach 4.',
        'المدخل من الفناء.',
        'يوجد هناك مصعد.',
        'يكون المكتب مغلقًا يومي 15 و16 فبراير.',
        'هل لديكم موعد في هذين اليومين؟',
        'إذن تصلكم رسالة فيها موعد جديد.',
        'لا يلزمكم فعل أي شيء.',
        'من يوم الأربعاء 17 فبراير يفتح المكتب من الساعة 8 إلى الساعة 16.',
        'رقم الهاتف لا يتغير.',
      ],
    ],
  ])('in %s goes into one code', (lang, sentences) => {
    const bytes = new Uint8Array(Buffer.from(JSON.stringify(rendition(lang, sentences))));
    const sig = createHash('sha512').update(lang).digest('base64url');
    const text = { bytes, sig, key: '0123456789abcdef', publisher: contact.organisation };
    const container = encodeShare({ texts: [text] });
    expect(shareAddresses(container, ADDRESS)).toHaveLength(1);
    expect(container.length).toBeLessThan(600);
  });
});
