import { signal } from '@preact/signals';
import type { LanguageTag, Level } from '../../core/release.ts';
import { currentLanguage, wordsIn } from '../i18n.ts';

/** Which text is being listened to, and what reads it aloud, once that is at hand. */

type ListenCode = typeof import('../listen-code.ts');

/** A text in one language, at one level: another one is another text. Without a level, at the one that comes. */
export interface Listened {
  release: string;
  lang: LanguageTag;
  level?: Level;
}

export const listening = signal<(Listened & { code: ListenCode }) | undefined>(undefined);

/** Opens the player for a text. Rejects if its code can be had neither from the phone nor from the network. */
export async function listenTo({ release, lang, level }: Listened): Promise<void> {
  const [code] = await Promise.all([import('../listen-code.ts'), wordsIn(currentLanguage())]);
  listening.value = { release, lang, code, ...(level && { level }) };
}

/** Closes it, if it is this text's. */
export function stopListening(to: Listened): void {
  const { value } = listening;
  if (value?.release === to.release && value.lang === to.lang) listening.value = undefined;
}
