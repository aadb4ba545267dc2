import type { Edition } from '../../../core/edition.ts';
import type { LanguageTag, Rendition } from '../../../core/release.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import { compareTexts } from '../../comparison/compare-texts.ts';
import { Comparison } from '../../comparison/comparison.tsx';
import { Frame } from '../../frame/frame.tsx';
import { t } from '../../i18n.ts';
import { Provenance } from '../release/provenance.tsx';
import release from '../release/release.module.css';

/** A release at both levels in one language. */
export interface BothLevels {
  original: Rendition;
  plain: Rendition;
}

export interface ChangesPageProps {
  edition: Pick<Edition, 'publisher' | 'languages'> | undefined;
  /** Undefined while they are being looked for. */
  texts: BothLevels | undefined;
  textLang: LanguageTag;
  /** Address of the release. */
  back: string;
}

/** What is different in a release's easy text: the original beside it, sentence by sentence. */
export function ChangesPage({ edition, texts, textLang, back }: ChangesPageProps) {
  const sourceLang = edition?.languages[0] ?? 'de';
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      wide
      start={
        <LinkButton look="quiet" icon="back" href={back}>
          {t('changes.back')}
        </LinkButton>
      }
    >
      <div class={release.head}>
        <h1>{t('changes.title')}</h1>
        {texts && (
          <Provenance rendition={texts.plain} sourceLang={sourceLang} publisher={edition?.publisher.name ?? ''} />
        )}
      </div>
      {texts ? (
        <Comparison blocks={compareTexts(texts.original, texts.plain)} lang={textLang} />
      ) : (
        <LiveStatus class={release.loading}>{t('release.loading')}</LiveStatus>
      )}
    </Frame>
  );
}
