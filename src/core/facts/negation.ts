import { letterPattern } from '../text/letter-pattern.ts';
import { fold, foldLetters } from './fold.ts';
import { WORD_END, WORD_START } from './languages/patterns.ts';

/** Words that surely deny something; those that sound like it ("not later than") are left out. */
const DENIALS: Record<string, string> = {
  ar: '[وف]?(?:لا|لن|لم|ليس\\p{L}*)',
  bg: 'не(?! (?:по-късно|само|по-малко|повече))|няма|никой|никога',
  ckb: 'نییە|نین|نا(?:توان|ک[اەر]|دا|دە|در|ب(?:ێ|ن)|گ|چ|خ|زان|مێن|ی|نێر)\\p{L}*|نە(?:ک[اەر]|در|بێ)\\p{L}*|هیچ\\p{L}*',
  de: 'nicht(?! (?:nur|zuletzt|mehr als|später))|kein(?:e[mnrs]?)?|niemand(?:e[mn])?|nie|nichts|weder',
  en: "not(?! (?:only|later|more|less))|cannot|\\p{L}+n't|never|nobody|no(?! (?:later|more|less))",
  es: 'no(?! (?:solo|sólo|solamente|más tarde|más de|menos de))|nadie|nunca|jamás|ningun[oa]s?|ningún|tampoco|nada',
  fa: 'نیست\\p{L}*|نمی[\\p{L}\u200c]*|نباید|ندار\\p{L}*|نشود|نخواه\\p{L}*',
  fr: "ne|n'\\p{L}+|aucune?|jamais",
  ku: 'nîne|tune(?:ye)?|nikar\\p{L}*|nay[êe]\\p{L}*|nabe',
  ps: '(?<!که )و?نه(?! (?:یوازې|وروسته|زیات|ډېر))|نشته|نلر\\p{L}*|نشي|مه|هېڅوک|هیڅوک',
  pl: 'nie(?! (?:później|tylko|więcej|mniej))|nikt|nigdy',
  ro: 'nu(?! (?:mai târziu|numai|doar))|nimeni|niciodată|nicio|niciun\\p{L}*',
  ru: 'не(?! (?:позднее|позже|более|менее|только))|нет|нельзя|никто|никогда',
  // "Inta uusan dhicin" is "before it expires".
  so: '(?:lama|looma|laguma|lagama|kuma|kama|uma|(?<!inta )(?:aanay|aysan|uusan|aadan)|maaha|qofna|waxba|yaan|ma (?:aha|jir(?:o|to|aan)|leh|khusee\\p{L}+)|ha (?:\\p{L}{1,4} )?\\p{L}+[iy]n)',
  sq: "nuk(?! vetëm)|s'\\p{L}+|mos|askush|askujt|askënd|asnj\\p{L}+|asgjë|kurrë|jo(?! (?:vetëm|më (?:vonë|shumë|pak)))",
  sr: 'не(?! (?:касније|само|мање|више))|није(?! само)|нису|нема(?:м|ш|мо|те|ју)?|немој(?:те)?|нећ\\p{L}+|нико|никада?|ниједа?н\\p{L}*|ништа',
  ti: 'ኣ[ይየያ]\\p{L}{2,}|የለ[ንዉዋቦ]\\p{L}*|የልቦ\\p{L}*|የብ[ለሉላሎል]\\p{L}*',
  tr: '(?:değil|yok)\\p{L}*|\\p{L}{2,}m[ae]z(?:s[ıi]n[ıi]z|l[ae]r)?|\\p{L}+m[ıiuü]yor\\p{L}*',
  uk: 'не(?! (?:пізніше|більше|менше|тільки|лише))|немає|ніхто|ніколи|жод\\p{L}+',
};

/** German that a rewrite may put as a denial: "kostenlos", "entfällt", "unzulässig", "nur", "bis". */
const HEDGES = [
  'nicht\\p{L}*|kein\\p{L}*|niemand\\p{L}*|nie|nein|weder|ohne|außer\\p{L}*|nur|erst|sonst|statt|anstatt|kaum|selten|wenige?r?',
  '\\p{L}*(?:frei|los)(?:e[nmrs]?)?|freiwillig\\p{L}*|entf[aä]ll\\p{L}*|(?:ge)?schl(?:ie|o)(?:ß|ss)\\p{L}*|abgesagt|ausgeschlossen',
  '(?:ausnahm|verzicht|verb[io]e?t|ablehn|abgelehnt|fehl|mangel|miss|verpass)\\p{L}*|un(?!ter|iv|gefähr)\\p{L}{4,}|lediglich|ausschließlich',
  'höchstens|maximal|bevor|zu(?=[.,;:!])',
].join('|');

export interface Denial {
  start: number;
  end: number;
}

const patterns = new Map(
  Object.entries(DENIALS).map(([lang, words]) => [
    lang,
    letterPattern(foldLetters(`${WORD_START}(?:${words})${WORD_END}`)),
  ]),
);
const HEDGE = letterPattern(`${WORD_START}(?:${HEDGES})${WORD_END}`);

/** Where a sentence denies something; undefined too in a language whose words are not known here. */
export function findDenial(sentence: string, lang: string): Denial | undefined {
  const match = patterns.get(lang)?.exec(fold(sentence));
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a German sentence says something that may be said as a denial. */
export function isHedged(sentence: string): boolean {
  return HEDGE.test(fold(sentence));
}
