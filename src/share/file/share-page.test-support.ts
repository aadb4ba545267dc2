import { encodeShare, type Share } from '../../core/codec/share.ts';
import type { Block, Contact, Inline, Rendition } from '../../core/release.ts';
import type { SharePage, SharePageText } from './share-page.ts';

/** A short release of the fictional city of Lindenfurt, in two languages, and pages made of it. */

const contact: Contact = {
  organisation: 'Stadt Lindenfurt',
  department: 'Bürgeramt',
  street: 'Am Mühlbach 4',
  postcode: '00927',
  city: 'Lindenfurt',
  phones: [{ number: '030 23125-940', label: 'Auskunft' }],
  emails: ['buergeramt@example.org'],
  urls: ['www.example.org/buergeramt'],
  notes: [],
};

const words = (texts: string[]): Inline[][] => texts.map((text) => [text]);

function renditionOf(lang: string, own: { title: string; subtitle: string; blocks: Block[] }): Rendition {
  return {
    ...{ release: '2027-02-03-buergeramt-zieht-um', lang, level: 'plain', ...own },
    blocks: [...own.blocks, { kind: 'contact', id: 'b8', role: 'publisher', contact }],
    provenance: { origin: 'machine', engine: 'Sprachmodell', made: '2027-02-03' },
  };
}

export const german = renditionOf('de', {
  title: 'Das Bürgeramt zieht um',
  subtitle: 'Neue Adresse ab 17. Februar',
  blocks: [
    {
      kind: 'paragraph',
      id: 'b1',
      sentences: [
        [{ strong: 'Am Montag, 15. Februar 2027,' }, ' zieht das Bürgeramt um.'],
        ['Die neue Adresse ist Am Mühlbach 4.'],
        ['Der Eingang ist im Hof. Dort gibt es einen Aufzug.'],
      ],
    },
    { kind: 'heading', id: 'b2', depth: 2, sentences: words(['Sie haben schon einen Termin?']) },
    {
      kind: 'list',
      id: 'b3',
      ordered: false,
      items: [
        words(['Termin am 15. oder 16. Februar: Sie bekommen einen Brief mit einem neuen Termin.']),
        words(['Termin an einem anderen Tag: Sie müssen nichts tun.']),
      ],
    },
    {
      kind: 'quote',
      id: 'b4',
      sentences: words(['Im neuen Haus müssen Sie nicht mehr so lange warten.']),
      by: 'Bürgermeisterin Erika Beispiel',
    },
    {
      kind: 'table',
      id: 'b5',
      header: ['Tag', 'Offen'],
      rows: [
        ['Montag bis Donnerstag', '8–16 Uhr'],
        ['Freitag', '8–12 Uhr'],
      ],
    },
    {
      kind: 'image',
      id: 'b6',
      src: 'media/haus.jpg',
      caption: 'Das neue Bürgeramt.',
      credit: 'Foto: Stadt Lindenfurt',
    },
    {
      kind: 'paragraph',
      id: 'b7',
      sentences: [
        ['Mehr dazu: ', { link: 'https://www.example.org/umzug', text: 'Seite zum Umzug' }, '.'],
        ['Rufen Sie an: ', { link: 'tel:+493023125940', text: '030 23125-940' }, '.'],
      ],
    },
  ],
});

export const arabic = renditionOf('ar', {
  title: 'مكتب خدمات المواطنين ينتقل إلى مكان جديد',
  subtitle: 'العنوان الجديد ابتداءً من 17 فبراير',
  blocks: [
    {
      kind: 'paragraph',
      id: 'b1',
      sentences: [
        [{ strong: 'يوم الاثنين 15 فبراير 2027' }, ' ينتقل مكتب خدمات المواطنين (Bürgeramt).'],
        ['العنوان الجديد هو Am Mühlbach 4.'],
        ['المدخل من الفناء. يوجد هناك مصعد.'],
      ],
    },
    { kind: 'heading', id: 'b2', depth: 2, sentences: words(['هل لديكم موعد؟']) },
    {
      kind: 'list',
      id: 'b3',
      ordered: false,
      items: [
        words(['موعد يوم 15 أو 16 فبراير: تصلكم رسالة فيها موعد جديد.']),
        words(['موعد في يوم آخر: لا يلزمكم فعل أي شيء.']),
      ],
    },
    {
      kind: 'quote',
      id: 'b4',
      sentences: words(['في المبنى الجديد لن تنتظروا طويلًا كما في السابق.']),
      by: 'العمدة Erika Beispiel',
    },
    {
      kind: 'table',
      id: 'b5',
      header: ['اليوم', 'مفتوح'],
      rows: [
        ['من الاثنين إلى الخميس', 'من الساعة 8 إلى 16'],
        ['الجمعة', 'من الساعة 8 إلى 12'],
      ],
    },
    { kind: 'image', id: 'b6', caption: 'المكتب الجديد.', credit: 'Foto: Stadt Lindenfurt' },
    {
      kind: 'paragraph',
      id: 'b7',
      sentences: [
        ['للمزيد: ', { link: 'https://www.example.org/umzug', text: 'صفحة الانتقال' }, '.'],
        ['اتصلوا على الرقم ', { link: 'tel:+493023125940', text: '030 23125-940' }, '.'],
      ],
    },
  ],
});

