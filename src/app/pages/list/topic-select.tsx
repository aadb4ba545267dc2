import type { Edition } from '../../../core/edition.ts';
import { t } from '../../i18n.ts';
import { topicName } from '../../topic-name.ts';
import styles from './list.module.css';

/** Lets the reader look at one topic only; undefined is all of them. */
export function TopicSelect(props: {
  /** Topics there is something on. */
  ids: readonly string[];
  /** The publisher's own. */
  custom: Edition['topics'];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { ids, custom, value, onChange } = props;
  return (
    <label class={styles.topics} data-needs-script>
      <span>{t('list.topics')}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}>
        <option value="">{t('list.allTopics')}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {topicName(id, custom)}
          </option>
        ))}
      </select>
    </label>
  );
}
