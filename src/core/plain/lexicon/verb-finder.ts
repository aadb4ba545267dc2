import { isCapital } from '../../text/readability/tokens.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { findPlaces, replaceVerb, type VerbPlaces } from './replace-verb.ts';
import { segmentAt } from './segments.ts';
import { type Hit, readVerbList } from './verb-entries.ts';
import { governor, type Shape, shapesAt } from './verb-role.ts';

const DONE = /^(?:gewesen|geworden|gehabt)$/;
const CAN = /(?<!\p{L})(?:[kK]ann|[kK]önnen|[kK]önnten?|[dD]ürfen)(?!\p{L})/u;

/** Whether what an entry demands of the sentence around it is there. */
function fitsContext(
  { text, tokens }: PlainSentence,
  { entry }: Hit,
  { at, part, fixed, segment }: VerbPlaces,
): boolean {
  const last = Math.max(at, part ?? 0, fixed?.last ?? 0);
  // "ist im Amt tätig", but not "ist tätig oder krank"
  if (entry.flags.has('last') && last !== segment.to - 1) return false;
  const opener = tokens[last + 1]?.text === ',' ? (tokens[last + 2]?.lower ?? '') : '';
  if (entry.flags.has('+dass') && opener !== 'dass') return false;
  if (entry.flags.has('!dass') && /^(?:dass|ob|w(?:ie|er|as|ann|o|arum))$/.test(opener)) return false;
  // "sich hervorheben", "sich mitteilen": with the pronoun it is another verb.
  const isReflexive = tokens.slice(segment.from, segment.to).some(({ lower }) => lower === 'sich');
  if (isReflexive && entry.fixed.length === 0 && !entry.needs?.source.includes('sich')) return false;
  const clause = text.slice(tokens[segment.from]?.start, tokens[Math.max(segment.to - 1, last)]?.end);
  if (entry.needs && !entry.needs.test(clause)) return false;
  if (entry.never?.test(text)) return false;
  return !tokens.slice(segment.from, segment.to).some(({ lower }) => DONE.test(lower));
}

/** Whether the entry may be used in the form it has. */
function fitsForm(
  { text, tokens }: PlainSentence,
  { entry: { flags }, form }: Hit,
  { at, segment }: VerbPlaces,
): boolean {
  const isPassive = form.shape === 'participle' && governor(tokens, at, segment) !== 'haben';
  if (form.shape === 'participle' && flags.has('finite')) return false;
  if (isPassive && flags.has('active')) return false;
  const withZu = form.shape === 'zu' || (form.shape === 'infinitive' && tokens[at - 1]?.lower === 'zu');
  if (withZu && flags.has('nozu')) return false;
  return form.shape !== 'infinitive' || !flags.has('modal') || CAN.test(text);
}

/** The edits of one entry, if all readings of the form that its place allows come to the same. */
function editsOf(sentence: PlainSentence, at: number, hits: readonly Hit[]): Edit[] | undefined {
  const { tokens } = sentence;
  const segment = segmentAt(tokens, at);
  const isPast = hits.some(
    ({ form }) => form.shape === 'finite' && form.tense === 'past' && /ten?$/.test(tokens[at]?.lower ?? ''),
  );
  const certain = hits.length === 1 && hits[0]?.form.shape !== 'finite';
  const shapes: readonly Shape[] | undefined = certain ? undefined : shapesAt(tokens, at, segment, isPast);
  let edits: Edit[] | undefined;
  for (const hit of hits) {
    if (shapes && !shapes.includes(hit.form.shape)) continue;
    const places = findPlaces(tokens, segment, at, hit);
    if (!places) continue;
    if (!fitsContext(sentence, hit, places) || !fitsForm(sentence, hit, places)) return undefined;
    const made = replaceVerb(places, hit);
    if (!made || (edits && JSON.stringify(edits) !== JSON.stringify(made))) return undefined;
    edits = made;
  }
  return edits;
}

/** Finds the verbs of a list and what takes their place: edits that belong together. */
export function verbFinder(list: string): (sentence: PlainSentence) => Edit[][] {
  let index: ReadonlyMap<string, readonly Hit[]> | undefined;
  return (sentence) => {
    index ??= readVerbList(list);
    const groups: Edit[][] = [];
    for (const [at, token] of sentence.tokens.entries()) {
      // With a capital a noun, but in "Beachten Sie".
      if (token.kind !== 'word' || (isCapital(token) && !(at === 0 && sentence.tokens[1]?.text === 'Sie'))) continue;
      const hits = index.get(token.lower) ?? [];
      for (const entry of new Set(hits.map((hit) => hit.entry))) {
        const edits = editsOf(
          sentence,
          at,
          hits.filter((hit) => hit.entry === entry),
        );
        if (!edits) continue;
        groups.push(edits);
        break;
      }
    }
    return groups;
  };
}
