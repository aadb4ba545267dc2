import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import type { FoundName } from './organisations.ts';
import { TOWNS_WITH_OTHER_NAMES } from './vocabulary.ts';

const ENDINGS = `(?:${[
  ...['straße', 'strasse', 'str\\.', 'allee', 'platz', 'gasse', 'weg', 'ring', 'ufer', 'damm', 'markt', 'promenade'],
  ...['chaussee', 'wall', 'graben', 'steig', 'stieg', 'pfad', 'hof', 'brücke', 'berg', 'kamp', 'tor'],
]
  .map((ending) => `[${ending.charAt(0).toUpperCase()}${ending.charAt(0)}]${ending.slice(1)}`)
  .join('|')})`;
const FIRST_WORD = '(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den?)';
const ADJECTIVE = '(?:(?:Alt|Neu|Groß|Klein|Lang|Hoh|Ober|Unter)e[rnm]?)';
const NUMBER = '\\d{1,3}(?: ?[a-h](?![\\p{L}\\d]))?(?: ?[-–/] ?\\d{1,3})?(?![\\d:]|[.,]\\d| Uhr)';
const WITH_NUMBER = letterPattern(
  `(?=\\p{Lu})(?<![\\p{L}\\d-])(?:(?:${FIRST_WORD} )?(?:${ADJECTIVE} )?(?=\\p{Lu})[\\p{L}-]*${ENDINGS}|${FIRST_WORD} \\p{Lu}[\\p{L}-]+) ${NUMBER}`,
  'g',
);
const WITHOUT_NUMBER = letterPattern(
  /(?=\p{Lu})(?<![\p{L}\d-])\p{Lu}[\p{L}-]*(?:straße|strasse|allee|gasse)(?![\p{L}])/u,
  'g',
);
/** What every street with and without a number holds: most texts do not, and this is faster to look for. */
const NUMBER_BEHIND = letterPattern(/[\p{L}.-] \d/u);
const STREET = /straße|strasse|allee|gasse/;
const NO_STREET = letterPattern(/^(?:Haupt|Einbahn|Seiten|Neben|Wohn)?(?:straße|gasse|allee)$/u);

const DISTRICT = letterPattern(
  /(?<!\p{L})(?:Stadtteil|Stadtbezirk|Ortsteil|Stadtviertel|Landkreis) (\p{Lu}[\p{L}-]{3,})/u,
  'g',
);
const TOWN = letterPattern(/(?<!\p{L})(?:Stadt|Gemeinde|Landeshauptstadt|\d{5}) (\p{Lu}[\p{L}-]{3,})/u, 'g');
const IN_TOWN = letterPattern(/(?<!\p{L})(?:in|aus|nach) (\p{Lu}\p{Ll}{4,})(?!\p{L}| \p{Lu})/u, 'g');
const COMMON =
  /^(?:Arbeit|Ausbildung|Betrieb|Betrieben|Kraft|Zukunft|Deutsch|Englisch|Kontakt|Absprache|Teilzeit|Vollzeit|Bedarf|Begleitung|Raum|Räumen|Höhe|Form|Gruppen|Schulen|Hause|Wirtschaft|Politik|Sprachen|Anspruch|Angriff|Planung)$|(?:ung|heit|keit|schaft)(?:en)?$/u;

const TOWN_BEFORE = letterPattern(/(?:^|[^\p{L}])(?:in|aus|nach|Stadt|\d{5}) $/u);
const COMMON_BEFORE = letterPattern(
  /(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nmrs]?|[Kk]eine?[nmrs]?|[Vv]om|[Zz]um|[Zz]ur|[Ii]m) $/u,
);
const LETTER = letterPattern(/^[\p{L}-]/u);

/** Where a word stands by itself, with a genitive's s or not. */
function findWord(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const behind = text.slice(at + word.length, at + word.length + 2).replace(/^s/, '');
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(behind)) places.push(at);
  }
  return places;
}

/** Whether a word is used as the name of a town: "Lindenfurter", "in Lindenfurt"; never with an article. */
function isTown(text: string, word: string): boolean {
  if (COMMON.test(word)) return false;
  const before = findWord(text, word).map((at) => text.slice(Math.max(0, at - 15), at));
  const uses = before.filter((words) => TOWN_BEFORE.test(words)).length + findWord(text, `${word}er`).length;
  return uses >= 2 && !before.some((words) => COMMON_BEFORE.test(words));
}

/** Streets with their numbers. Spans may overlap names of other sorts; they win over them. */
export function findStreets(text: string): FoundName[] {
  const numbered = (NUMBER_BEHIND.test(text) ? allMatches(text, WITH_NUMBER) : []).flatMap((match): FoundName[] => {
    if (COUNTED.test(match[0])) return [];
    return [{ sort: 'street', start: match.index, end: match.index + match[0].length }];
  });
  const bare = (STREET.test(text) ? allMatches(text, WITHOUT_NUMBER) : []).filter(
    ({ index, 0: whole }) =>
      !NO_STREET.test(whole) && !numbered.some(({ start, end }) => index >= start && index < end),
  );
  return [
    ...numbered,
    ...bare.map(({ index, 0: whole }): FoundName => ({ sort: 'street', start: index, end: index + whole.length })),
  ];
}

/** "Platz 5", "Im Jahr 3", "Am Tag 2", "Im Notfall 112": counted, dated or dialled, not addressed. */
const COUNTED = letterPattern(
  `^(?:${[
    'Platz|Weg|Ring|Hof|Tor|Berg|Markt|\\p{L}*(?:Arbeits|Studien|Ausbildungs|Sitz|Steh|Stell|Betreuungs|Kita)platz',
    '(?:Am|An den|Im|Zum|Zur|In der) (?:(?:Tag|Jahr|Raum|Zimmer|Alter|Haus|Gruppe|Klasse|Platz|Bus|Linie|Januar|Februar|März',
    'April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember)\\p{L}*',
    '\\p{L}*(?:tag|[Mm]ittwoch|[Ss]onnabend|[Ww]ochenende|[Nn]otfall)(?:s|en|e)?)',
  ].join('|')}) \\d`,
);

/** Names of towns and districts, wherever they stand. Towns that other languages rename are left out. */
export function findPlaces(text: string): FoundName[] {
  const districts = allMatches(text, DISTRICT).map((match) => match[1] ?? '');
  const candidates = [...allMatches(text, TOWN), ...allMatches(text, IN_TOWN)].map((match) => match[1] ?? '');
  const towns = [...new Set(candidates)].filter((word) => isTown(text, word));
  const names = [...new Set([...districts, ...towns])].filter((word) => !TOWNS_WITH_OTHER_NAMES.test(word));
  return names.flatMap((word) =>
    findWord(text, word).map((start): FoundName => ({ sort: 'place', start, end: start + word.length })),
  );
}
