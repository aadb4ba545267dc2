import { clausesOf } from '../clauses.ts';
import { finalToMain } from '../final-to-main.ts';
import { bodyOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { wordCount } from '../sentence.ts';
import { readStatement, type Statement } from '../statement.ts';

const LEAST_WORDS = 12;

/** What opens the clause, and what opens the sentence in its place: both point at all that was said before. */
const LINKS: Record<string, string> = {
  sodass: 'Deshalb',
  weshalb: 'Deshalb',
  weswegen: 'Deshalb',
  wodurch: 'Dadurch',
  wobei: 'Dabei',
};

/** "Er weiß nicht, weshalb": what follows is a question, not a consequence. */
const ASKS =
  /^(?:weiß|wissen|wusste\p{Ll}*|erklär\p{Ll}*|erläuter\p{Ll}*|frag\p{Ll}*|zeig\p{Ll}*|bericht\p{Ll}*|erfahr\p{Ll}*|erfähr\p{Ll}*|versteh\p{Ll}*|lern\p{Ll}*|klär\p{Ll}*|klar|unklar|offen|beschreib\p{Ll}*|prüf\p{Ll}*|untersuch\p{Ll}*|überleg\p{Ll}*|schilder\p{Ll}*|sagen|sagt|sagte\p{Ll}*|rätsel\p{Ll}*|ermittel\p{Ll}*|deutlich)$/u;

/** What had to be done is a fact. */
const DEMANDS =
  /^(?:muss|müss\p{Ll}*|soll\p{Ll}*|darf|dürf\p{Ll}*|will|woll\p{Ll}*|m[oö]cht\p{Ll}*|bitte|plan(?:t|en)|beabsichtig(?:t|en)|empf[ie]\p{Ll}+|forder(?:t|n)|bitte[tn])$/u;

/** "Die Hecken sind zu schneiden, sodass die Sicht frei ist": what is demanded or planned has a purpose, and no result yet. */
function isDemand(statement: Statement): boolean {
  const { tokens, front } = statement;
  if (front === 'none' || tokens.some(({ lower }) => DEMANDS.test(lower))) return true;
  const last = tokens.at(-1)?.lower ?? '';
  return tokens.at(-2)?.lower === 'zu'
    ? /(?:e[lr]?n|tun)$/.test(last)
    : /^\p{Ll}{2,}zu\p{Ll}+(?:e[lr]?n|tun)$/u.test(last);
}

/** "A, sodass B." → "A. Deshalb B." */
export const consequence: SentenceRule = {
  id: 'consequence',
  does: 'A clause with "sodass", "weshalb", "wodurch" or "wobei" becomes a sentence: "Deshalb …", "Dadurch …", "Dabei …".',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':' || wordCount(sentence) < LEAST_WORDS) return undefined;
    const { text, kept } = sentence;
    const [main, result, more] = clausesOf(sentence);
    if (main?.mark !== ',' || !result || more) return undefined;
    const statement = readStatement(main.tokens);
    if (!statement) return undefined;
    const isParted = result.tokens[0]?.lower === 'so' && result.tokens[1]?.lower === 'dass';
    const opener = isParted ? 'sodass' : (result.tokens[0]?.lower ?? '');
    const link = Object.hasOwn(LINKS, opener) ? LINKS[opener] : undefined;
    if (!link) return undefined;
    if (opener === 'sodass' && isDemand(statement)) return undefined;
    if (opener !== 'sodass' && opener !== 'wobei' && main.tokens.some(({ text: word }) => ASKS.test(word)))
      return undefined;
    const after = finalToMain(text, result.tokens.slice(isParted ? 2 : 1), kept, link);
    return after ? [`${text.slice(main.start, main.end)}.`, after.slice(0, -1) + body.end] : undefined;
  },
};
