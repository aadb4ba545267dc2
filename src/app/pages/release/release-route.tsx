import { useEffect } from 'preact/hooks';
import type { LanguageTag, Level } from '../../../core/release.ts';
import { aids } from '../../state/aids.ts';
import { chooseLanguage } from '../../state/choose-language.ts';
import { edition, marksOf, noteRead, save, sourceLang } from '../../state/library.ts';
import { loadText, openRelease } from '../../state/open-release.ts';
import { navigate } from '../../state/route.ts';
import { changeSettings, settings } from '../../state/settings.ts';
import { ReleasePage } from './release-page.tsx';

/** A release, joined to what is on the phone. */
export function ReleaseRoute({ id, lang, text }: { id: string; lang: LanguageTag; text?: LanguageTag | undefined }) {
  const textLang = text ?? lang;
  const { level, beside } = settings.value;
  const release = openRelease.value;
  const readable = typeof release === 'object' && Boolean(release.shown);
  useEffect(() => {
    if (readable) void noteRead(id);
  }, [id, readable]);
  const load = (wanted: LanguageTag) => void loadText(id, wanted);
  return (
    <ReleasePage
      edition={edition.value}
      release={release}
      level={level}
      textLang={textLang}
      beside={beside}
      saved={marksOf({ id, published: '' }).saved}
      aids={aids()}
      onLevel={(chosen: Level) => changeSettings({ level: chosen })}
      onTextLang={(chosen) => {
        navigate({ page: 'release', lang, id, ...(chosen !== lang && { text: chosen }) }, { replace: true });
        if (chosen !== sourceLang.peek() && !settings.peek().keep.includes(chosen)) load(chosen);
      }}
      onBeside={(chosen) => changeSettings({ beside: chosen })}
      onSave={(saved) => void save(id, saved)}
      onLoad={() => load(textLang)}
      onSwitchApp={(chosen) => void chooseLanguage(chosen)}
    />
  );
}
