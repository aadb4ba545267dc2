import { subordinator } from '../../text/readability/subordinators.ts';
import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { JOINING } from '../german/front-words.ts';
import { isAtEnd, type Segment } from './segments.ts';
import type { VerbForm } from './verb-entries.ts';

export type Shape = VerbForm['shape'];
type Governor = 'werden' | 'haben' | 'sein' | 'modal';

const GOVERNORS: readonly [Governor, RegExp][] = [
  ['werden', /^(?:wird|werden|wurden?|würden?|werde|worden)$/],
  ['haben', /^(?:hat|haben|hatten?|hätten?|habe)$/],
  ['sein', /^(?:ist|sind|waren?|sei|seien|wären?|bin)$/],
  ['modal', /^(?:kann|könn|konnt|muss|müss|darf|dürf|durft|soll|will|woll|mag|mög|möcht)(?:e|en|t|te|ten)?$/],
];
/** Whether a word is an auxiliary or modal verb: "möchte", "wurde". */
export const isGovernor = ({ lower }: Token): boolean => GOVERNORS.some(([, forms]) => forms.test(lower));

const DETERMINER =
  /^(?:de[rnms]|die|das|eine?[nmrs]?|(?:dies|jed|all|kein|ihr|sein|unser|viel|einig|mehrer)e?[nmrs]?|zu[mr]|am|im|beim|vom)$/;
/** End like adjectives, and are none. */
export const NO_ADJECTIVE =
  /^(?:de[rnms]|die|das|eine?[nmrs]?|(?:dies|all|kein|ihr|sein|unser|viel|einig|mehrer)e?[nmrs]?|sie|wir|er|es|ohne|wie|unter|über|hinter|oder|aber|für|vor|wegen|gegen|neben|zwischen)$/;
/** At the beginning of a sentence in front of a verb at the end: "Wer Hilfe benötigt, …". */
const QUESTION = /^(?:wer|wen|wem|als|während)$/;
const RELATIVE = /^(?:der|die|das|den|dem|denen|deren|dessen)$/;

/** The auxiliary or modal verb that a verb at a position belongs to: behind it, or the nearest one before. */
export function governor(tokens: readonly Token[], at: number, { from }: Segment): Governor | undefined {
  for (const index of [at + 1, ...Array.from({ length: at - from }, (_, back) => at - 1 - back)]) {
    const token = tokens[index];
    if (!token || (index > 0 && isCapital(token))) continue;
    const found = GOVERNORS.find(([, pattern]) => pattern.test(token.lower));
    if (found) return found[0];
  }
  return undefined;
}

/** Whether the first word alone opens a clause with the verb at its end. */
function opensClause(tokens: readonly Token[], { from }: Pick<Segment, 'from'>): boolean {
  const first = tokens[from]?.lower ?? '';
  const opens = subordinator(first);
  return opens === 'certain' || (from === 0 ? QUESTION.test(first) : opens === 'possible');
}

/** Whether a clause has its verb at the end: a conjunction or relative pronoun opens it, the latter perhaps behind a preposition. */
export function isVerbFinal(tokens: readonly Token[], { from }: Segment): boolean {
  const second = tokens[from + 1]?.lower ?? '';
  if (opensClause(tokens, { from })) return true;
  return from > 0 && RELATIVE.test(second);
}

/** The first word behind a position that is no adjective or number: "benötigten 20 neuen Räume". */
function nounBehind(tokens: readonly Token[], at: number): Token | undefined {
  return tokens
    .slice(at + 1)
    .find(({ kind, text }) => kind !== 'number' && (!/^\p{Ll}{2,}e[nmrs]?$/u.test(text) || NO_ADJECTIVE.test(text)));
}

