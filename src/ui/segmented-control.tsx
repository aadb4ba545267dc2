import styles from './segmented-control.module.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

/** A choice of a few, all in sight: native radio buttons, so arrows and screen readers work as everywhere. */
export function SegmentedControl<Value extends string>(props: {
  name: string;
  legend: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { name, legend, options, value, onChange } = props;
  return (
    <fieldset class={styles.group}>
      <legend class="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span>{option.label}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
