import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isCapital, type Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

/** What an abbreviation stands for, where one wording fits everywhere. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['z.b.', 'zum Beispiel'],
  ['d.h.', 'das heißt'],
  ['u.a.', 'unter anderem'],
  ['bzw.', 'oder'],
  ['usw.', 'und so weiter'],
  ['etc.', 'und so weiter'],
  ['ca.', 'etwa'],
  ['ggf.', 'vielleicht'],
  ['evtl.', 'vielleicht'],
  ['inkl.', 'mit'],
  ['zzgl.', 'und dazu'],
  ['max.', 'höchstens'],
  ['mind.', 'mindestens'],
  ['vgl.', 'siehe'],
  ['i.d.r.', 'meistens'],
  ['v.a.', 'vor allem'],
  ['o.g.', 'schon genannt'],
  ['gem.', 'nach'],
  ['abs.', 'Absatz'],
  ['mio.', 'Millionen'],
  ['mrd.', 'Milliarden'],
  ['sog.', 'sogenannt'],
]);

/** In names and addresses, or better known than what they stand for. */
const WELL_KNOWN = wordList(
  'dr. prof. nr. nrn. str. tel. st. e.v. g.e.v. co. dipl.-ing. mo. di. mi. do. fr. sa. so. a.d. a.m.',
  'eu usa uno gmbh ggmbh ag pdf pkw lkw wc tv sms qr iban cd dvd usb gps ard zdf pc it ok ice app www http din iso led kita wlan',
  // Short words that headings write in capitals.
  'rot neu nur wir ihr alle und alt gut nicht kein',
  'nrw bmw aids dna ddr brd spd cdu fdp csu sos tüv adac h2o covid ps kg km cm ml abc',
);

/** Up to four capitals: five and more are mostly names that somebody writes large. */
const ACRONYM = /^\p{Lu}{2,4}s?$/u;
/** Capitals with small letters between: AnkER, SächsBO. */
const MIXED = /^(?=.*\p{Ll})(?:\p{Lu}\p{Ll}{0,2}){2,}\p{Lu}\p{Ll}?$/u;

const LONGEST_ACRONYM = 8;
const ROMAN_NUMERAL = /^[IVX]+$/;

/** Whether an acronym stands beside its words, or is named: "das Bundesamt (kurz: BAMF)", "BAMF (Bundesamt …)", „BAMF“. */
function isExplained(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? ''];
  return /^[()–-]$/.test(after) || /^[„“"/]$/.test(before);
}

/** Capitals beside capitals are shouting, not an acronym. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (beside) => beside?.kind === 'word' && /^\p{Lu}{2,}$/u.test(beside.text),
  );
}

function isAcronym(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.text.length > LONGEST_ACRONYM || !isCapital(token)) return false;
  if (!ACRONYM.test(token.text) && !MIXED.test(token.text)) return false;
  return !ROMAN_NUMERAL.test(token.text) && !isShouted(tokens, index) && !isExplained(tokens, index);
}

/** Abbreviations with a full stop, and unexplained acronyms; without those that everyone knows ("Dr.", "EU", "e.V."). */
export function findAbbreviations({ tokens }: ReadSentence): Found[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'abbreviation' && !isAcronym(tokens, index)) return [];
    const key = token.lower.replace(/\s/g, '');
    if (WELL_KNOWN.has(key) || /str\.$/.test(key)) return [];
    const advice = IN_FULL.get(key);
    return [{ start: token.start, end: token.end, ...(advice && { advice }) }];
  });
}
