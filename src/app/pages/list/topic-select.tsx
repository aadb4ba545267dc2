import type { Edition } from '../../../core/edition.ts';
import { Select } from '../../../ui/select.tsx';
import { t } from '../../i18n.ts';
import { topicName } from '../../topic-name.ts';

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
    <Select label={t('list.topics')} value={value ?? ''} onChange={(id) => onChange(id || undefined)}>
      <option value="">{t('list.allTopics')}</option>
      {ids.map((id) => (
        <option key={id} value={id}>
          {topicName(id, custom)}
        </option>
      ))}
    </Select>
  );
}
