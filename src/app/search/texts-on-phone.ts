import { LEVELS, type Level, type Rendition } from '../../core/release.ts';
import type { IndexedText, TextToIndex } from '../../core/search/segment.ts';
import { sentencesOf } from '../../core/search/texts-of.ts';
import { getReceived, listReceived } from '../../storage/received.ts';
import { getRendition, listStoredReleases } from '../../storage/releases.ts';
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

/** A text with its words; undefined if it has left the phone meanwhile. */
export async function readText(db: Database, about: IndexedText): Promise<TextToIndex | undefined> {
  const renditions = await renditionsOf(db, about);
  if (renditions.length === 0) return undefined;
  return { about, titles: renditions.map(({ title }) => title), bodies: renditions.flatMap(sentencesOf) };
}

/** The readings of a text in its language, the wished level first. */
export async function renditionsOf(
  db: Database,
  { id, lang, received }: Pick<IndexedText, 'id' | 'lang' | 'received'>,
  level: Level = 'plain',
): Promise<Rendition[]> {
  if (received) {
    const text = await getReceived(db, id);
    return text ? [text.rendition] : [];
  }
  const found = await Promise.all(wishedFirst(level).map((one) => getRendition(db, id, lang, one)));
  return found.filter((rendition) => rendition !== undefined);
}

const wishedFirst = (level: Level) => [level, ...LEVELS.filter((one) => one !== level)];
