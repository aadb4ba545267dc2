import { signal } from '@preact/signals';
import type { SearchAnswer, SearchMessage, SearchNews, SearchQuestion } from '../search/search-worker.ts';

/** The page's side of the search: what was asked last and found, also when the reader comes back to the page. */

/** What was found last; stays while the next answer is awaited. */
export const answer = signal<SearchAnswer | undefined>(undefined);

/** How many texts of how many can be found so far; undefined before it is known. */
export const progress = signal<{ done: number; total: number } | undefined>(undefined);

/** Set where the search cannot work: not on the phone yet and no network, or the phone's database cannot be read. */
export const broken = signal(false);

/** How long the search stays ready after the reader has left its page, in milliseconds. */
const LINGER_MS = 60_000;

let worker: Worker | undefined;
/** The last question: its answer is there, or on its way. */
let asked = '';
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Starts the search, and has it take in what has changed on the phone. */
export function openSearch(): void {
  clearTimeout(leaving);
  if (!worker) {
    broken.value = false;
    worker = new Worker(new URL('../search/search-worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<SearchNews>) => hear(data);
    worker.onerror = () => fail();
  }
  tell({ kind: 'update' });
}

/** The reader left the page: some time later its memory is given back. */
export function leaveSearch(): void {
  clearTimeout(leaving);
  leaving = setTimeout(stop, LINGER_MS);
}

/** Asks; the {@link answer} comes when it is there. Only the last question is answered. */
export function ask(question: SearchQuestion): void {
  if (JSON.stringify(question) !== asked) askAgain(question);
}

/** Asks the last question again, because the phone has more to find now. */
export function askAgain(question: SearchQuestion): void {
  asked = JSON.stringify(question);
  tell({ kind: 'find', question });
}

function tell(message: SearchMessage): void {
  worker?.postMessage(message);
}

function hear(news: SearchNews): void {
  if (news.kind === 'answer') answer.value = news.answer;
  else if (news.kind === 'progress') progress.value = { done: news.done, total: news.total };
  else fail();
}

/** A worker that failed stays dead: the next visit to the page tries again. */
function fail(): void {
  stop();
  broken.value = true;
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}
