import { signal } from '@preact/signals';
import type { LanguageTag } from '../../core/release.ts';
import { type TranslatableText, translateText } from '../../reading/translate/translate-text.ts';
import { browserTranslator } from '../../reading/translate/translator.ts';
import type { ReadText } from '../plain/plain-worker.ts';
import { ownText } from './own-text.ts';

/** A translation of the reader's own text, made by the browser on this phone. It lives as long as the text. */

/** The rules know German only, and so the text is German. */
const FROM = 'de';

export type OwnTranslation =
  /** This browser cannot do it, or not into this language. */
  | { phase: 'none' }
  /** `download`: the browser has to load the language first. `asked`: the reader is told what it means, and may say yes. */
  | { phase: 'offered'; lang: LanguageTag; download: boolean; asked: boolean }
  /** `part` of the language that is loaded, 0 to 1. */
  | { phase: 'loading'; lang: LanguageTag; part: number }
  | { phase: 'working'; lang: LanguageTag; done: number; total: number }
  | { phase: 'trouble'; lang: LanguageTag }
  /** `of`: what it was made from. */
  | { phase: 'done'; lang: LanguageTag; text: TranslatableText; of: ReadText };

export const ownTranslation = signal<OwnTranslation>({ phase: 'none' });

/** Ends what goes on when the text or the language is another one. */
let current = new AbortController();

function begin(): AbortSignal {
  current.abort();
  current = new AbortController();
  return current.signal;
}

/** Offers to translate the text that was read into a language, where the browser can. */
export async function offerTranslation(lang: LanguageTag): Promise<void> {
  const [own, made] = [ownText.peek(), ownTranslation.peek()];
  if (made.phase === 'done' && made.lang === lang && own.phase === 'done' && own.text === made.of) return;
  const signal = begin();
  ownTranslation.value = { phase: 'none' };
  const translator = browserTranslator(globalThis);
  if (!translator || lang === FROM || own.phase !== 'done') return;
  const availability = await translator.availability(FROM, lang);
  if (signal.aborted || availability === 'none') return;
  ownTranslation.value = { phase: 'offered', lang, download: availability === 'download', asked: false };
}

/** Tells the reader what it means before anything begins; false takes that back. */
export function askAboutTranslation(asked: boolean): void {
  const offer = ownTranslation.peek();
  if (offer.phase === 'offered') ownTranslation.value = { ...offer, asked };
}

/** The reader said yes. Called from a tap: browsers load a language only then. */
export async function translateOwnText(): Promise<void> {
  const offer = ownTranslation.peek();
  const own = ownText.peek();
  const translator = browserTranslator(globalThis);
  if (!('lang' in offer) || own.phase !== 'done' || !translator) return;
  const { lang } = offer;
  const signal = begin();
  const show = (state: OwnTranslation) => {
    if (!signal.aborted) ownTranslation.value = state;
  };
  show({ phase: 'loading', lang, part: 0 });
  try {
    const open = await translator.open(FROM, lang, (part) => show({ phase: 'loading', lang, part }), signal);
    try {
      const { title, plain } = own.text;
      const text = await translateText(
        { ...(title !== undefined && { title }), blocks: plain },
        {
          translate: open.translate,
          onProgress: (done, total) => show({ phase: 'working', lang, done, total }),
          signal,
        },
      );
      show({ phase: 'done', lang, text, of: own.text });
    } finally {
      open.close();
    }
  } catch (error) {
    if (!signal.aborted) console.error(error);
    show({ phase: 'trouble', lang });
  }
}
