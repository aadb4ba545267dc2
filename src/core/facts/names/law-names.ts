import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import type { FoundName } from './organisations.ts';

const LONG = letterPattern(/(?=\p{Lu})(?<!\p{L})\p{Lu}[\p{L}-]{3,}(?:gesetz(?:buch)?)(?:e?s)?(?!\p{L})/u, 'g');
const SHORT = letterPattern(
  /(?=\p{Lu})(?<!\p{L})(?:\p{Lu}\p{L}{2,}(?:G|GB|VO|V)|[SB]GB(?: [IVX]+)?|GG)(?!\p{L})/u,
  'g',
);
/** Every short name ends so; most texts have none, and this is faster to look for. */
const ABBREVIATION_END = letterPattern(/[GBOV](?!\p{L})/u);
/** "§ 14 Gewerbeordnung": behind a section any word that laws end with. */
const BEHIND_SECTION = letterPattern(
  /§[^.\n§]{1,30}?\d[a-z]? (?:(?:Abs\.|Absatz|Satz|Nr\.|S\.) ?\d+ )*(?:(?:der|des) )?(\p{Lu}[\p{L}-]*(?:ordnung|verordnung|gesetz|satzung)(?:e?s)?)(?!\p{L})/u,
  'g',
);

/** Names of laws: they stay German, so that they can be found. */
export function findLawNames(text: string): FoundName[] {
  const long = text.includes('gesetz') ? allMatches(text, LONG) : [];
  const short = ABBREVIATION_END.test(text) ? allMatches(text, SHORT) : [];
  const whole = [...long, ...short].map(
    ({ index, 0: name }): FoundName => ({ sort: 'law', start: index, end: index + name.length }),
  );
  const behind = (text.includes('§') ? allMatches(text, BEHIND_SECTION) : []).map((match): FoundName => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return { sort: 'law', start: end - name.length, end };
  });
  return [...behind, ...whole];
}
