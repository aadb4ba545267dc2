import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkdownText, readMarkdown, writeMarkdown } from '../../src/core/codec/markdown.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { type Block, LEVELS, type Level, renditionKey, type Sentence } from '../../src/core/release.ts';
import { textHash } from '../../src/publisher/workspace/text-hash.ts';

export interface GeneratedWorkspace {
  releases: number;
  /** Tags of the languages; the first is the source language. */
  languages: string[];
}

/** Twelve, German first. */
export const ALL_LANGUAGES = LANGUAGES.map(({ tag }) => tag);

/** Words per script, so that bytes and splitting cost what they cost in real texts. */
const WORDS: Record<string, string> = {
  latin:
    'die Stadt lädt alle Menschen ein die Arbeit suchen und Deutsch lernen möchten Termin im Rathaus Beratung kostenlos',
  arabic: 'تدعو المدينة جميع الناس الذين يبحثون عن عمل ويريدون تعلم اللغة الألمانية موعد في البلدية استشارة مجانية',
  cyrillic:
    'місто запрошує всіх людей які шукають роботу і хочуть вивчати німецьку мову зустріч у ратуші консультація безкоштовна',
};
const SCRIPTS: Record<string, string> = { ar: 'arabic', fa: 'arabic', bg: 'cyrillic', ru: 'cyrillic', uk: 'cyrillic' };
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
  const paragraph = (id: string, sentences: number): Block => ({
    kind: 'paragraph',
    id,
    sentences: Array.from({ length: sentences }, () => sentence(lang, length, random)),
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
    { kind: 'heading', id: 'b3', depth: 2, sentences: [[words(lang, 4, random)]] },
    { kind: 'list', id: 'b4', ordered: false, items: [1, 2, 3].map(() => [sentence(lang, 6, random)]) },
    paragraph('b5', 4),
    { kind: 'quote', id: 'b6', sentences: [sentence(lang, length, random), [`${day} – 0201 5550100.`]] },
    { kind: 'image', id: 'b7', caption: words(lang, 10, random) },
    contact,
  ];
}

function sentence(lang: string, length: number, random: () => number): Sentence {
  const text = words(lang, length, random);
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)} `, { strong: words(lang, 2, random) }, '.'];
}

function words(lang: string, count: number, random: () => number): string {
  const all = (WORDS[SCRIPTS[lang] ?? 'latin'] ?? '').split(' ');
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
