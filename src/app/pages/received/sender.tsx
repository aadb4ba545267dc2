import { senderName } from '../../../core/trust/sender-name.ts';
import type { ReceivedText } from '../../../storage/schema.ts';
import { t } from '../../i18n.ts';
import styles from './received.module.css';

/** Stands for a name until the sentence around it is drawn. */
const PLACE = '\ufffc';

/**
 * What the sender of a text that is not genuine says of themselves. Nothing where that looks like the publisher's name, or
 * where the phone does not know yet what that one is.
 */
export function Sender({ text, publisher }: { text: ReceivedText; publisher: string | undefined }) {
  if (text.verdict === 'genuine' || !text.publisher || !publisher) return null;
  const name = senderName(text.publisher, publisher);
  if (!name) return null;
  const [before, after] = t('received.sender', { name: PLACE }).split(PLACE);
  return (
    <p class={styles.said}>
      {before}
      <bdi>{name}</bdi>
      {after}
    </p>
  );
}
