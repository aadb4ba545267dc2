import { germanCardinal } from '../facts/german-numbers.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';

const MEASURE =
  /(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?|metern?|kilo|gramm|tonnen?|hektar|litern?|prozent|grad|euro|stockwerken?|etagen?|seiten?|zeilen?|zoll|mann|meilen?|personen)$/i;
const HOW_MUCH =
  /^(?:alt|lang|breit|hoh|tief|groß|schwer|dick|weit|teur|stark|entfernt|jung|reif|schnell|warm|kalt|lange?r|ält|jüng|läng|breiter|höh|tiefer|größ)(?:e[nmrs]?)$/;

/** "die 29 Jahre alte Heizung": whether the word at an index measures the noun behind it, and is no verb and no new phrase. */
export function isMeasured(tokens: readonly Token[], index: number): boolean {
  const [number, measure, adjective, noun] = [-2, -1, 0, 1].map((offset) => tokens[index + offset]);
  const isNumber = number?.kind === 'number' || germanCardinal(number?.lower ?? '') !== undefined;
  const isMeasure = isCapital(measure) && MEASURE.test(measure?.text ?? '');
  return (
    isNumber &&
    isMeasure &&
    HOW_MUCH.test(adjective?.lower ?? '') &&
    (isCapital(noun) || /e[nmrs]?$|^,$/.test(noun?.lower ?? ''))
  );
}