/** Whether a form like "benötigte" stands where an adjective does: behind an article or in front of its noun. */
function isAttribute(tokens: readonly Token[], at: number, { from }: Segment): boolean {
  const before = tokens[at - 1];
  if (before && DETERMINER.test(before.lower)) return true;
  // "die noch benötigten 20 Euro", "die noch benötigten neuen Räume"
  if (!isCapital(nounBehind(tokens, at))) return false;
  // "Nicht benötigte Kleidung", but "Sie benötigte Kleidung"
  if (at - from === 1) return !/^(?:er|sie|es|man|wir|ich|wer)$/.test(before?.lower ?? '');
  // "die von der Stadt benötigte Summe": words that are no adjectives between article and noun.
  const nested = tokens.slice(from, at).some(({ lower }, index) => {
    const next = tokens[from + index + 1];
    return DETERMINER.test(lower) && next?.kind === 'word' && !isCapital(next) && !/e[nmrs]?$/.test(next.lower);
  });
  return nested || !isCapital(before);
}

/**
 * Whether a form in -en in front of a noun is an adjective, "die im Ehrenamt tätigen Frauen": it is a verb only where no
 * other verb stands in its clause, and no article waits for its noun.
 */
function isAdjectiveForm(tokens: readonly Token[], at: number, { from, to }: Segment): boolean {
  const [token, noun] = [tokens[at], nounBehind(tokens, at)];
  if (!token?.lower.endsWith('en') || !noun || !isCapital(noun) || /^(?:Sie|Ihnen)$/.test(noun.text)) return false;
  const before = tokens.slice(from, at);
  // "erhalten interessierte Familien": an adjective that looks like a verb.
  const behind = tokens.slice(tokens.indexOf(noun), to);
  const join = behind.findIndex(({ lower }) => JOINING.test(lower));
  return before.some(canBeFinite) || (join < 0 ? behind : behind.slice(0, join)).some(canBeFinite);
}

/** "Der Verein beabsichtigt, …": the only verb in front of the first comma, with a subject. */
function endsMainClause(tokens: readonly Token[], at: number, { from }: Segment): boolean {
  return (
    from === 0 &&
    tokens[at + 1]?.text === ',' &&
    DETERMINER.test(tokens[0]?.lower ?? '') &&
    !tokens.slice(0, at).some(canBeFinite)
  );
}

const ALL: readonly Shape[] = ['finite', 'participle', 'infinitive', 'zu'];

/** What a verb form can be at its place; all shapes if nothing tells, none if it is no verb there. */
export function shapesAt(tokens: readonly Token[], at: number, segment: Segment, isPast: boolean): readonly Shape[] {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.lower === 'zu') return ['infinitive'];
  // "ob das gewährleistet sein wird"
  if (next?.lower === 'sein' && !isCapital(tokens[at + 2])) return ['participle', 'zu'];
  // "Das teilte die Stadt mit."
  const isPronoun = at - segment.from === 1 && DETERMINER.test(next?.lower ?? '');
  if (before && DETERMINER.test(before.lower)) return isPronoun ? ['finite'] : [];
  if (isAdjectiveForm(tokens, at, segment)) return [];
  if (isPast) return isAttribute(tokens, at, segment) ? [] : ['finite'];
  // "präsentiert von der Stadt"
  if (/^(?:von|vom|durch)$/.test(next?.lower ?? '')) return ['participle', 'infinitive', 'zu'];
  const governed = next !== undefined && GOVERNORS.some(([, pattern]) => pattern.test(next.lower));
  const governs = governor(tokens, at, segment);
  if (governs && (governed || isAtEnd(tokens, at))) {
    if (governs === 'modal') return ['infinitive'];
    return governs === 'werden' ? ['participle', 'infinitive', 'zu'] : ['participle', 'zu'];
  }
  if (isAtEnd(tokens, at)) {
    // "sobald der Schaden behoben und das Becken voll ist": the last verb may belong to both.
    const last = segment.to - 1;
    if (at < last && canBeFinite(tokens[last])) return ALL;
    // "wurde ein Haus, das neue Amt, auf der Wiese errichtet": no relative clause, perhaps.
    const mayBePhrase = !opensClause(tokens, segment) && isCapital(tokens[segment.from + 2]);
    return (isVerbFinal(tokens, segment) && !mayBePhrase) || endsMainClause(tokens, at, segment) ? ['finite'] : ALL;
  }
  const earlier = tokens
    .slice(segment.from, at)
    .findLast((token) => canBeFinite(token) || /^(?:und|oder|aber|sondern)$/.test(token.lower));
  if (earlier === undefined || !canBeFinite(earlier)) return ['finite'];
  return ALL;
}
