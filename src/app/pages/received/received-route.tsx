import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LanguageTag } from '../../../core/release.ts';
import { getReceived, listReceived, removeReceived } from '../../../storage/received.ts';
import type { ReceivedText } from '../../../storage/schema.ts';
import { releaseWith } from '../../sharing/release-with.ts';
import { aids } from '../../state/aids.ts';
import { edition, items } from '../../state/library.ts';
import { onPhone } from '../../state/phone.ts';
import { navigate } from '../../state/route.ts';
import { ReceivedPage } from './received-page.tsx';
import { ReceivedTextPage } from './received-text-page.tsx';

/** What was received, joined to the phone. */
export default function ReceivedRoute({ lang, hash }: { lang: LanguageTag; hash?: string | undefined }) {
  return hash ? <One key={hash} lang={lang} hash={hash} /> : <All />;
}

function All() {
  const texts = useSignal<readonly ReceivedText[] | undefined>(undefined);
  useEffect(() => {
    void onPhone(listReceived).then((found = []) => {
      texts.value = found;
    });
    // A sync may have judged texts again, or brought them itself.
  }, [items.value, edition.value]);
  return <ReceivedPage edition={edition.value} texts={texts.value} />;
}

function One({ lang, hash }: { lang: LanguageTag; hash: string }) {
  const text = useSignal<ReceivedText | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let current = true;
    void find().then((found) => {
      // A text that is being read stays on the page, also when the edition brings it meanwhile.
      if (current && (found !== 'missing' || text.peek() === 'loading')) text.value = found;
    });
    return () => {
      current = false;
    };
  }, [items.value, edition.value]);

  async function find(): Promise<ReceivedText | 'missing'> {
    const found = await onPhone((db) => getReceived(db, hash));
    if (found) return found;
    const release = text.peek() === 'loading' ? await onPhone((db) => releaseWith(db, hash)) : undefined;
    if (release) navigate({ page: 'release', lang, ...release }, { replace: true });
    return 'missing';
  }

  const helpers = aids();
  if (!helpers) return null;
  return (
    <ReceivedTextPage
      edition={edition.value}
      text={text.value}
      aids={helpers}
      onRemove={async () => {
        await onPhone((db) => removeReceived(db, hash));
        navigate({ page: 'received', lang }, { replace: true });
      }}
    />
  );
}
