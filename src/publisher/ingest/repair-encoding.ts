import iconv from 'iconv-lite';

const CONTROLS = /[\u0080-\u009f]/gu;

/** What German texts hold beyond ASCII: letters of Western Europe, quotation marks, dashes, signs of money and law. */
export const GERMAN =
  /^[\p{ASCII}\u00a0äöüÄÖÜßáàâéèêëíìîïóòôúùûçñÁÀÂÉÈÊÍÓÔÚÇÑøåæØÅÆ„“”‚‘’‹›«»–—…•·€§°©®™×½¼¾²³´µ¡¿£±†‰]*$/u;

/** A first byte of UTF-8 and those behind it, as windows-1252 shows them: "Ã¤" for "ä", "â€¦" for "…". */
const TWICE = /[Ââã][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

function decodedOnce(run: string): string {
  // Where iconv-lite has no byte for a character, it is one already.
  const bytes = [...run].map((char) =>
    char <= '\u00ff' ? Buffer.from(char, 'latin1') : iconv.encode(char, 'windows-1252'),
  );
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(bytes));
    return GERMAN.test(text) ? text : run;
  } catch (error) {
    if (error instanceof TypeError) return run;
    throw error;
  }
}

/**
 * The text without the marks that wrong encodings leave. What was encoded twice is decoded, if it then is a letter or
 * sign of German texts: no word has "Ã¤" or "â€¦" in it. The control characters U+0080 to U+009F are what windows-1252
 * has in their place (HTML, "numeric character reference end state").
 */
export function repairEncoding(text: string): string {
  return text
    .replace(TWICE, decodedOnce)
    .replace(CONTROLS, (control) => iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'))
    .replace(/\uFFFD|[\u0080-\u009f]/gu, '');
}
