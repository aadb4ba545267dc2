import { signal } from '@preact/signals';
import type { NotSimplified } from '../../core/plain/simplify-text.ts';
import { germanDay } from '../../reading/key-facts/days-until.ts';
import { RulesMissing, simplify } from '../plain/plain-engine.ts';
import type { ReadText } from '../plain/plain-worker.ts';
import { decodeText } from '../plain/text-file.ts';

/** A text of the reader's own and what the rules made of it. It lives as long as the page and is stored nowhere. */

/** Characters that are read at once, about 20 pages: what a slow phone does in a few seconds. */
export const LONGEST_TEXT = 50_000;

/** No text of that length has more bytes than this: larger files are not even opened. */
const LARGEST_FILE = 4 * LONGEST_TEXT;

/** Why there is nothing to show; the page has a sentence for each. */
export type Trouble = NotSimplified | 'too-long' | 'not-text' | 'rules-missing' | 'unexpected';

export type OwnText =
  | { phase: 'blank' }
  | { phase: 'working' }
  | { phase: 'trouble'; trouble: Trouble }
  | { phase: 'done'; text: ReadText };

/** What stands in the field. */
export const draft = signal('');

export const ownText = signal<OwnText>({ phase: 'blank' });

/** Which reading is awaited: what comes of one that was given up is not shown. */
let awaited = 0;

/** Reads what stands in the field. `anyLanguage`: the reader says that it is German. */
export async function readDraft({ anyLanguage = false } = {}): Promise<void> {
  if (ownText.peek().phase === 'working') return;
  const text = draft.peek();
  if (text.length > LONGEST_TEXT) return fail('too-long');
  if (text.trim() === '') return fail('empty');
  ownText.value = { phase: 'working' };
  awaited += 1;
  const own = awaited;
  try {
    const answer = await simplify({ text, anyLanguage, today: germanDay(new Date()) });
    if (own !== awaited) return;
    if (typeof answer === 'string') fail(answer);
    else ownText.value = { phase: 'done', text: answer };
  } catch (error) {
    console.error(error);
    if (own === awaited) fail(error instanceof RulesMissing ? 'rules-missing' : 'unexpected');
  }
}

/** Puts a text file into the field and reads it. */
export async function readFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE) return fail('too-long');
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return fail('not-text');
  draft.value = text;
  await readDraft();
}

/** Back to an empty field. */
export function startAgain(): void {
  awaited += 1;
  draft.value = '';
  ownText.value = { phase: 'blank' };
}

function fail(trouble: Trouble): void {
  ownText.value = { phase: 'trouble', trouble };
}
