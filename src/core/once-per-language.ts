import type { LanguageTag } from './release.ts';

/** What `make` gives for a language, made when first asked for and kept: a formatter costs far more to make than to use. */
export function oncePerLanguage<Made>(make: (lang: LanguageTag) => Made): (lang: LanguageTag) => Made {
  const all = new Map<LanguageTag, Made>();
  return (lang) => {
    const known = all.get(lang);
    if (known) return known;
    const made = make(lang);
    all.set(lang, made);
    return made;
  };
}
