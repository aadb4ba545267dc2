import { sayGermanTime } from './german-time.ts';
import { abbreviationRules, type Rule } from './rule.ts';

/** What German writes otherwise than it is said, as far as it needs more than other words. */

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const ORDINALS = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
  'dreizehnt',
  'vierzehnt',
  'fünfzehnt',
  'sechzehnt',
  'siebzehnt',
  'achtzehnt',
  'neunzehnt',
  'zwanzigst',
] as const;
const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const;

/** The day of a month, without its ending: `zwölft`. Undefined for what is no day. */
function ordinal(day: number): string | undefined {
  if (day <= 20) return ORDINALS[day - 1];
  if (day > 31) return undefined;
  const [tens, ones] = [day < 30 ? 'zwanzigst' : 'dreißigst', ONES[(day % 10) - 1]];
  return ones ? `${ones}und${tens}` : tens;
}

const BEFORE = String.raw`(?:^|[^\p{L}\p{N}.,/])(?:(?:am|vom|zum|dem|den|bis|ab|seit|beim|nach|vor|\p{L}+tag,|Mittwoch,)\s)?`;
const DAY = String.raw`(\d{1,2})\.`;
const MONTH = String.raw`(?:\s?(${MONTHS.join('|')})(?!\p{L})|\s?(\d{1,2})\.(?!\d{3}(?!\d)))`;
const DATE = new RegExp(
  String.raw`(?<keep>${BEFORE})${DAY}(?:\s?(bis|und|oder|[–-])\s?${DAY})?${MONTH}(?:\s?(\d{4})(?!\p{N}))?`,
  'gu',
);

/** `12. November 2026`, `12.11.2026`, `12.11.`, `12.–14.11.`; after "am", "vom" and the like in their case. */
const date: Rule = {
  find: DATE,
  say([, keep = '', first = '', between, second = '', named, numbered, year]) {
    const month = named ?? MONTHS[Number(numbered) - 1];
    const [from, till] = [ordinal(Number(first)), ordinal(Number(second))];
    if (!month || !from || (second && !till)) return undefined;
    const ending = /\p{L}/u.test(keep) || second ? 'en' : 'er';
    const days = second ? `${from}en ${between === '–' || between === '-' ? 'bis' : between} ${till}en` : from + ending;
    return [days, month, year].filter(Boolean).join(' ');
  },
};

/** `Montag, 28., bis Mittwoch, 30. Dezember`. */
const dayAlone: Rule = {
  find: /(?<keep>(?:tag|Mittwoch),\s)(\d{1,2})\.(?=,|\s(?:bis|und|oder))/g,
  say([, , day]) {
    const said = ordinal(Number(day));
    return said && `${said}en`;
  },
};

const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;

/** `8.30–12 Uhr`, `8:30 Uhr`, and the first of `8.30 bis 12 Uhr`. */
const times: Rule[] = [
  {
    find: new RegExp(String.raw`(?<keep>^|[^\p{N}.,:])${TIME}\s?[–—-]\s?${TIME}\s?Uhr(?!\p{L})`, 'gu'),
    say([, , hour, minute, tillHour, tillMinute]) {
      const from = minute ? sayGermanTime(Number(hour), Number(minute)) : Number(hour);
      return `${from} bis ${sayGermanTime(Number(tillHour), Number(tillMinute ?? 0))}`;
    },
  },
  {
    find: /(?<keep>^|[^\p{N}.,:])(\d{1,2})[:.](\d{2})(?:\s?Uhr(?!\p{L})|(?=\s(?:bis|und|oder)\s\d{1,2}(?:[:.]\d{2})?\s?Uhr))/gu,
    say: ([, , hour, minute]) => sayGermanTime(Number(hour), Number(minute)),
  },
];

const GAP = '(?:[*:_]|/-?)';

/** Both forms, or the pause that people make at a gender star. */
const gender: Rule[] = [
  {
    find: new RegExp(String.raw`(?<keep>^|[^\p{L}])(\p{L}{3,})${GAP}(in(?:nen)?)(?!\p{L})`, 'gu'),
    say: ([, , stem, ending]) => `${stem} ${ending}`,
  },
  {
    find: /(?<keep>^|[^\p{L}])(\p{Lu}\p{Ll}{2,})I(nnen|n)(?!\p{L})/gu,
    say: ([, , stem, ending]) => `${stem} i${ending}`,
  },
  {
    find: new RegExp(
      String.raw`(?<keep>^|[^\p{L}])(der|die|das|den|dem|er|sie|ihn|ihr|ihm|sein)${GAP}(der|die|das|den|dem|er|sie|ihn|ihr|ihre)(?!\p{L})`,
      'gu',
    ),
    say: ([, , one, other]) => `${one} oder ${other}`,
  },
  {
    find: new RegExp(String.raw`(?<keep>^|[^\p{L}])(\p{L}*[Ee]in|\p{L}{2,}e)${GAP}(e|r|n|s|en|er)(?!\p{L})`, 'gu'),
    say: ([, , stem, ending]) => `${stem} oder ${stem}${ending}`,
  },
];

