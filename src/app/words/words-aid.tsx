import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { GlossaryEntry } from '../../core/glossary.ts';
import type { LanguageTag } from '../../core/release.ts';
import { WordMark } from '../../reading/words/word-mark.tsx';
import { WordSheet } from '../../reading/words/word-sheet.tsx';
import type { DrawWords } from '../../ui/blocks.tsx';
import { t } from '../i18n.ts';
import { entryOf, followGlossary } from './glossary-at-hand.ts';
import { followSplitting, splitting } from './splitting.ts';

/** What helps with single words, joined to the phone: explanations, and the parts of long German words. */

const isGerman = (lang: LanguageTag) => /^de(?:$|-)/.test(lang);

/** The explanation that lies over the page; each time a new object, so that a late end of the one before does not end it. */
const open = signal<{ entry: GlossaryEntry } | undefined>(undefined);

followGlossary();
followSplitting();

/** A text of a language as the reader wants its words. */
export function drawText(lang: LanguageTag, text: string): ComponentChildren {
  const parts = isGerman(lang) ? splitting() : undefined;
  return parts ? <parts.SplitText text={text} /> : text;
}

/** How words of a text are drawn: those that are explained lead to their explanation. */
export function drawWords(lang: LanguageTag): DrawWords {
  const text = (plain: string) => drawText(lang, plain);
  return {
    text,
    term({ term, text: plain }) {
      const entry = entryOf(term);
      if (!entry) return text(plain);
      // In a translation, what stands there as on German doors and letters is to be heard as German.
      const german = !isGerman(lang) && plain === entry.term ? 'de' : undefined;
      return (
        <WordMark lang={german} onOpen={() => (open.value = { entry })}>
          {text(plain)}
        </WordMark>
      );
    },
  };
}

/** The explanation that is open, if one is. */
export function OpenWord() {
  const { value: opened } = open;
  if (!opened) return null;
  const { entry } = opened;
  return (
    <WordSheet
      key={opened}
      entry={entry}
      term={drawText('de', entry.term)}
      words={{
        spoken: t('words.spoken'),
        listen: t('words.listen'),
        helps: t('words.helps'),
        close: t('words.close'),
      }}
      onClose={() => {
        if (open.peek() === opened) open.value = undefined;
      }}
    />
  );
}
