/** Longest name with its ending, in UTF-16 units: at most 240 bytes in UTF-8, of the 255 that file systems allow. */
const LONGEST = 80;

/** What Windows, Android or iOS refuse, and what would show a name otherwise than it is. */
const REFUSED = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF/\\:*?"<>|]/gu;

/** Names of devices, which Windows refuses with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name under which a text can be saved anywhere: its title, without what file systems refuse, with an ending; never empty. */
export function fileName(title: string, ending: 'html' | 'epub' | 'ics' = 'html'): string {
  const words = title.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ').trim();
  let stem = '';
  for (const character of words) {
    if (stem.length + character.length > LONGEST - ending.length - 1) break;
    stem += character;
  }
  // Windows drops dots and spaces at the end; dots at the beginning hide a file elsewhere.
  stem = stem
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
    .replace(DEVICE, '$&_');
  return `${stem || 'lesebruecke'}.${ending}`;
}
