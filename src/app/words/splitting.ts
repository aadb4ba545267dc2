import { effect, signal } from '@preact/signals';
import { settings } from '../state/settings.ts';

/** What parts long German words: loaded when a reader asks for it, and kept on the phone before that. */

type Splitting = typeof import('../compounds-code.ts');

const loaded = signal<Splitting | undefined>(undefined);

/** What draws long words in their parts, where the reader wants them so and it is at hand. */
export function splitting(): Splitting | undefined {
  return settings.value.splitWords ? loaded.value : undefined;
}

/** Loads it as soon as the reader wants it. */
export function followSplitting(): void {
  effect(() => {
    if (!settings.value.splitWords || loaded.peek()) return;
    import('../compounds-code.ts').then(
      (code) => {
        loaded.value = code;
      },
      (error: unknown) => console.warn('the parts of long words are not on this phone', error),
    );
  });
}
