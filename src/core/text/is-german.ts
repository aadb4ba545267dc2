/**
 * Words without which hardly any German sentence gets by, less those that its neighbours use as well ("in", "an", "so",
 * "was", "die", "war").
 */
const GERMAN = new Set(
  'der das dem den des und ist nicht mit für auf ein eine einen einem einer zu zur zum von vom im sind sich wird werden wurde auch oder sie wir ihr ihre ihren bei beim nach aus über durch bis haben hat können kann ab dass bitte am'.split(
    ' ',
  ),
);

/** Words that German does not have, and its nearest neighbours need all the time. */
const OTHERS = new Set('the and of is to het een van voor niet og ikke att och är les du est et della che'.split(' '));

/** Fewer words than these say nothing sure about a language. */
const FEWEST = 6;

/** Share of these small words in a text that is German: in press releases and letters it is 25 to 40 per cent. */
const SHARE = 0.1;

/**
 * Whether a text is in German, roughly: by its script and its small words. A text of a few words passes as German: a
 * wrong "no" would be in the reader's way. `detect-language` tells the languages of an edition apart; what a reader pastes
 * may be in any, and the phone should not load the words of all.
 */
export function isGerman(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return true;
  const german = words.filter((word) => GERMAN.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length;
  return german >= words.length * SHARE && german > others;
}
