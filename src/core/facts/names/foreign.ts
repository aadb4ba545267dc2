import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import { findName, type Haystack } from './name-match.ts';
import { type FoundName, findOrganisations } from './organisations.ts';
import { squeeze, startsSentence, stem } from './shape.ts';
import { COMMON_CAPITALS } from './vocabulary.ts';

const CAPITAL = letterPattern(/^\p{Lu}/u);
const BETWEEN_WORDS = letterPattern(/[^\p{L}\d.'’]+/u);

const OTHER_SCRIPTS = ['ru', 'uk', 'bg', 'sr', 'ar', 'fa', 'ckb', 'ps', 'ti'];
const LATIN_RUN = letterPattern(
  /[\p{Script=Latin}][\p{Script=Latin}\d.*'’-]*(?:[ –:-]+[\p{Script=Latin}\d][\p{Script=Latin}\d.*'’-]*)*/u,
  'g',
);
const BRACKETS = /\([^()]*\)|["„“”«»][^"„“”«»\n]*["“”«»]/gu;
/** Latin words that other scripts use as they are. */
const INTERNATIONAL =
  /^(?:online|whatsapp|email|internet|app|sms|facebook|instagram|youtube|zoom|wifi|pdf|covid|qr|wlan|usb|workshop)$/iu;

const GERMAN_WORD =
  /[a-zäöüß]{3}(?:amt|stelle|behörde|agentur|kammer|schule|zentrum|verein|verband|dezernat|ministerium|förderung|bereich)(?:e?s)?$|^(?:Job-?[Cc]enter|Agentur|Amt|Caritas|Diakonie|Sparkasse)/u;
const INNER_SIGN = letterPattern(/\p{L}\.\p{L}|\p{Ll}\p{Lu}/u, '');

const WORD = "\\p{Lu}\\p{Ll}+(?:['’]\\p{L}+)?";
const CAPITAL_RUN = letterPattern(`(?<![\\p{L}\\d'’-])${WORD}(?: (?:(?:of|for|de|des|du|la|für) )?${WORD})+`, 'g');
/** Capitals that languages give to days and to whom they address. */
const NO_NAME = letterPattern(
  /^(?:New Year\p{L}*|Christmas|Eve|Nowego|Nowy\p{L}*|Rok\p{L}*|Anul\p{L}*|Nou\p{L}*|Crăciun\p{L}*|Noël|Nouvel|An|Año|Nuevo|Ustedes|Usted|Viti\p{L}*|Year\p{L}*|New|Yeni|Yıl\p{L}*|Państw\p{L}+|Pan\p{L}*|Dumneavoastră|Vous|You|I|Day|Boże\p{L}*|Narodzeni\p{L}*)$/u,
  '',
);

/** What Germany's offices and associations call themselves in every language. */
const GERMAN_CAPITALS = letterPattern(/(?<![\p{L}\d-])(?:IHK|HWK|BAMF|AWO|DRK|THW|VHS|ASB|DGB|KfW)(?![\p{L}\d])/u, 'g');

/** Whether the German text has the word, with any ending. */
function isKnown(word: string, german: Haystack): boolean {
  const key = squeeze(stem(word.replace(/['’].*$/u, '')));
  return key.length < 3 || german.squeezed.includes(key) || INTERNATIONAL.test(word) || NO_NAME.test(word);
}

function unknownWords(run: string, german: Haystack): string[] {
  return run
    .split(BETWEEN_WORDS)
    .filter((word) => CAPITAL.test(word) && !COMMON_CAPITALS.has(word) && !isKnown(word, german));
}

/** Whether the German text has the name, or its beginning: a word of the other language may follow it by chance. */
function hasName(name: string, sort: FoundName['sort'], german: Haystack): boolean {
  const words = name.split(' ');
  const least = GERMAN_WORD.test(words[0] ?? '') ? 1 : 2;
  for (let length = words.length; length >= Math.min(least, words.length); length -= 1) {
    const value = words.slice(0, length).join(' ');
    if (findName({ kind: 'name', sort, text: value, start: 0, end: value.length, value }, german)) return true;
  }
  return false;
}

/** German offices, known by their shape, that the German text does not have. */
function findGerman(text: string, bare: string, german: Haystack): FoundName[] {
  return findOrganisations(text).filter(({ start, end, sort }) => {
    const name = text.slice(start, end);
    const words = name.split(' ');
    // What a bracket explains may imitate a name's dot or capitals.
    const signed = words.some((word) => INNER_SIGN.test(word)) && !bare.slice(start, end).includes('\u0001');
    const shaped = signed || words.some((word) => GERMAN_WORD.test(word));
    return shaped && (unknownWords(name, german).length > 0 || !hasName(name, sort, german));
  });
}

/** In other scripts, words in Latin letters come from the German. */
function findLatin(text: string, german: Haystack): FoundName[] {
  return allMatches(text, LATIN_RUN).flatMap(({ index, 0: run }): FoundName[] => {
    const unknown = unknownWords(run, german).filter((word) => word.length > 2);
    return unknown.length === 0 ? [] : [{ sort: 'organisation', start: index, end: index + run.length }];
  });
}

function findAbbreviations(text: string, german: Haystack): FoundName[] {
  return allMatches(text, GERMAN_CAPITALS).flatMap(({ index, 0: name }): FoundName[] =>
    isKnown(name, german) ? [] : [{ sort: 'organisation', start: index, end: index + name.length }],
  );
}

/** Two capitals in a row; the first word of a sentence does not count. */
function findCapitals(bare: string, german: Haystack): FoundName[] {
  return allMatches(bare, CAPITAL_RUN).flatMap(({ index, 0: run }): FoundName[] => {
    const words = run.split(' ').filter((word) => CAPITAL.test(word));
    const counted = startsSentence(bare, index) ? words.slice(1) : words;
    const all = counted.length >= 2 && counted.every((word) => unknownWords(word, german).length > 0);
    return all ? [{ sort: 'organisation', start: index, end: index + run.length }] : [];
  });
}

/**
 * Names in a translation that its German source does not have. In other scripts every word in Latin letters
 * comes from the German. In Latin script a name is told by the shape of German names, or by two capitals in a row where
 * no sentence begins; what stands in brackets or quotation marks explains a name and is none.
 */
export function findForeignNames(text: string, lang: string, german: Haystack): FoundName[] {
  const bare = text.replace(BRACKETS, (inside) => '\u0001'.repeat(inside.length));
  const shaped = findGerman(text, bare, german);
  const others = OTHER_SCRIPTS.includes(lang)
    ? findLatin(text, german)
    : [...findCapitals(bare, german), ...findAbbreviations(bare, german)];
  const apart = others.filter((one) => !shaped.some((other) => one.start < other.end && one.end > other.start));
  return [...shaped, ...apart];
}
