import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { formatList } from '../../format.ts';
import { currentLanguage, type MessageKey, t } from '../../i18n.ts';
import type { Receiving, Trouble } from '../../sharing/receiving.ts';
import styles from './receive.module.css';
import type { ReceivePageProps } from './receive-page.tsx';
import type { CameraTrouble } from './scanner.ts';

/** What is wrong, and what can be done about it. */
const WORDS: Record<Trouble | CameraTrouble, MessageKey> = {
  foreign: 'receive.foreign',
  'foreign-file': 'receive.foreignFile',
  'no-code': 'receive.noCode',
  damaged: 'receive.damaged',
  newer: 'receive.newer',
  'too-large': 'receive.tooLarge',
  invalid: 'receive.invalid',
  full: 'sync.full',
  'not-stored': 'receive.notStored',
  unexpected: 'errors.unexpected',
  'no-camera': 'receive.noCamera',
  refused: 'receive.refused',
};

/** How far receiving has come, what keeps it from going on, and what it asks. Said, too, as it changes. */
export function Situation(props: ReceivePageProps) {
  const { receiving, camera, cameraTrouble, onTakeOther, onReadText } = props;
  const { busy, progress, other, plainText } = receiving;
  const count = receiving.texts.filter(({ kind }) => kind === 'received').length;
  const trouble = receiving.trouble ?? cameraTrouble;
  return (
    <div role="status" class={styles.situation}>
      {count > 0 && <p class={styles.done}>{t('receive.done', { count })}</p>}
      {progress && <Progress progress={progress} />}
      {progress && !camera && <p>{t('receive.aim')}</p>}
      {busy && !progress && <p>{t('readText.working')}</p>}
      {trouble && (
        <Notice kind="warning">
          <p>{t(WORDS[trouble])}</p>
        </Notice>
      )}
      {other && (
        <Notice>
          <p>{t('receive.other')}</p>
          <Button onClick={onTakeOther}>{t('receive.takeOther')}</Button>
        </Notice>
      )}
      {plainText !== undefined && (
        <Notice>
          <p>{t('receive.asText')}</p>
          <Button look="primary" icon="paste" onClick={() => onReadText(plainText)}>
            {t('receive.readText')}
          </Button>
        </Notice>
      )}
    </div>
  );
}

function Progress({ progress: { have, of, missing } }: { progress: NonNullable<Receiving['progress']> }) {
  const lang = currentLanguage();
  const number = new Intl.NumberFormat(lang);
  const numbers = formatList(
    lang,
    missing.map((one) => number.format(one)),
  );
  return (
    <div class={styles.progress}>
      <p class={styles.count}>{t('receive.progress', { have: number.format(have), of: number.format(of) })}</p>
      <div class={styles.bar} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span class={missing.includes(index + 1) ? styles.gap : styles.here} />
        ))}
      </div>
      <p>{t('receive.missing', { numbers })}</p>
    </div>
  );
}
