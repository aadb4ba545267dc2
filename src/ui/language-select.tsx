import { language } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';
import { Icon } from './icon.tsx';
import styles from './language-select.module.css';

/** A choice among languages by their own names: the phone's own list, which every reader knows. */
export function LanguageSelect(props: {
  label: string;
  languages: readonly LanguageTag[];
  value: LanguageTag;
  onChange: (lang: LanguageTag) => void;
}) {
  const { label, languages, value, onChange } = props;
  return (
    <label class={styles.field} data-needs-script>
      <span class="visually-hidden">{label}</span>
      <Icon name="globe" />
      <Icon name="down" />
      <select class={styles.select} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag} selected={tag === value}>
            {language(tag).ownName}
          </option>
        ))}
      </select>
    </label>
  );
}
