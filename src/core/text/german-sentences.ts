import { germanAbbreviation } from './abbreviations.ts';
import { abbreviationAt, enclosures, readWord } from './words.ts';

/**
 * Words that begin sentences. After something that looks like an abbreviation or an ordinal, a capital proves nothing in
 * German (every noun has one), but one of these with a capital does.
 */
const STARTERS = new Set(
  [
    'ab aber allen aller alles alle als also am an anders auch auf aus außerdem bei beim besonders bis bisher da dabei',
    'dadurch dafür dagegen daher damit danach daneben dank dann daran darauf darin darüber darum das dass davon davor dazu',
    'dem den denn der deren deshalb des die dies diese diesem diesen dieser dieses doch dort durch ebenso ein eine einem',
    'einen einer eines er erst es etwa für gegen gemeinsam hier hierbei hierfür hierzu hinter ich ihr ihre ihren im immer in interessierte',
    'ins insgesamt ist jede jeder jedes jetzt kein keine man manche mehr mit mithilfe nach nachdem neben nicht noch nun nur',
    'ob obwohl oder ohne seine seinen seit seitdem sie sind so sobald sofern sogar solche somit sonst sowohl trotz über um',
    'und unser unsere unter viele vom von vor während wann warum was weil weiter weitere welche wenn wer werden wie wir wird',
    'wo wurde wurden zu zudem zum zunächst zur zusätzlich zwischen',
  ]
    .join(' ')
    .split(' '),
);

const DETERMINER =
  /^(?:(?:d(?:er|ie|as|en|em|es)|am|an|ab|bis|beim?|im|in|seit|vom|von|vor|zum|zur|nach|als|und|oder|rund|alle[nr]?)|(?:k?ein|mein|dein|sein|ihr|unser|euer|eur|jed|dies|jen|welch)(?:e[rnms]?)?)$/i;
const MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
const WEEKDAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)/;

function startsSentence(word: string): boolean {
  return /^\p{Lu}/u.test(word) && STARTERS.has(word.toLowerCase().replace(/[^\p{L}].*$/u, ''));
}

/**
 * Whether a number with a full stop ends its sentence. "28. Feier" and "am 6. Dezember" are ordinals, "Platz 12.
 * Anmeldung …" is not: a number behind a noun counts it. In doubt it is an ordinal, since a sentence too long reads
 * better than one cut in two.
 */
function numberEnds(number: string, previous: string | undefined, next: string): boolean {
  if (MONTH.test(next)) return false;
  const afterArticle = previous !== undefined && /^(?:d(?:er|ie|as|en|em)|zum|zur)$/i.test(previous);
  const yearOrAmount = /(?:19|20)\d\d\.$/.test(number) || /[,:]\d+\.$|\.\d{3}\.$/.test(number);
  if (startsSentence(next) || (yearOrAmount && !afterArticle)) return true;
  if (/^\d/.test(next)) return false;
  if (previous === undefined || DETERMINER.test(previous) || WEEKDAY.test(previous)) return false;
  const noun = /^\p{Lu}[\p{L}-]+$/u.test(previous) || /^(?:Nr|\p{L}*str|Tel)\.$/iu.test(previous);
  const genitive = /s$/.test(previous) && !/haus$/i.test(previous);
  return noun && !genitive;
}

/** Whether a question or exclamation mark ends a title inside its sentence: `die Reihe "Was geht?" Lindenfurts`. */
function endsTitle(tokens: readonly string[], start: number, index: number): boolean {
  for (let open = index; open >= start; open -= 1) {
    if (/^[("„“»‚]*["„“»]/.test(tokens[open] ?? '')) {
      return open > start && !/[:.!?…]["“”«»)]*$/.test(tokens[open - 1] ?? '');
    }
  }
  return false;
}

/** Most words have none of these and need no closer look. */
const MAY_END = /[.!?…؟۔]/;

function endsAt(tokens: readonly string[], start: number, index: number): boolean {
  if (!MAY_END.test(tokens[index] ?? '')) return false;
  const word = readWord(tokens[index] ?? '');
  if (word.end === '') return false;
  const next = readWord(tokens[index + 1] ?? '');
  if (/^\p{Ll}/u.test(next.text) || next.text === '' || /^[-–—/&+]+$/.test(next.text)) return false;
  if (/[?!]/.test(word.end)) {
    return word.closing === '' || startsSentence(next.text) || !endsTitle(tokens, start, index);
  }
  if (word.end !== '.') return word.text.length > word.end.length || startsSentence(next.text);
  if (/^[IVX]+\.$/.test(word.text)) return startsSentence(next.text);
  if (/\d\.$/.test(word.text) && !/\p{L}/u.test(word.text)) {
    return numberEnds(word.text, index > start ? tokens[index - 1] : undefined, next.text);
  }
  const abbreviation = germanAbbreviation(abbreviationAt(tokens, index));
  if (abbreviation === 'before') return false;
  if (abbreviation === 'either' || /^\p{L}\.$/u.test(word.text)) return startsSentence(next.text);
  return true;
}

/**
 * Positions after which a German sentence ends, of words separated by single spaces. The last word is not among them.
 * Nothing ends inside brackets that opened in the middle of a sentence.
 */
export function germanEnds(tokens: readonly string[]): number[] {
  const ends: number[] = [];
  const openedAt = enclosures(tokens);
  let start = 0;
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const opened = openedAt[index];
    const enclosed = opened !== undefined && opened > start;
    if (!enclosed && endsAt(tokens, start, index)) {
      ends.push(index);
      start = index + 1;
    }
  }
  return ends;
}
