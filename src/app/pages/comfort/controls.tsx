import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import shapes from '../../../ui/shapes.module.css';
import settingsStyles from '../settings/settings.module.css';
import styles from './comfort.module.css';

/** One of a few, under its title. */
export function Choice<Value extends string>(props: {
  name: string;
  title: string;
  values: readonly Value[];
  value: Value;
  word: (value: Value) => string;
  hint?: string;
  onChange: (value: Value) => void;
}) {
  const { name, title, values, value, word, hint, onChange } = props;
  return (
    <section class={[shapes.card, styles.choice, values.length > 3 && styles.many].filter(Boolean).join(' ')}>
      <h2>{title}</h2>
      <SegmentedControl
        name={name}
        legend={title}
        options={values.map((one) => ({ value: one, label: word(one) }))}
        value={value}
        onChange={onChange}
      />
      {hint && <p class={shapes.hint}>{hint}</p>}
    </section>
  );
}

/** On or off, with what it does. */
export function Switch(props: {
  checked: boolean;
  hint: ComponentChildren;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  const { checked, hint, onChange, children } = props;
  const id = useId();
  return (
    <div>
      <label class={settingsStyles.language}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}hint`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      <p id={`${id}hint`} class={shapes.hint}>
        {hint}
      </p>
    </div>
  );
}