const WEEKDAYS: Record<string, string> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};

/** `Mo–Fr`, `Mo. - Do.`: one alone could be a word. */
const weekdays: Rule = {
  find: /(?<keep>^|[^\p{L}])(Mo|Di|Mi|Do|Fr|Sa|So)\.?\s?(?:[–-]|bis)\s?(Mo|Di|Mi|Do|Fr|Sa|So)(?!\p{L})\.?/gu,
  say: ([, , from = '', till = '']) => `${WEEKDAYS[from]} bis ${WEEKDAYS[till]}`,
};

/** `Lindenstr. 5`. */
const street: Rule = {
  find: /(?<keep>\p{Ll})str\.(?=[\s,]|$)/gu,
  say: () => 'straße',
};

/** Numbers of few digits that are dialled: only beside a word that says so. */
const shortNumber: Rule = {
  find: /(?<keep>(?:Notruf|Behördennummer|Rufnummer|Telefonnummer|Nummer|Telefon|Tel\.)(?:\sist)?:?\s)(11\d|116\s?117)(?!\d)/g,
  say: ([, , number = '']) => Array.from(number.replace(/\s/g, '')).join(' '),
};

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['z\\. B\\.', 'zum Beispiel'],
  ['Z\\. B\\.', 'Zum Beispiel'],
  ['d\\. h\\.', 'das heißt'],
  ['u\\. a\\.', 'unter anderem'],
  ['u\\. Ä\\.', 'und Ähnliches'],
  ['v\\. a\\.', 'vor allem'],
  ['i\\. d\\. R\\.', 'in der Regel'],
  ['o\\. g\\.', 'oben genannt'],
  ['s\\. o\\.', 'siehe oben'],
  ['s\\. u\\.', 'siehe unten'],
  ['e\\. V\\.', 'eingetragener Verein'],
  ['z\\. Zt\\.', 'zur Zeit'],
  ['u\\. U\\.', 'unter Umständen'],
  ['i\\. A\\.', 'im Auftrag'],
  ['n\\. Chr\\.', 'nach Christus'],
  ['v\\. Chr\\.', 'vor Christus'],
  ['usw\\.', 'und so weiter'],
  ['etc\\.', 'und so weiter'],
  ['bzw\\.', 'beziehungsweise'],
  ['ca\\.', 'zirka'],
  ['Abs\\.', 'Absatz'],
  ['Nr\\.', 'Nummer'],
  ['Nrn\\.', 'Nummern'],
  ['Art\\.(?=\\s?\\d)', 'Artikel'],
  ['S\\.(?=\\s?\\d)', 'Seite'],
  ['Str\\.', 'Straße'],
  ['str\\.', 'straße'],
  ['ggf\\.', 'gegebenenfalls'],
  ['evtl\\.', 'eventuell'],
  ['inkl\\.', 'inklusive'],
  ['zzgl\\.', 'zuzüglich'],
  ['max\\.', 'maximal'],
  ['mind\\.', 'mindestens'],
  ['Std\\.', 'Stunden'],
  ['Min\\.(?!\\p{L})', 'Minuten'],
  ['Mio\\.', 'Millionen'],
  ['Mrd\\.', 'Milliarden'],
  ['Tel\\.', 'Telefon'],
  ['Dr\\.', 'Doktor'],
  ['Prof\\.', 'Professor'],
  ['St\\.(?=\\s?\\p{Lu})', 'Sankt'],
  ['Hbf\\.?(?!\\p{L})', 'Hauptbahnhof'],
  ['sog\\.', 'sogenannt'],
  ['vgl\\.', 'vergleiche'],
  ['zzt\\.', 'zurzeit'],
  ['lt\\.', 'laut'],
  ['MwSt\\.?(?!\\p{L})', 'Mehrwertsteuer'],
  ['u\\.(?=\\s\\p{L})', 'und'],
  ['geb\\.', 'geboren'],
  ['gem\\.', 'gemäß'],
  ['Pl\\.(?=\\s?\\d)', 'Platz'],
  ['m²', 'Quadratmeter'],
  ['km²', 'Quadratkilometer'],
  ['&(?=\\s)', 'und'],
];

export const germanRules: readonly Rule[] = [
  shortNumber,
  ...times,
  date,
  dayAlone,
  weekdays,
  ...gender,
  street,
  ...abbreviationRules(ABBREVIATIONS),
];
