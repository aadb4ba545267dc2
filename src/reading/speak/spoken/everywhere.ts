import type { LanguageTag } from '../../../core/release.ts';
import type { SpokenWords } from './languages/spoken-words.ts';
import { abbreviationRules, type Rule } from './rule.ts';

/** What is written alike in all languages, and said in the words of each. */

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB =
  /(?:https?:\/\/|www\.)[^\s<>()„“”"]+[\p{L}\p{N}/]|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|org|com|eu|net|info|example)(?![\p{L}\p{N}.-])(?:\/[^\s<>()]*[\p{L}\p{N}/])?/gu;
/** A longer way into a site cannot be remembered by ear; where it leads stands in the text. */
const LONGEST_PATH = 30;
const DATE = /(?<keep>^|[^\p{N}.,/:-])(\d{1,2})([./])(\d{1,2})\3(\d{4}|\d{2})(?![\d/]|\.\d)/gu;
const ISO_DATE = /(?<keep>^|[^\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
const AMOUNT = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d{2})?|\d+(?:[.,]\d{2})?`;

/** All rules of a language: `own` are those that only it has; they know more and come before the common ones. */
export function joinRules(words: SpokenWords | undefined, lang: LanguageTag, own: readonly Rule[]): readonly Rule[] {
  if (!words) return [HIDDEN];
  return [
    { find: EMAIL, say: ([address]) => sayAddress(address, words) },
    { find: WEB, say: ([address]) => sayAddress(shorten(address), words) },
    ...own,
    ...dates(words, lang),
    clock(words),
    money(words),
    ...laws(words),
    ...abbreviationRules(words.abbreviations),
    range(words),
    ...(lang === 'en' ? [] : [THOUSANDS]),
    HIDDEN,
  ];
}

/** A telephone number digit by digit, with a rest between its groups. */
export function sayPhone(number: string, plus: string): string {
  const fromAbroad = /^(?:\+|00)/.test(number);
  const digits = number.replaceAll('(0)', fromAbroad ? ' ' : '0');
  const groups = digits.split(/\D+/).filter(Boolean);
  const said = groups.map((group) => Array.from(group).join(' ')).join(', ');
  return number.startsWith('+') ? `${plus} ${said}` : said;
}

/** An address without what only machines need. */
function shorten(address: string): string {
  const plain = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const [host = '', path = ''] = plain.split(/[/?#](.*)/s);
  return path.length > LONGEST_PATH || /[?#=%]/.test(plain) ? host : plain;
}

function sayAddress(address: string, { at, dot, dash, slash, underscore }: SpokenWords): string {
  const signs: Record<string, string> = { '@': at, '.': dot, '-': dash, '/': slash, _: underscore };
  return address
    .replace(/^www(?=\.)/, 'w w w')
    .replace(/[@./_-]/g, (sign) => ` ${signs[sign]} `)
    .replace(/\s+/g, ' ')
    .trim();
}

function dates({ day }: SpokenWords, lang: LanguageTag): Rule[] {
  const say = (year: string, month: string, dayOfMonth: string) => {
    const full = year.length === 2 ? `20${year}` : year;
    const date = new Date(Date.UTC(Number(full), Number(month) - 1, Number(dayOfMonth)));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(dayOfMonth)) return undefined;
    return day ? day(date) : sayDay(date, lang);
  };
  return [
    { find: DATE, say: ([, , d = '', , m = '', y = '']) => say(y, m, d) },
    { find: ISO_DATE, say: ([, , y = '', m = '', d = '']) => say(y, m, d) },
  ];
}

/** Some languages put "of the year" behind it as an abbreviation, which voices read as letters. */
const YEAR_WORDS: Record<string, string> = { ru: 'года', uk: 'року', bg: 'година' };

function sayDay(date: Date, lang: LanguageTag): string {
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(date).replace(/\s[\u0433\u0440]\.$/, ` ${YEAR_WORDS[lang] ?? ''}`);
}

/** `14:30`, with what the language writes behind it, and a second time with a dash between. */
function clock({ sayTime, afterTime, to }: SpokenWords): Rule {
  const time = String.raw`([01]?\d|2[0-4]):([0-5]\d)`;
  const second = String.raw`(?:\s?[–—-]\s?([01]?\d|2[0-4])(?::([0-5]\d))?(?!\d))?`;
  return {
    find: new RegExp(String.raw`(?<keep>^|[^\p{N}:.,])${time}${second}(?![:.]?\d)${afterTime ?? ''}`, 'gu'),
    say([, , hour, minute, tillHour, tillMinute = '00']) {
      const from = sayTime(Number(hour), Number(minute));
      return tillHour ? `${from} ${to} ${sayTime(Number(tillHour), Number(tillMinute))}` : from;
    },
  };
}

function money({ euro, sayCents }: SpokenWords): Rule {
  return {
    find: new RegExp(
      String.raw`(?<keep>^|[^\p{N}.,])(?:€[\s\u00a0\u202f]?(${AMOUNT})(?!\d)|(${AMOUNT})[\s\u00a0\u202f]?(?:€|EUR(?!\p{L})|Euro(?!\p{L}))|€)`,
      'gu',
    ),
    say([, , before, after]) {
      const amount = before ?? after;
      if (!amount) return euro(2);
      const [, whole = '', cents = '0'] = amount.match(/^(.+?)(?:[.,](\d{2}))?$/) ?? [];
      const euros = Number(whole.replace(/\D/g, ''));
      const rest = Number(cents);
      if (rest === 0) return `${euros} ${euro(euros)}`;
      return euros === 0 ? sayCents(rest, false) : `${euros} ${euro(euros)} ${sayCents(rest, true)}`;
    },
  };
}

/** `§ 16`, `§§ 3–5`, and the numbers of the books of social law, which are written in Roman digits. */
function laws({ paragraph }: SpokenWords): Rule[] {
  const [one, several] = paragraph;
  const books = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  return [
    { find: /§§/g, say: () => several },
    { find: /§/g, say: () => one },
    {
      find: /(?<keep>^|[^\p{L}])SGB[\s\u00a0](X?I{1,3}|I?[VX]|VI{1,3}|XI{0,2})(?!\p{L})/gu,
      say: ([, , book = '']) => `S G B ${books.indexOf(book) + 1 || book}`,
    },
  ];
}

/** `5–10`, `18-27`: with a hyphen only where the numbers rise, so that no file number is taken for a range. */
function range({ to }: SpokenWords): Rule {
  return {
    find: /(?<keep>^|[^\p{L}\p{N}./,:-])(\d{1,4})\s?([–—-])\s?(\d{1,4})(?![\p{L}\p{N}/-]|[.,:]\d)/gu,
    say: ([, , from, dash, till]) =>
      dash === '-' && Number(till) <= Number(from) ? undefined : `${from} ${to} ${till}`,
  };
}

/** `2.500` is written so in every language here but English; voices of some say "two point five". */
const THOUSANDS: Rule = {
  find: /(?<keep>^|[^\p{N}.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?![\d]|[.,]\d)/gu,
  say: ([number, keep = '']) => number.slice(keep.length).replace(/\D/g, ''),
};

/** What only the eye needs: soft hyphens, and the dots that part a long word. */
const HIDDEN: Rule = {
  find: /\p{L}+(?:[·•\u00ad\u2027]\p{L}+)+/gu,
  say: ([word]) => word.replace(/[·•\u00ad\u2027]/g, ''),
};
