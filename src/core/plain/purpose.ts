import { isCapital } from '../text/readability/tokens.ts';
import type { Clause } from './clauses.ts';
import { isInfinitive, separablePart } from './german/verbs.ts';
import type { PlainSentence } from './sentence.ts';

/** "anzubieten" → "anbieten"; undefined if it has no "zu" inside. */
function withoutZu(word: string): string | undefined {
  const whole = word.replace(/^(\p{Ll}+?)zu(?=\p{Ll}{3})/u, '$1');
  return whole !== word && isInfinitive(whole) && separablePart(whole).prefix !== '' ? whole : undefined;
}

/** The purpose behind "um" with plain infinitives: "Wege zu bauen" → "Wege bauen". */
export function purpose({ text }: PlainSentence, { tokens }: Clause): string | undefined {
  const words = tokens.slice(1);
  const last = words.at(-1);
  if (!last || /^(?:können|müssen|dürfen|werden|sein|haben)$/.test(last.lower)) return undefined;
  if (words.some(({ text: mark }) => /^[()„“"]$/.test(mark))) return undefined;
  let said = '';
  let from = words[0]?.start ?? 0;
  let count = 0;
  for (const [index, token] of words.entries()) {
    const next = words[index + 1];
    const isZu = token.lower === 'zu' && !isCapital(next) && isInfinitive(next?.lower ?? '');
    const whole = isCapital(token) ? undefined : withoutZu(token.lower);
    if (!isZu && whole === undefined) continue;
    said += text.slice(from, token.start) + (whole ?? '');
    from = isZu ? (next?.start ?? token.end) : token.end;
    count += 1;
  }
  return count > 0 ? said + text.slice(from, last.end) : undefined;
}

/** The verbs of a purpose: "die Arbeit zu erleichtern und Wege zu sparen" has two. */
export function purposeVerbs({ tokens }: Clause): string[] {
  return tokens.flatMap((token, index) => {
    if (tokens[index - 1]?.lower === 'zu' && !isCapital(token)) {
      // "leichter zu machen"
      const isMade = token.lower === 'machen' && /er$|^(?:möglich|sichtbar)$/.test(tokens[index - 2]?.lower ?? '');
      return [isMade ? 'verbessern' : token.lower];
    }
    const whole = isCapital(token) ? undefined : withoutZu(token.lower);
    return whole === undefined ? [] : [whole];
  });
}
