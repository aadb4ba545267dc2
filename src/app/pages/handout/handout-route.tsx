import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Reading } from '../../../core/language.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { StorageError } from '../../../storage/errors.ts';
import { wordsIn } from '../../i18n.ts';
import { routeHref, type ShareWish } from '../../routes.ts';
import { gather } from '../../sharing/gather.ts';
import { forgetWords, senderWords } from '../../sharing/sender-words.ts';
import { edition, items } from '../../state/library.ts';
import { phone } from '../../state/phone.ts';
import { route } from '../../state/route.ts';
import { settings } from '../../state/settings.ts';
import { HandoutPage, type HandoutState, type Paper } from './handout-page.tsx';
import { makeHandout } from './make-handout.ts';
import { titleForPrinting } from './title-for-printing.ts';

/** What is handed over, on paper: joined to the phone's texts and to the browser's printing. */
export default function HandoutRoute({ lang, wish }: { lang: LanguageTag; wish: ShareWish }) {
  const paper = useSignal<Paper>('a4');
  const state = useSignal<HandoutState>('loading');
  const { level } = settings.value;
  const wanted: Reading = { lang: wish.text ?? lang, level: wish.level ?? level };
  const title = senderWords.value.title.trim();
  const note = senderWords.value.note.trim();
  useEffect(() => {
    let isLatest = true;
    void prepare(wish, wanted).then((found) => {
      if (isLatest) state.value = found;
    });
    return () => {
      isLatest = false;
    };
    // The address says all of the wish; a sync may bring what is missing.
  }, [routeHref({ page: 'handout', lang, wish }), wanted.level, items.value, edition.value]);
  const { value: now } = state;
  const heading = typeof now === 'string' ? '' : title || (now.handout.releases[0]?.rendition.title ?? '');
  useEffect(() => titleForPrinting(heading), [heading]);
  // On the way back they are still wanted.
  useEffect(() => () => void (route.peek().page !== 'share' && forgetWords()), []);
  return (
    <HandoutPage
      state={now}
      title={title}
      note={note}
      paper={paper.value}
      back={routeHref({ page: 'share', lang, wish })}
      onPaper={(chosen) => {
        paper.value = chosen;
      }}
      onPrint={() => print()}
    />
  );
}

/** Never rejects: what can go wrong has words on the page. */
async function prepare(wish: ShareWish, wanted: Reading): Promise<HandoutState> {
  const { releases, received = [], beside = false } = wish;
  if (releases.length + received.length === 0) return 'nothing';
  const t = await wordsIn(wanted.lang).catch((error: unknown) => {
    console.warn(`no words in ${wanted.lang} on this phone`, error);
    return undefined;
  });
  if (!t) return 'no-words';
  try {
    const db = await phone();
    if (!db) return 'no-storage';
    const found = await gather(db, { ...wanted, releases, received, beside });
    const { publisher, languages } = edition.peek() ?? {};
    const sourceLang = languages?.[0] ?? 'de';
    const city = { publisher: publisher?.name ?? '', sourceLang, sample: publisher?.sample ?? false };
    const handout = makeHandout(found, { lang: wanted.lang, t }, { ...city, wanted, origin: location.origin });
    const titleOf = (id: string) => items.peek().find((item) => item.id === id)?.title ?? id;
    return { handout, missing: found.missing.map(titleOf) };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.error(error);
    return 'no-storage';
  }
}
