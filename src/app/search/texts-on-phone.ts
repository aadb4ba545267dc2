import { LEVELS, type Level, type Rendition } from '../../core/release.ts';
import type { IndexedText, TextToIndex } from '../../core/search/segment.ts';
import { sentencesOf } from '../../core/search/texts-of.ts';
import { getReceived, listReceived } from '../../storage/received.ts';
import { listRenditions, listStoredReleases } from '../../storage/releases.ts';
import type { Database, ReceivedText, StoredRelease } from '../../storage/schema.ts';

/** What can be searched on this phone: each release once per language that is there, and each text received. */
export async function listTexts(db: Database): Promise<IndexedText[]> {
  const [releases, received] = await Promise.all([listStoredReleases(db), listReceived(db)]);
  return [...releases.flatMap(textsOf), ...received.map(receivedText)];
}

function textsOf({ id, published, topics, texts }: StoredRelease): IndexedText[] {
  return Object.entries(texts).map(([lang, { title, renditions }]) => {
    const hashes = LEVELS.map((level) => renditions[level]?.hash ?? '');
    return { id, lang, published, topics, stamp: [published, ...topics, title, ...hashes].join(' ') };
  });
}

function receivedText({ hash, rendition, when }: ReceivedText): IndexedText {
  return { id: hash, lang: rendition.lang, published: when.slice(0, 10), topics: [], received: true, stamp: hash };
}

/** Texts with their words, without those that have left the phone meanwhile. */
export async function readTexts(db: Database, texts: readonly IndexedText[]): Promise<TextToIndex[]> {
  const found = await renditionsOf(db, texts, 'plain');
  return texts.flatMap((about, at) => {
    const renditions = found[at] ?? [];
    if (renditions.length === 0) return [];
    return [{ about, titles: renditions.map(({ title }) => title), bodies: renditions.flatMap(sentencesOf) }];
  });
}

/** The readings of each text in its language, the wished level first; none of a text that is not on the phone any more. */
export async function renditionsOf(
  db: Database,
  texts: readonly Pick<IndexedText, 'id' | 'lang' | 'received'>[],
  level: Level,
): Promise<Rendition[][]> {
  const [published, received] = await Promise.all([
    listRenditions(db, texts),
    Promise.all(texts.map(({ id, received }) => (received ? getReceived(db, id) : undefined))),
  ]);
  return texts.map((_, at) => {
    const text = received[at];
    return text ? [text.rendition] : wishedFirst(published[at] ?? [], level);
  });
}

const wishedFirst = (renditions: readonly Rendition[], level: Level) =>
  [...renditions].sort((a, b) => Number(b.level === level) - Number(a.level === level));
