import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkdownText, readMarkdown, writeMarkdown } from '../../src/core/codec/markdown.ts';
import { type Block, LEVELS, type Level, renditionKey, type Sentence } from '../../src/core/release.ts';
import { textHash } from '../../src/publisher/workspace/text-hash.ts';

export interface GeneratedWorkspace {
  releases: number;
  /** Tags of the languages; the first is the source language. */
  languages: string[];
}

/** Words of each language: the check must find it to be what it claims, and bytes and splitting cost what they really cost. */
const WORDS: Record<string, string> = {
  'de.plain': 'wir laden alle ein und helfen auch gern bei fragen für kinder und eltern',
  de: 'wir laden alle ein die arbeiten oder lernen möchten und bieten auch hilfe und beratung kostenlos für kinder und eltern',
  en: 'the city invites all people who are looking for work and want to learn the language with free advice also for families',
  es: 'la ciudad invita a todas las personas que buscan trabajo y quieren aprender el idioma con consejos gratis también para familias',
  fr: 'la ville invite toutes les personnes qui cherchent du travail et veulent apprendre la langue avec des conseils pour les familles',
  ar: 'تدعو المدينة جميع الناس الذين يبحثون عن عمل ويريدون تعلم اللغة الألمانية موعد في البلدية استشارة مجانية',
  fa: 'شهر از همه مردمی که به دنبال کار هستند و می‌خواهند زبان آلمانی یاد بگیرند دعوت می‌کند مشاوره رایگان برای خانواده‌ها است',
  'fa-AF':
    'شاروالی از تمام مردمی که کار می‌پالند و می‌خواهند زبان آلمانی یاد بگیرند دعوت می‌کند مشوره رایگان برای فامیل‌ها هم است',
  ckb: 'شار هەموو ئەو کەسانە بانگهێشت دەکات کە بۆ کار دەگەڕێن و دەیانەوێت زمانی ئەڵمانی فێر ببن ڕاوێژی بێبەرامبەر بۆ خێزانەکانیش هەیە',
  ps: 'ښاروالۍ ټولو هغو خلکو ته بلنه ورکوي چې کار لټوي او غواړي جرمني ژبه زده کړي وړیا مشوره د کورنیو لپاره هم ده',
  ti: 'ምምሕዳር ከተማ ንኹሎም ስራሕ ዝደልዩን ጀርመንኛ ክመሃሩ ዝደልዩን ሰባት ይዕድም እዩ ብነጻ ምኽሪ ንስድራቤታት እውን ኣሎ',
  uk: 'місто запрошує всіх людей які шукають роботу і хочуть вивчати німецьку мову зустріч у ратуші консультація безкоштовна',
  ru: 'город приглашает всех людей которые ищут работу и хотят учить немецкий язык встреча в ратуше консультация бесплатно',
  bg: 'градът кани всички хора които търсят работа и искат да учат немски език среща в кметството консултацията е безплатна',
  pl: 'miasto zaprasza wszystkich ludzi którzy szukają pracy i chcą uczyć się języka spotkanie w ratuszu z bezpłatną poradą także dla rodzin',
  ro: 'orașul îi invită pe toți oamenii care caută de lucru și vor să învețe limba germană cu sfaturi gratuite și pentru familii',
  sq: 'qyteti i fton të gjithë njerëzit që kërkojnë punë dhe duan të mësojnë gjuhën me këshilla falas edhe për familje në bashki',
  tr: 'şehir iş arayan ve dil öğrenmek isteyen herkesi belediyede ücretsiz danışma için davet ediyor aileler de gelebilir çok güzel',
  sr: 'град позива све људе који траже посао и желе да уче немачки језик састанак је у градској кући а саветовање је бесплатно',
  so: 'magaaladu waxay ku casuumaysaa dhammaan dadka shaqo raadinaya oo doonaya inay luqadda bartaan la-talintu waa bilaash qoysaskana way u furan tahay',
  ku: 'bajar hemû mirovên ku li kar digerin û dixwazin zimanê elmanî hîn bibin vedixwîne bi şêwirmendiya belaş ji bo malbatan jî',
};
const TOPICS = ['work', 'german', 'school', 'home', 'health', 'money'];

