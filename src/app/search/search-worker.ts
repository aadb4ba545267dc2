import type { LanguageTag, Level, Rendition } from '../../core/release.ts';
import { findPassage, type MarkedPart, type Marking, markWords } from '../../core/search/mark-words.ts';
import type { IndexedText } from '../../core/search/segment.ts';
import { sentencesOf } from '../../core/search/texts-of.ts';
import { rememberedTerms } from '../../core/search/words-of.ts';
import { openDatabase } from '../../storage/database.ts';
import { SearchIndex } from './search-index.ts';
import { renditionsOf } from './texts-on-phone.ts';

/** Search, in a thread of its own: the page stays usable while the index is made and searched. */

/** What the page says. */
export type SearchMessage =
  /** Something on the phone may have changed. */
  { kind: 'update' } | { kind: 'find'; question: SearchQuestion };

export interface SearchQuestion {
  query: string;
  lang: LanguageTag;
  /** Level the reader reads. */
  level: Level;
  limit: number;
  topic?: string | undefined;
  /** Only these releases. */
  only?: readonly string[] | undefined;
  /** All but these. */
  without?: readonly string[] | undefined;
}

/** A text that was found. */
export interface SearchHit extends Pick<IndexedText, 'id' | 'lang' | 'published' | 'topics' | 'received'> {
  title: MarkedPart[];
  /** What it says of what was looked for; empty where only the title does. */
  passage: MarkedPart[];
}

export interface SearchAnswer {
  question: SearchQuestion;
  hits: SearchHit[];
  count: number;
  /** Milliseconds it took. */
  took: number;
}

/** What the worker says. */
export type SearchNews =
  | { kind: 'answer'; answer: SearchAnswer }
  /** How many texts of how many can be found. */
  | { kind: 'progress'; done: number; total: number }
  /** The phone's database cannot be read. */
  | { kind: 'failed' };

/** A letter, part of a word, a slip: what a search does when it meets them is compiled while nobody has typed yet. */
const FIRST_USES = ['a', 'amt', 'anmedlung'];

const say = (news: SearchNews) => postMessage(news);
const opening = open();
/** What the page wants to know now; what it wanted to know before, it does not any more. */
let latest: SearchQuestion | undefined;

async function open() {
  const db = await openDatabase();
  const index = new SearchIndex(db, (done, total) => say({ kind: 'progress', done, total }));
  await index.load();
  return { db, index };
}

/** Each in a turn of its own, and no more once the reader has typed. */
async function warmUp(): Promise<void> {
  const { index } = await opening;
  for (const query of FIRST_USES) {
    if (latest?.query) return;
    index.find({ query, lang: 'de', limit: 1 });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

async function answer(question: SearchQuestion): Promise<void> {
  const { db, index } = await opening;
  if (question !== latest) return;
  const start = performance.now();
  const { query, lang, topic, limit, level } = question;
  const found = index.find({ query, lang, topic, limit, isWanted: wantedBy(question) });
  const renditions = await renditionsOf(db, found.texts, level);
  if (question !== latest) return;
  const marking = { words: found.words, knows: index.knows(), terms: rememberedTerms() };
  const hits = found.texts.map((text, at) => toHit(text, renditions[at] ?? [], marking));
  const took = performance.now() - start;
  say({ kind: 'answer', answer: { question, hits: hits.flat(), count: found.count, took } });
}

function wantedBy({ only, without }: SearchQuestion): (text: IndexedText) => boolean {
  const [wanted, unwanted] = [only && new Set(only), new Set(without)];
  // Nobody has saved what was received, and whether it was read is not noted.
  return ({ id, received }) => (received ? !only && !without : (wanted?.has(id) ?? !unwanted.has(id)));
}

/** None if the text has left the phone since it was indexed. */
function toHit(
  { id, lang, published, topics, received }: IndexedText,
  renditions: readonly Rendition[],
  marking: Marking,
): SearchHit[] {
  const [shown] = renditions;
  if (!shown) return [];
  return [
    {
      ...{ id, lang, published, topics },
      ...(received && { received }),
      title: markWords(shown.title, marking),
      passage: findPassage(renditions.flatMap(sentencesOf), marking),
    },
  ];
}

addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
  if (data.kind === 'find') latest = data.question;
  const work = data.kind === 'find' ? answer(data.question) : opening.then(({ index }) => index.update());
  work.catch((error: unknown) => {
    console.warn('the phone cannot be searched', error);
    say({ kind: 'failed' });
  });
});

// Where the database cannot be read, the first question says so.
warmUp().catch(() => undefined);
