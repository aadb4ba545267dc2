import { type Found, findTexts, type Search } from '../../core/search/find-texts.ts';
import type { KnowsWord } from '../../core/search/match-word.ts';
import { knowsWord } from '../../core/search/matching-terms.ts';
import { readSegment } from '../../core/search/read-segment.ts';
import { type IndexedText, makeSegment, mergeSegments, type Segment } from '../../core/search/segment.ts';
import { makeTextIndex, type TextIndex } from '../../core/search/text-index.ts';
import { StorageError } from '../../storage/errors.ts';
import type { Database } from '../../storage/schema.ts';
import { readSearchParts, writeSearchParts } from '../../storage/search-index.ts';
import { listTexts, readTexts } from './texts-on-phone.ts';

/** Texts that are indexed before the next question is answered. */
const AT_ONCE = 100;
/** Texts in a part of the index: few parts are searched faster, small ones written faster. */
const IN_PART = 8192;

/** A part with more gaps than this leaves is made anew without them. */
const WORTH_KEEPING = 0.75;

interface Part {
  name: string;
  segment: Segment;
  /** As the phone has it. */
  stored: boolean;
}

/** The search index over all texts on the phone, kept there between two searches. */
export class SearchIndex {
  private parts: Part[] = [];
  /** The parts as they were when they were searched last. */
  private searched: TextIndex = makeTextIndex([]);
  private updating: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly db: Database,
    /** How many texts of how many are indexed. */
    private readonly onProgress: (done: number, total: number) => void,
  ) {}

  /** Reads the stored index; what is broken of it is left out and made again by {@link update}. */
  async load(): Promise<void> {
    for (const [name, stored] of await readSearchParts(this.db)) {
      const segment = readSegment(stored);
      if (segment) this.parts.push({ name, segment, stored: true });
    }
  }

  find(search: Search): Found {
    return findTexts(this.together(), search);
  }

  knows(): KnowsWord {
    return knowsWord(this.together().segments);
  }

  /** Takes in what has changed on the phone since, newest first, and stores the index. One at a time. */
  async update(): Promise<void> {
    this.again = true;
    this.updating ??= this.keepUpdating().finally(() => {
      this.updating = undefined;
    });
    return this.updating;
  }

  private together(): TextIndex {
    const { segments } = this.searched;
    const isSame =
      segments.length === this.parts.length && this.parts.every(({ segment }, at) => segment === segments[at]);
    if (!isSame) this.searched = makeTextIndex(this.parts.map(({ segment }) => segment));
    return this.searched;
  }

  private async keepUpdating(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.updateOnce();
    }
  }

  private async updateOnce(): Promise<void> {
    const texts = await listTexts(this.db);
    const wanted = new Map(texts.map((text) => [keyOf(text), text]));
    const before = this.dropOutdated(wanted);
    const missing = [...wanted.values()].sort((a, b) => (a.published < b.published ? 1 : -1));
    for (let done = 0; done < missing.length; done += AT_ONCE) {
      this.onProgress(texts.length - missing.length + done, texts.length);
      const found = await readTexts(this.db, missing.slice(done, done + AT_ONCE));
      if (found.length > 0) this.parts.push({ name: crypto.randomUUID(), segment: makeSegment(found), stored: false });
      await pause();
    }
    if (before || missing.length > 0) await this.store();
    this.onProgress(texts.length, texts.length);
  }

  /** Leaves gaps where texts are gone or have changed, and takes the others out of `wanted`; whether there were any gaps. */
  private dropOutdated(wanted: Map<string, IndexedText>): boolean {
    let dropped = false;
    for (const part of this.parts) {
      const texts = part.segment.texts.map((text) => {
        if (!text) return undefined;
        const key = keyOf(text);
        if (wanted.get(key)?.stamp === text.stamp && wanted.delete(key)) return text;
        part.stored = false;
        dropped = true;
        return undefined;
      });
      if (!part.stored) part.segment = { ...part.segment, texts };
    }
    return dropped;
  }

  private async store(): Promise<void> {
    this.parts = joinSmall(this.parts);
    const parts = this.parts.map(({ name, segment, stored }) => [name, stored ? undefined : segment] as const);
    try {
      await writeSearchParts(this.db, new Map(parts));
      for (const part of this.parts) part.stored = true;
    } catch (error) {
      // On a full phone the index lasts as long as the page.
      if (!(error instanceof StorageError)) throw error;
    }
  }
}

/**
 * Fewer and larger parts: as many as fit go together, the small ones first, so that a large one is not written anew for each
 * release that comes.
 */
export function joinSmall(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let small: Part[] = [];
  let count = 0;
  for (const part of [...parts].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const size = sizeOf(part);
    if (size === 0) continue;
    // A part is taken in only when what came together is worth writing it again.
    if (count + size > IN_PART || (count > 0 && size > 4 * count && part.stored)) {
      joined.push(...asOne(small));
      [small, count] = [[], 0];
    }
    small.push(part);
    count += size;
  }
  return [...joined, ...asOne(small)];
}

function asOne(parts: readonly Part[]): Part[] {
  const [only] = parts;
  const isWhole = parts.length === 1 && only && sizeOf(only) > only.segment.texts.length * WORTH_KEEPING;
  if (parts.length === 0 || isWhole) return [...parts];
  const segment = mergeSegments(parts.map((part) => part.segment));
  return [{ name: crypto.randomUUID(), segment, stored: false }];
}

const sizeOf = ({ segment }: Part) => segment.texts.filter(Boolean).length;
const keyOf = ({ id, lang }: IndexedText) => `${id} ${lang}`;

/** Lets a question in between. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
