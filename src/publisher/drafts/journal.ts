import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { LanguageTag, Level } from '../../core/release.ts';
import { systemCode } from '../system-code.ts';
import { inTurn } from './in-turn.ts';

/** A finished segment: paid for, judged, and never asked for again. */
const entrySchema = v.object({
  engine: v.string(),
  from: v.string(),
  to: v.string(),
  level: v.picklist(['original', 'plain']),
  source: v.string(),
  text: v.string(),
});
export type JournalEntry = v.InferOutput<typeof entrySchema>;

/** What a segment is asked for by. */
export interface JournalKey {
  engine: string;
  from: LanguageTag;
  to: LanguageTag;
  level: Level;
  source: string;
}

/** Finished segments of all runs, on disk. */
export interface Journal {
  find(key: JournalKey): string | undefined;
  /** All entries, oldest first. */
  entries(): Iterable<JournalEntry>;
  /** Returns when the entries are safe on the disk. */
  append(entries: readonly JournalEntry[]): Promise<void>;
}

/** Opens the journal, one JSON document per line. A line that a kill cut in two is passed over. */
export async function openJournal(file: string): Promise<Journal> {
  const known = new Map<string, JournalEntry>();
  const text = await readIfThere(file);
  for (const line of text.split('\n')) {
    const entry = readLine(line);
    if (entry) known.set(journalKey(entry), entry);
  }
  let torn = text !== '' && !text.endsWith('\n');
  const oneByOne = inTurn();
  const write = async (entries: readonly JournalEntry[]) => {
    if (entries.length === 0) return;
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, 'a');
    try {
      await handle.appendFile(`${torn ? '\n' : ''}${entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')}`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    torn = false;
    for (const entry of entries) known.set(journalKey(entry), entry);
  };
  return {
    find: (key) => known.get(journalKey(key))?.text,
    entries: () => known.values(),
    append: (entries) => oneByOne(() => write(entries)),
  };
}

/** The same for the same question: same engine, languages, level and source. */
export function journalKey({ engine, from, to, level, source }: JournalKey): string {
  return JSON.stringify([engine, from, to, level, source]);
}

function readLine(line: string): JournalEntry | undefined {
  try {
    const result = v.safeParse(entrySchema, JSON.parse(line));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  }
}
