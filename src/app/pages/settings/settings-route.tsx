import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { LanguageTag } from '../../../core/release.ts';
import { type KeptTexts, storedByLanguage } from '../../../storage/kept-texts.ts';
import { estimate, persist } from '../../../storage/quota.ts';
import { removeLanguage } from '../../../storage/remove-language.ts';
import { currentLanguage } from '../../i18n.ts';
import { dropWords, wordsBytes } from '../../keep/kept-words.ts';
import { chooseLanguage } from '../../state/choose-language.ts';
import { edition, items, loadLibrary } from '../../state/library.ts';
import { onPhone } from '../../state/phone.ts';
import { changeSettings, settings } from '../../state/settings.ts';
import { stopSync, sync, syncNow } from '../../state/sync.ts';
import { SettingsPage, type StorageUse } from './settings-page.tsx';

/** The settings, joined to what is on the phone. */
export default function SettingsRoute() {
  const refused = useSignal(false);
  const use = useSignal<StorageUse>({ byLanguage: new Map() });
  const idle = useComputed(() => sync.value.phase === 'idle');
  useSignalEffect(() => {
    // Measured again whenever what is on the phone may have changed.
    void items.value;
    if (idle.value) void measure().then((measured) => (use.value = measured));
  });
  return (
    <SettingsPage
      edition={edition.value}
      settings={settings.value}
      use={use.value}
      address={location.host + import.meta.env.BASE_URL}
      version={__VERSION__}
      onLanguage={(lang) => void chooseLanguage(lang)}
      onKeep={(lang, keep) => void keepLanguage(lang, keep)}
      refused={refused.value}
      onPersist={() =>
        void persist(navigator.storage).then(async (kept) => {
          refused.value = !kept;
          use.value = await measure();
        })
      }
    />
  );
}

async function measure(): Promise<StorageUse> {
  const [space, byLanguage = new Map<LanguageTag, KeptTexts>(), persistent] = await Promise.all([
    estimate(navigator.storage),
    onPhone(storedByLanguage),
    navigator.storage?.persisted?.(),
  ]);
  for (const [lang, { releases, bytes }] of byLanguage) {
    byLanguage.set(lang, { releases, bytes: bytes + (await wordsBytes(lang)) });
  }
  return { byLanguage, ...(space && { used: space.used }), ...(persistent !== undefined && { persistent }) };
}

/** Fetches a language to the phone, or takes it off and frees its space. */
async function keepLanguage(lang: LanguageTag, keep: boolean): Promise<void> {
  const others = settings.peek().keep.filter((tag) => tag !== lang);
  changeSettings({ keep: keep ? [...others, lang] : others });
  if (keep) return syncNow();
  // A look for news that began before would bring it back.
  await stopSync();
  const { whileNobodySyncs } = await import('../../state/sync-code.ts');
  await onPhone((db) => whileNobodySyncs(() => removeLanguage(db, lang), { locks: navigator.locks }));
  // The words that the page itself is in are needed.
  if (lang !== currentLanguage()) await dropWords(lang);
  // There is room again: what gave way on a full phone may come back.
  void syncNow();
  await loadLibrary();
}