const germanText: SharePageText = {
  rendition: german,
  published: 'Veröffentlicht am 3. Februar 2027',
  provenance: 'In Einfacher Sprache von Lesebrücke, nicht von der Stadt geprüft.',
  facts: [
    { label: 'Wann', text: 'Montag, 15. Februar 2027' },
    { label: 'Wo', text: 'Am Mühlbach 4' },
  ],
};

const germanPage: SharePage = {
  ...{ lang: 'de', dir: 'ltr', title: german.title, texts: [germanText], sourceLang: 'de' },
  address: 'https://lindenfurt.example.org/',
  words: {
    note: 'Nachricht der Person, die Ihnen das schickt',
    contents: 'Inhalt',
    verify:
      'Diese Datei kann unterwegs verändert worden sein. Die App Lesebrücke prüft, ob die Texte von der Stadt sind.',
    openInApp: 'Lesebrücke öffnen',
  },
};

const arabicPage: SharePage = {
  ...{ lang: 'ar', dir: 'rtl', title: arabic.title, sourceLang: 'de', address: 'https://lindenfurt.example.org/' },
  note: 'مرحبًا سلمى، هذا مهم لموعدك.\nاتصلي بي: 030 23125-940',
  texts: [
    {
      rendition: arabic,
      published: 'نُشر في 3 فبراير 2027',
      provenance: 'ترجمة آلية لم يراجعها أحد.',
      facts: [
        { label: 'متى', text: 'الاثنين 15 فبراير 2027' },
        { label: 'أين', text: 'Am Mühlbach 4' },
      ],
    },
  ],
  words: {
    note: 'رسالة من الشخص الذي أرسل هذا إليكم',
    contents: 'المحتويات',
    verify: 'ربما تغيّر هذا الملف في الطريق. يتحقق تطبيق Lesebrücke من أن النصوص صادرة عن المدينة.',
    openInApp: 'فتح Lesebrücke',
  },
};

export const PAGES = {
  german: germanPage,
  arabic: arabicPage,
  'German beside Arabic': {
    ...germanPage,
    note: 'Für Donnerstag, bitte lesen.',
    texts: [{ ...germanText, beside: arabic, provenance: `${germanText.provenance}\nArabisch: maschinell übersetzt.` }],
  },
  collection: {
    ...germanPage,
    title: 'Für den Elternabend',
    note: 'Liebe Eltern, bitte lesen Sie das bis Donnerstag.\n– Frau Muster',
    texts: [germanText, { rendition: arabic, provenance: 'Maschinell übersetzt, nicht geprüft.' }],
  },
} satisfies Record<string, SharePage>;

/** A page's texts as a container, unsigned. */
export function containerOf({ texts }: SharePage): Uint8Array {
  const renditions = texts.flatMap(({ rendition, beside }) => (beside ? [rendition, beside] : [rendition]));
  const encoder = new TextEncoder();
  const share: Share = {
    texts: renditions.map((rendition) => ({ bytes: encoder.encode(JSON.stringify({ format: 1, ...rendition })) })),
  };
  return encodeShare(share);
}

/** A page with the string wherever a string can stand. */
export function pageOf(text: string): SharePage {
  const sentences: Inline[][] = [[text, { strong: text }, { link: text, text }, { term: text, text }]];
  const blocks: Block[] = [
    { kind: 'heading', id: `1${text}`, depth: 2, sentences },
    { kind: 'list', id: `2${text}`, ordered: true, items: [sentences] },
    { kind: 'quote', id: `3${text}`, sentences, by: text },
    { kind: 'table', id: `4${text}`, header: [text], rows: [[text]] },
    { kind: 'image', id: `5${text}`, src: text, alt: text, caption: text, credit: text },
    {
      ...{ kind: 'contact', id: `6${text}`, role: 'body' },
      contact: {
        organisation: text,
        phones: [{ number: text, label: text }],
        emails: [text],
        urls: [text],
        notes: [text],
      },
    },
  ];
  const rendition: Rendition = { ...german, lang: text, title: text, subtitle: text, blocks };
  const one = { rendition, published: text, provenance: text, facts: [{ label: text, text }] };
  return {
    ...{ lang: text, dir: 'ltr', title: text, note: text, address: text, sourceLang: text },
    texts: [{ ...one, beside: rendition }, one],
    words: { note: text, contents: text, verify: text, openInApp: text },
  };
}
