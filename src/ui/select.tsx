import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import styles from './select.module.css';

/** The phone's own list of choices, which every reader knows; closed, it looks like all else that can be touched. */
export function Select(props: {
  /** Stands before the list; where an icon does, it is for those who hear the page. */
  label: string;
  icon?: IconName;
  /** Where a choice redraws the page: by this the keyboard finds back to it. */
  id?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}) {
  const { label, icon, id, value, onChange, children } = props;
  return (
    <label class={icon ? undefined : styles.labelled} data-needs-script>
      <span class={icon && 'visually-hidden'}>{label}</span>
      <span class={styles.field}>
        {icon && <Icon name={icon} />}
        <select
          id={id}
          class={icon ? `${styles.select} ${styles.withIcon}` : styles.select}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {children}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}
