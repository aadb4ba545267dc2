import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Fact } from './fact.ts';
import { mention, type Scan } from './scan.ts';

/** "§", or the word a translation may put in its place, before a number. */
const LEAD = [
  '§§?',
  '(?<!\\p{L})(?:art\\.|artikel|articles?|artyku\\p{L}+|articolul(?:ui)?|articol|artículos?|neni[tn]?|paragra(?:ph|phe|f)\\p{L}*|section|madde(?:ya)?|xala)',
  '(?<!\\p{L})(?:стат(?:ья|ьи|ье|ью|ей|тя|ті|тею)|ст\\.|член(?:а|ове)?|чл\\.|параграф\\p{L}*)',
  '(?<!\\p{L})(?:ال|لل|بال)?(?:ماده\u0654?|مادې|فقره|بند)',
  // Folded like the text.
  '(?<!\\p{L})[ብን]?ዐንቀጽ',
].join('|');
const FIRST = letterPattern(`(?:${LEAD})\\s?(\\d+(?:\\s?[a-z](?![\\p{L}'’]))?)(?![\\d:]|\\.\\d)`, 'g');
const BELOW = letterPattern(
  /^(?:,?\s?(?:abs(?:atz|\.)|satz|s\.|nr\.|nummer|ust(?:\.|ęp)\p{L}*|alin(?:\.|eatul|éa)\p{L}*|para(?:graph|grafı)?\p{L}*\.?|subsection|no\.|абз(?:\.|ац)\p{L}*|ч\.|част\p{L}*|п\.|пункт\p{L}*|ал(?:\.|инея)|речення|предложение|fıkra\p{L}*|bend\p{L}*|xal\p{L}*|apartado|párrafo|pikë?[ans]?|(?:ال)?(?:فقره|بند|جمله)\u0654?)\s?(\d+[a-z]?)|\s?\((\d+[a-z]?)\))(?![\d:]|\.\d)/u,
  '',
);

/** Legal references: "§ 60 Abs. 2", "Art. 50", "Section 60(2)". The law's name is a name. */
export function findLaws(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const match of allMatches(scan.folded, FIRST)) {
    const numbers = [(match[1] ?? '').replace(/\s/g, '')];
    let end = match.index + match[0].length;
    for (;;) {
      const below = BELOW.exec(scan.folded.slice(end, end + 40));
      if (!below) break;
      numbers.push(below[1] ?? below[2] ?? '');
      end += below[0].length;
    }
    if (scan.claim(match.index, end)) facts.push({ kind: 'law', ...mention(scan, match.index, end), numbers });
  }
  return facts;
}
