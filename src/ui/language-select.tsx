import { language } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';
import { Select } from './select.tsx';

/** A choice among languages by their own names. */
export function LanguageSelect(props: {
  label: string;
  languages: readonly LanguageTag[];
  value: LanguageTag;
  onChange: (lang: LanguageTag) => void;
}) {
  const { label, languages, value, onChange } = props;
  return (
    <Select label={label} icon="globe" value={value} onChange={onChange}>
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag} selected={tag === value}>
          {language(tag).ownName}
        </option>
      ))}
    </Select>
  );
}