/**
 * Writes a workspace of made-up releases, each with every language in both levels, about as long as a real one
 * (1,700 characters). The same options give the same bytes.
 */
export function generateWorkspace(dir: string, { releases, languages }: GeneratedWorkspace): void {
  mkdirSync(join(dir, 'releases'), { recursive: true });
  const config = { publisher: { name: 'Stadt Beispielstadt', url: 'https://www.example.org/presse' }, languages };
  writeFileSync(join(dir, 'lesebruecke.json'), `${JSON.stringify(config, undefined, 2)}\n`);
  for (let number = 0; number < releases; number++) writeRelease(dir, number, languages);
}

function writeRelease(dir: string, number: number, languages: string[]): void {
  const published = new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);
  const id = `${published}-meldung-${number}`;
  const folder = join(dir, 'releases', id);
  mkdirSync(folder, { recursive: true });
  const random = generator(number + 1);
  const hashes = new Map<string, string>();
  for (const lang of languages) {
    for (const level of LEVELS) {
      const source = lang === languages[0] && level === 'original';
      const base = level === 'plain' && lang !== languages[0] ? 'plain' : 'original';
      const from = source ? undefined : hashes.get(base);
      const text = writeMarkdown({
        ...(source
          ? {
              facts: { published, topics: [TOPICS[number % TOPICS.length] ?? 'work'] },
              provenance: { origin: 'human' },
            }
          : { provenance: { origin: 'machine', engine: 'generated', made: published }, ...(from && { from }) }),
        title: words(lang, 8, random),
        blocks: blocks(lang, level, source, published, random),
      } satisfies MarkdownText);
      writeFileSync(join(folder, `${renditionKey(lang, level)}.md`), text);
      if (lang === languages[0]) hashes.set(level, textHash(readMarkdown(text, { lang, source })));
    }
  }
}

function blocks(lang: string, level: Level, source: boolean, day: string, random: () => number): Block[] {
  const length = level === 'plain' ? 9 : 16;
  const of = `${lang}.${level}`;
  const paragraph = (id: string, sentences: number): Block => ({
    kind: 'paragraph',
    id,
    sentences: Array.from({ length: sentences }, () => sentence(of, length, random)),
  });
  const contact: Block = {
    kind: 'contact',
    id: 'b8',
    role: 'publisher',
    contact: source
      ? {
          organisation: 'Stadt Beispielstadt',
          street: 'Rathausplatz 1',
          postcode: '00000',
          city: 'Beispielstadt',
          phones: [{ number: '0201 5550100', label: 'Servicecenter' }],
          emails: ['presse@example.org'],
          urls: ['www.example.org/presse'],
          notes: [],
        }
      : { phones: [], emails: [], urls: [], notes: [] },
  };
  return [
    paragraph('b1', 3),
    paragraph('b2', 4),
    { kind: 'heading', id: 'b3', depth: 2, sentences: [[words(of, 4, random)]] },
    { kind: 'list', id: 'b4', ordered: false, items: [1, 2, 3].map(() => [sentence(of, 6, random)]) },
    paragraph('b5', 4),
    { kind: 'quote', id: 'b6', sentences: [sentence(of, length, random), [`${day} – 0201 5550100.`]] },
    { kind: 'image', id: 'b7', caption: words(of, 10, random) },
    contact,
  ];
}

function sentence(of: string, length: number, random: () => number): Sentence {
  const text = words(of, length, random);
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)} `, { strong: words(of, 2, random) }, '.'];
}

/** @param of language, or language and level (`de.plain`) where that one has words of its own. */
function words(of: string, count: number, random: () => number): string {
  const all = (WORDS[of] ?? WORDS[of.split('.')[0] ?? ''] ?? '').split(' ');
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join(' ');
}

/** Mulberry32: small, fast, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
