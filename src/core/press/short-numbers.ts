import { allMatches, letterPattern } from '../text/letter-pattern.ts';

/** A short number at its place in a text. */
export interface ShortNumber {
  /** As printed: `115`, `116 117`. */
  text: string;
  start: number;
  end: number;
}

/**
 * The numbers that `dialled` knows, where they are no part of a longer number, a value or a word. In "110/112" each is one.
 */
const NUMBER = letterPattern(
  /(?<![\p{L}\d]|\d[.,:–-]|\p{L}-|\d )11(?:[025]|6[ \u00a0\u202f]?\d{3})(?![\p{L}\d]|[.,:]\d|-\p{L}| ?[–-] ?\d| ?\/ ?(?!11[025](?!\d))\d| \d)/u,
  'g',
);

/** A word that says that what follows is a number to call; of these, one that leaves no doubt even before a noun. */
const LABEL = letterPattern(
  /(?:(?<!\p{L})Tel|(?:[Tt]elefon(?:dienst|seelsorge)?|[Nn]otrufe?s?|[Hh]otline)|(?:[Tt]elefon|[Rr]uf|[Nn]otruf|[Nn]otfall|[Bb]ehörden|[Ss]ervice|[Ii]nfo)-?(?:[Nn]ummern?|[Nn]r)|[Nn]otruf(?:nummern?)?(?: (?:der|des|von|für|und|oder|Polizei|Feuerwehr|Rettungsdienst(?:es)?)){1,5}|(?<!\p{L})(?:Polizei|Feuerwehr|Rettungsdienst|(?:Ä|ä)?\p{L}*[Bb]ereitschaftsdienst)(?=:| ?\())(?:,? (?:lautet|ist)(?: die)?)?[.: \u00a0]*["„“”»(]?$/u,
);
const SURE_LABEL = /(?:ummern?|[Nn]r\.?|Tel\.?|:) ?["„“”»(]?$/;

/** "unter der 115", "unter der kostenlosen 116 117"; "unter 115 Bewerbungen" has a noun behind it. */
const UNDER_THE = letterPattern(/(?<!\p{L})[Uu]nter der(?: [\p{Ll}-]{3,20}){0,2} ["„“”»]?$/u);
const UNDER = letterPattern(
  /(?<!\p{L})[Uu]nter (?:(?:der|den)(?: [\p{Ll}-]{3,20}){0,2} (?:Nummern?|Kurzwahl) )?["„“”»]?$/u,
);
/** What a sentence says that has a number to call. */
const CALL =
  /erreichbar|zu erreichen|erreichen Sie|Sie(?: \S+){0,6} erreichen|anrufen|anzurufen|telefonisch|rund um die Uhr/i;

/** "Wählen Sie im Notfall die 112.", "rufen Sie 110 an", "die 115 anrufen". */
const CALLS = letterPattern(
  /(?<!\p{L})(?:[Ww]ähl(?:e|en|t)|[Rr]uf(?:e|en|t)?)(?: \p{L}+){0,4}?(?: (?:Sie|die|unter))(?: Nummer)? ["„“”»]?$/u,
);
const CALLED = /^["“”«]?(?:[.,!;:)]|$| (?:an|oder|und|bzw)(?![a-zäöüß]))/;
const THE = letterPattern(/(?<!\p{L})[Dd]ie (?:Nummer )?["„“”»]?$/u);
const TO_BE_CALLED = /^["“”«]? (?:(?:anrufen|anzurufen|wählen|zu wählen)(?![a-zäöüß])|an(?=[.,!;)]|$))/;

/** A noun or a unit that is counted; a day of the week is none. */
const COUNTED = letterPattern(
  /^[ \u00a0](?:(?!(?:Mo|Di|Mi|Do|Fr|Sa|So)(?![\p{L}])|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\p{Lu}|[%€]|(?:m|km|cm|qm|kg|ha|mal)(?!\p{L}))/u,
);
/** Between two numbers that one word stands before: "Notruf 110 oder 112". */
const AND = /^(?: ?\/ ?|, |,? (?:und|oder|bzw\.) (?:die |der |unter (?:der )?)?)$/;
const SENTENCE_END = /[.!?] (?=[A-ZÄÖÜ])/;

function isToBeCalled(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 200).split(SENTENCE_END, 1);
  const counted = COUNTED.test(after);
  if (LABEL.test(before)) return !counted || SURE_LABEL.test(before);
  if (counted) return false;
  if (UNDER_THE.test(before)) return true;
  if (UNDER.test(before)) return end - start > 3 || CALL.test(before + after);
  return (CALLS.test(before) && CALLED.test(after)) || (THE.test(before) && TO_BE_CALLED.test(after));
}

/**
 * Short numbers ("Behördennummer 115", "unter 116 117") that a German text says are to be called. "115" is also a year, a
 * room, a sum or a bus: only the words around it tell, and in doubt it is none.
 *
 * @param known digits of numbers that are such here, whatever the words around them.
 */
export function findShortNumbers(text: string, known: readonly string[] = []): ShortNumber[] {
  const found: ShortNumber[] = [];
  for (const { 0: number, index: start } of allMatches(text, NUMBER)) {
    const end = start + number.length;
    const last = found.at(-1);
    const joined = last && AND.test(text.slice(last.end, start)) && !COUNTED.test(text.slice(end));
    if (joined || known.includes(number.replace(/\D/g, '')) || isToBeCalled(text, start, end))
      found.push({ text: number, start, end });
  }
  return found;
}
