import type { LanguageTag } from '../release.ts';

/**
 * A release is compared with all its renditions in a row, and each of them is looked at more than once. A page made plain
 * asks for most: for its sentences, in two or three wordings each, while they are rewritten and again for its key facts.
 * Measured: more than these save no more.
 */
const KEPT = 64;

/** The same function, which remembers what it made of the last few texts. */
export function keepRecent<Made>(
  make: (text: string, lang: LanguageTag) => Made,
): (text: string, lang: LanguageTag) => Made {
  const recent = new Map<string, Made>();
  return (text, lang) => {
    const key = `${lang} ${text}`;
    const made = recent.get(key) ?? make(text, lang);
    // What was asked for last stays longest.
    recent.delete(key);
    recent.set(key, made);
    const [oldest] = recent.keys();
    if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
    return made;
  };
}
