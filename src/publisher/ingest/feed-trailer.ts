import { plainLines } from './plain-lines.ts';

const FEWEST_ITEMS = 5;
const MOST_OF_THEM = 0.8;
const SHORTEST = 12;
const MOST_LINES = 4;

/**
 * Lines that a feed puts below every item ("Aktuelle Übersicht immer unter …"): the same last lines in four fifths of
 * at least five items. They belong to the feed and to none of its releases.
 */
export function findTrailer(texts: readonly string[]): string[] {
  const items = texts.map(plainLines).filter((lines) => lines.length > 0);
  const trailer: string[] = [];
  while (trailer.length < MOST_LINES) {
    const counts = new Map<string, number>();
    for (const lines of items) {
      const last = lines.at(-1 - trailer.length);
      if (last !== undefined && last.length >= SHORTEST) counts.set(last, (counts.get(last) ?? 0) + 1);
    }
    const [line, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count < FEWEST_ITEMS || count < items.length * MOST_OF_THEM) break;
    trailer.unshift(line);
  }
  return trailer;
}

/** WordPress puts this below the text of every item. */
const FIRST_PUBLISHED = /^(?:Der Beitrag .{1,300} erschien zuerst auf|The post .{1,300} appeared first on) .{1,200}$/u;

/** Whether a line belongs to the feed and not to the release. */
export function isTrailer(line: string, trailer: readonly string[]): boolean {
  return trailer.includes(line) || FIRST_PUBLISHED.test(line);
}
