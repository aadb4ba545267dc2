import { language } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';
import { Select } from './select.tsx';

/** A choice among languages by their own names. */
export function LanguageSelect(props: {
  /** Where the choice redraws the page: by this the keyboard finds back to it. */
  id?: string | undefined;
  label: string;
  languages: readonly LanguageTag[];
  value: LanguageTag;
  onChange: (lang: LanguageTag) => void;
}) {
  const { id, label, languages, value, onChange } = props;
  return (
    <Select label={label} icon="globe" id={id} value={value} onChange={onChange}>
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag} selected={tag === value}>
          {language(tag).ownName}
        </option>
      ))}
    </Select>
  );
}
