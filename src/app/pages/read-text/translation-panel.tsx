import { language } from '../../../core/language.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import type { OwnTranslation } from '../../state/own-translation.ts';
import release from '../release/release.module.css';

export interface TranslationActions {
  /** Opens and closes what is said before anything begins. */
  onAsk: (asked: boolean) => void;
  onTranslate: () => void;
  /** Ends what goes on, and offers it again. */
  onStop: () => void;
}

/** Translation on this phone: offered, explained, agreed to, under way. */
export function TranslationPanel(props: TranslationActions & { translation: OwnTranslation }) {
  const { translation, onTranslate } = props;
  switch (translation.phase) {
    case 'none':
    case 'done':
      return null;
    case 'offered':
      return <Offer {...props} offer={translation} />;
    case 'trouble':
      return (
        <Notice kind="warning">
          <LiveStatus>{t('translate.failed')}</LiveStatus>
          <Button icon="reload" onClick={onTranslate}>
            {t('readText.again')}
          </Button>
        </Notice>
      );
    default:
      return (
        <Notice>
          <LiveStatus>{progressWords(translation)}</LiveStatus>
          <Button onClick={props.onStop}>{t('translate.stop')}</Button>
        </Notice>
      );
  }
}

function Offer(props: TranslationActions & { offer: Extract<OwnTranslation, { phase: 'offered' }> }) {
  const { offer, onAsk, onTranslate } = props;
  const { ownName } = language(offer.lang);
  return (
    <>
      <div class={release.tools}>
        <Button icon="globe" pressed={offer.asked} onClick={() => onAsk(!offer.asked)}>
          {t('translate.offer', { language: `\u2068${ownName}\u2069` })}
        </Button>
      </div>
      {offer.asked && (
        <Notice>
          <p>{t('translate.how')}</p>
          {offer.download && <p>{t('translate.download')}</p>}
          <div class={release.tools}>
            <Button look="primary" onClick={onTranslate}>
              {t('translate.yes')}
            </Button>
            <Button onClick={() => onAsk(false)}>{t('translate.no')}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}

function progressWords(translation: Extract<OwnTranslation, { phase: 'loading' | 'working' }>): string {
  if (translation.phase === 'loading') {
    const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(translation.part);
    return t('translate.loading', { percent });
  }
  return t('translate.working', { done: translation.done, total: translation.total });
}
