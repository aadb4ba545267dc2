import { Notice } from '../../ui/notice.tsx';
import { formatDay } from '../format.ts';
import { currentLanguage, t } from '../i18n.ts';
import { freed } from '../state/library.ts';

/** Says that older releases had to leave a full phone, if they had to. */
export function Freed() {
  const { value: day } = freed;
  if (!day) return null;
  return (
    <Notice>
      <p>{t('keep.freed', { date: formatDay(currentLanguage(), day) })}</p>
    </Notice>
  );
}
