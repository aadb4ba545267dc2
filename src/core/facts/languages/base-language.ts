/** The language of a tag without script and region: `fa-AF` → `fa`. */
export function baseLanguage(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? lang;
}
