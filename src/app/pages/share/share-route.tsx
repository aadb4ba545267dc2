import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { encodeShare } from '../../../core/codec/share.ts';
import type { LanguageTag } from '../../../core/release.ts';
import type { ShareWish } from '../../routes.ts';
import { candidates } from '../../sharing/candidates.ts';
import { appAddress, codesOf } from '../../sharing/codes.ts';
import { deliver } from '../../sharing/deliver.ts';
import { epubFile, shareFile } from '../../sharing/files.ts';
import type { GatherWish } from '../../sharing/gather.ts';
import type { Preparation } from '../../sharing/preparation.ts';
import { beginShare, forgetWords, senderWords } from '../../sharing/sender-words.ts';
import { toSharePage } from '../../sharing/to-page.ts';
import { toShare } from '../../sharing/to-share.ts';
import { edition, items, marksOf, sourceLang } from '../../state/library.ts';
import { navigate, route } from '../../state/route.ts';
import { settings } from '../../state/settings.ts';
import { looksForNews } from '../../state/sync.ts';
import { keepInterfaceLanguages, keepSharing } from '../../sw-bridge.ts';
import { CodeView } from './code-view.tsx';
import type { Outcome } from './how.tsx';
import { SharePage } from './share-page.tsx';
import { usePreparation } from './use-preparation.ts';

/** Time without a key pressed after which codes are made anew, in milliseconds: on an old phone that takes a moment. */
const PAUSE_MS = 250;

/** Handing over, joined to what is on the phone. The choice stands in the address: it outlives a reload and the way back. */
export default function ShareRoute({ lang, wish }: { lang: LanguageTag; wish: ShareWish }) {
  const wanted = resolve(wish, lang);
  const prepared = usePreparation(wanted);
  const { ready } = prepared;
  const words = senderWords.value;
  const codes = useSignal<string[] | 'too-long' | undefined>(undefined);
  // As they were when they were called for: what arrives meanwhile would begin the other phone's reading anew.
  const showing = useSignal<string[] | undefined>(undefined);
  const outcome = useSignal<Outcome | undefined>(undefined);

  useEffect(() => {
    beginShare(wish.releases);
    void keepForOffline(lang);
    // On paper the words are still wanted.
    return () => route.peek().page !== 'handout' && forgetWords();
  }, []);
  useEffect(() => {
    outcome.value = undefined;
    if (!ready?.chosen.length) return;
    const make = () => {
      codes.value = codesOf(toShare({ releases: ready.chosen }, words));
    };
    if (codes.peek() === undefined) return make();
    const timer = setTimeout(make, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ready, words]);

  return (
    <>
      <SharePage
        edition={edition.value}
        sourceLang={sourceLang.value}
        wish={wanted}
        prepared={prepared}
        searching={!ready || (ready.missing.length > 0 && looksForNews())}
        others={candidates(items.value, (item) => marksOf(item).saved, wish.releases)}
        words={words}
        codes={Array.isArray(codes.value) ? codes.value.length : codes.value}
        outcome={outcome.value}
        onWish={(change) => navigate({ page: 'share', lang, wish: { ...wish, ...change } }, { replace: true })}
        onWords={(change) => {
          senderWords.value = { ...senderWords.peek(), ...change };
        }}
        onCodes={() => {
          if (!ready) return;
          const made = codesOf(toShare({ releases: ready.chosen }, senderWords.peek()));
          codes.value = made;
          showing.value = made === 'too-long' ? undefined : made;
        }}
        onFile={(type) => {
          if (ready) void handOver(ready, type).then((result) => (outcome.value = result));
        }}
      />
      {showing.value && (
        <CodeView
          addresses={showing.value}
          onClose={() => {
            showing.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** The wish with what is taken for granted until somebody says otherwise. A text named twice is handed over once. */
function resolve(wish: ShareWish, lang: LanguageTag): GatherWish {
  return {
    lang: wish.text ?? lang,
    level: wish.level ?? 'plain',
    releases: [...new Set(wish.releases)],
    received: [...new Set(wish.received ?? [])],
    beside: wish.beside ?? false,
  };
}

/** Makes the file and gives it to the phone's share sheet, or to the downloads. */
async function handOver({ chosen, speech }: Preparation, type: 'html' | 'epub'): Promise<Outcome | undefined> {
  try {
    const words = senderWords.peek();
    const gathered = { releases: chosen };
    const container = new Uint8Array(encodeShare(toShare(gathered, words)));
    const page = toSharePage({
      ...{ gathered, speech, words, address: appAddress() },
      ...{ publisher: edition.peek()?.publisher.name ?? '', sourceLang: sourceLang.peek() },
    });
    const file = type === 'html' ? shareFile(page, container) : await epubFile(page, container);
    return (await deliver(file)) === 'downloaded' ? { kind: 'downloaded', name: file.name } : undefined;
  } catch (error) {
    console.error(error);
    return { kind: 'failed' };
  }
}

/** Whoever hands over once will do so where there is no network, in the languages whose texts they keep. */
async function keepForOffline(lang: LanguageTag): Promise<void> {
  const languages = [...new Set([lang, sourceLang.peek(), ...settings.peek().keep])];
  // In this order: on a first visit, the first one waits for the service worker to be there.
  await keepSharing(languages);
  await keepInterfaceLanguages(languages);
}
