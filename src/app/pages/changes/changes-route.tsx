import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LanguageTag } from '../../../core/release.ts';
import { getRendition } from '../../../storage/releases.ts';
import { routeHref } from '../../routes.ts';
import { edition, items } from '../../state/library.ts';
import { onPhone } from '../../state/phone.ts';
import { navigate } from '../../state/route.ts';
import { looksForNews } from '../../state/sync.ts';
import { type BothLevels, ChangesPage } from './changes-page.tsx';

/** The comparison, joined to what is on the phone. */
export default function ChangesRoute(props: { lang: LanguageTag; id: string; text?: LanguageTag }) {
  const { lang, id, text } = props;
  const textLang = text ?? lang;
  const texts = useSignal<BothLevels | undefined>(undefined);
  const busy = useComputed(looksForNews);
  const release = { page: 'release', lang, id, ...(text && { text }) } as const;
  useEffect(() => {
    let current = true;
    void bothLevels(id, textLang).then((found) => {
      if (!current) return;
      texts.value = found;
      // The release's own page says what is missing, and what can be done about it.
      if (!found && !busy.value) navigate(release, { replace: true });
    });
    return () => {
      current = false;
    };
  }, [id, textLang, busy.value, items.value]);
  return <ChangesPage edition={edition.value} texts={texts.value} textLang={textLang} back={routeHref(release)} />;
}

function bothLevels(id: string, lang: LanguageTag): Promise<BothLevels | undefined> {
  return onPhone(async (db) => {
    const [original, plain] = await Promise.all([
      getRendition(db, id, lang, 'original'),
      getRendition(db, id, lang, 'plain'),
    ]);
    return original && plain && { original, plain };
  });
}
