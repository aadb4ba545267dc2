import { MOSTLY_INFINITIVES, STRONG_STEMS, WHOLE_PARTICIPLES } from './strong-participles.ts';
import { wordList } from './word-list.ts';

/** Stand apart from their verb ("meldet … an") and before its "ge": angemeldet. */
const SEPARABLE =
  '(?:(?:hin|her|vor|da|dar)?(?:ab|an|auf|aus|bei|durch|ein|mit|nach|um|unter|über|vor|zu|zurück|zusammen|weg)|her|hin|los|fest|frei|statt|teil|vorbei|weiter|wieder|bereit|bekannt|fort|fern|nieder|wahr|klar|heraus|herunter|entgegen|gegenüber|auseinander|sicher|gut|kennen|voran|voraus|dazu|hinzu|zuteil|dar|gleich|hoch|still|tot|um)';
const INSEPARABLE = '(?:be|ver|er|ent|emp|zer|miss|über|unter|um|durch|wider|wieder|hinter|voll)';

const WEAK_GE = new RegExp(`^${SEPARABLE}?ge\\p{Ll}{2,}t$`, 'u');
const WEAK_PREFIXED = new RegExp(`^${SEPARABLE}?${INSEPARABLE}\\p{Ll}{3,}t$`, 'u');
const WEAK_IEREN = /^\p{Ll}{2,}[^aeu]iert$/u;
const STRONG_GE = new RegExp(`^${SEPARABLE}?ge(\\p{Ll}+en)$`, 'u');
const STRONG_PREFIXED = new RegExp(`^${SEPARABLE}?${INSEPARABLE}(\\p{Ll}+en)$`, 'u');

/** What has the shape of a participle and is none: adverbs, adjectives, prepositions. */
const NO_PARTICIPLES = wordList(
  'begabt bekannt beliebt berechtigt bereit berühmt bestimmt bewusst engagiert entfernt gebiet geeignet gehört gerecht gerät',
  'gesamt gesicht gespannt gesund gewandt gewicht gewohnt gewöhnt interessiert kompliziert spezialisiert unterricht',
  'verliebt verrückt vertraut verwandt überhaupt überrascht überzeugt',
);

/** Third persons of verbs whose participle differs: "beginnt" (begonnen), "entsteht" (entstanden). */
const THIRD_PERSON =
  /(?:steht|kommt|ginnt|scheint|spricht|schließt|bindet|winnt|(?:ver|f|ge)liert|tritt|trifft|lässt|fiehlt|trägt|scheidet|zieht|gibt|fährt|gisst|hält|nimmt|weist|bringt|geht|findet|wirbt|hebt|schreibt|bleibt|gleicht|bietet|hilft|läuft|sieht|steigt|stirbt|wirft|zwingt|schiebt|leiht|lädt|rät|liest|wächst|fällt|fängt|schläft|ruft|leidet|schwindet|singt|sinkt|springt|denkt|nennt|kennt|sitzt|liegt|misst|isst|weicht|greift|reißt|schneidet|streitet|streicht|treibt|schießt|stößt|stiehlt|bricht|bittet|schlägt|nießt|schieht|lingt|friert|gilt|deiht|birgt|fließt|schweigt|spinnt|schwört)$/;

function strongStem(word: string): string | undefined {
  return STRONG_GE.exec(word)?.[1] ?? STRONG_PREFIXED.exec(word)?.[1];
}

/**
 * Whether a word in lower case has the form of a German participle II, uninflected: gefördert, angemeldet, verschoben,
 * renoviert. A form cannot tell "er besucht" from "wird besucht": ask only where a participle can stand. Words whose
 * infinitive is the same and far more frequent ("erhalten") are none.
 */
export function isParticiple(word: string): boolean {
  if (WHOLE_PARTICIPLES.has(word)) return true;
  if (NO_PARTICIPLES.has(word) || MOSTLY_INFINITIVES.has(word)) return false;
  if (word.endsWith('en')) {
    const stem = strongStem(word);
    return stem !== undefined && STRONG_STEMS.has(stem);
  }
  if (!word.endsWith('t') || THIRD_PERSON.test(word)) return false;
  return WEAK_GE.test(word) || WEAK_PREFIXED.test(word) || WEAK_IEREN.test(word);
}

/** Whether a word in lower case is a participle I or II with the ending of an adjective: geförderten, lebende. */
export function isInflectedParticiple(word: string): boolean {
  const base = /^(\p{Ll}{4,})e[mnrs]?$/u.exec(word)?.[1];
  if (base === undefined) return false;
  return /[^aeiou]end$|[aeiou]hend$|(?:eu|ei|au)end$/.test(base) || isParticiple(base);
}
