import type { LanguageTag } from '../../core/release.ts';
import { currentLanguage, switchLanguage } from '../i18n.ts';
import { keepAids, keepInterfaceLanguages } from '../sw-bridge.ts';
import { beginAt } from './arrive.ts';
import { sourceLang } from './library.ts';
import { navigate, route } from './route.ts';
import { changeSettings, settings } from './settings.ts';
import { noteOffline, syncNow } from './sync.ts';

/**
 * Makes a language the app's and one to keep on the phone, and shows the current page in it. Where its words cannot be
 * had (offline, never loaded), the language stays as it was, and the list says that there is no network.
 */
export async function chooseLanguage(lang: LanguageTag): Promise<void> {
  const chosenAt = document.activeElement?.id;
  try {
    if (!(await adoptLanguage(lang))) return;
  } catch (error) {
    console.warn(`${lang} is not on this phone`, error);
    noteOffline();
    if (route.peek().page !== 'release') navigate({ page: 'list', lang: currentLanguage(), saved: false });
    return;
  }
  // Only now: while the words were coming, the reader may have gone on, and the start page's own link leads to the list.
  const here = route.peek();
  if (here.page === 'release') navigate({ page: 'release', lang, id: here.id }, { replace: true });
  else if ('lang' in here && here.page !== 'not-found') navigate({ ...here, lang }, { replace: true });
  // Who chooses with arrow keys is not led away from the choice.
  if (chosenAt) beginAt(() => document.getElementById(chosenAt));
  void keepAids(lang);
  void syncNow();
}

/** Loads a language's words and notes that the reader uses it; false if another one was chosen meanwhile. */
export async function adoptLanguage(lang: LanguageTag): Promise<boolean> {
  if (!(await switchLanguage(lang))) return false;
  const { keep, since } = settings.peek();
  changeSettings({
    interfaceLang: lang,
    keep: keep.includes(lang) || lang === sourceLang.peek() ? keep : [...keep, lang],
    since: since ?? new Date().toISOString().slice(0, 10),
  });
  void keepInterfaceLanguages([lang]);
  return true;
}
