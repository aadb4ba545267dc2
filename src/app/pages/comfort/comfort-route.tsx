import type { LanguageTag } from '../../../core/release.ts';
import { loadSettings, type Settings } from '../../../storage/settings.ts';
import { t } from '../../i18n.ts';
import { lookOf } from '../../look/look.ts';
import { routeHref } from '../../routes.ts';
import { edition } from '../../state/library.ts';
import { changeSettings, settings } from '../../state/settings.ts';
import { drawText } from '../../words/words-aid.tsx';
import { ComfortPage } from './comfort-page.tsx';

/** How texts look, joined to the settings. */
export default function ComfortRoute({ lang, id, text }: { lang: LanguageTag; id?: string; text?: LanguageTag }) {
  const change = (part: Partial<Settings>) =>
    changeSettings({ ...part, look: lookOf({ ...settings.peek(), ...part }) });
  const from = id
    ? ({ page: 'release', lang, id, ...(text && { text }) } as const)
    : ({ page: 'settings', lang } as const);
  return (
    <ComfortPage
      back={{ href: routeHref(from), word: id ? t('changes.back') : t('settings.title') }}
      edition={edition.value}
      settings={settings.value}
      drawGerman={(text) => drawText('de', text)}
      onChange={change}
      onReset={() => change(usualComfort())}
    />
  );
}

/** How texts look where the reader set nothing. */
function usualComfort(): Partial<Settings> {
  const usual = loadSettings({ getItem: () => null });
  const { theme, textSize, lines, words, letters, typeface, splitWords, ruler, still } = usual;
  return { theme, textSize, lines, words, letters, typeface, splitWords, ruler, still };
}
