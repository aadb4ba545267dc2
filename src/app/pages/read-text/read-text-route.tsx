import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { currentLanguage } from '../../i18n.ts';
import { warmUp } from '../../plain/plain-engine.ts';
import { aids } from '../../state/aids.ts';
import { edition } from '../../state/library.ts';
import { draft, ownText, readDraft, readFile, startAgain } from '../../state/own-text.ts';
import {
  askAboutTranslation,
  offerTranslation,
  ownTranslation,
  translateOwnText,
} from '../../state/own-translation.ts';
import { keepRules } from '../../sw-bridge.ts';
import type { ResultView } from './own-text-result.tsx';
import { ReadTextPage } from './read-text-page.tsx';

/** The page is another one: it starts at its top, for the keyboard and for screen readers as well. */
function startAtTop(): void {
  scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** The reader's own text, joined to the rules. */
export default function ReadTextRoute() {
  const view = useSignal<ResultView>('plain');
  const { phase } = ownText.value;
  useEffect(warmUp, []);
  useEffect(() => {
    if (phase !== 'done') return;
    startAtTop();
    // Kept already where the service worker saw them come; on the very first visit it did not.
    void keepRules(currentLanguage());
  }, [phase]);
  const lang = currentLanguage();
  useEffect(() => {
    view.value = 'plain';
    void offerTranslation(lang);
  }, [phase, lang]);
  const translation = ownTranslation.value;
  useEffect(() => {
    if (translation.phase !== 'done') return;
    view.value = 'translated';
    startAtTop();
  }, [translation.phase]);
  const helpers = aids();
  if (!helpers) return null;
  return (
    <ReadTextPage
      edition={edition.value}
      draft={draft.value}
      ownText={ownText.value}
      translation={translation}
      view={view.value}
      aids={helpers}
      terms={helpers.germanTerms()}
      onDraft={(text) => {
        draft.value = text;
      }}
      onRead={(options) => void readDraft(options)}
      onFile={(file) => void readFile(file)}
      onView={(chosen) => {
        view.value = chosen;
      }}
      onAsk={askAboutTranslation}
      onTranslate={() => void translateOwnText()}
      onStop={() => void offerTranslation(lang)}
      onAnother={() => {
        view.value = 'plain';
        startAgain();
      }}
    />
  );
}
