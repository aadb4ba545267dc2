import { letterPattern } from '../../text/letter-pattern.ts';

/** Words that German official names are made of. Lower case; `either` makes them match at the start of a word too. */

function alternatives(words: string): string {
  const sorted = words.split(/\s+/).sort((a, b) => b.length - a.length);
  return sorted.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
}

/** Kinds of institution that are a name only together with what tells one from another. */
export const GENERIC_HEAD = alternatives(
  `stelle zentrum center büro haus schule gymnasium kita kindergarten bibliothek bücherei museum theater halle saal
  klinik klinikum krankenhaus treff treffpunkt forum akademie institut stiftung verein verband netzwerk bündnis initiative
  programm projekt dienst werk kasse gesellschaft fachbereich referat abteilung amt agentur behörde ministerium kammer
  beirat ausschuss universität hochschule gericht bad kirche moschee gemeinde förderung firma betrieb café garten stabsstelle
  börse messe`,
);

/** A compound with one of these is an institution by itself: "Jugendamt", "Handwerkskammer". */
const SPECIFIC_END = 'amt|behörde|agentur|ministerium|kammer|dezernat|integrationszentrum';
const NOT_SPECIFIC =
  '(?!(?:Ehren|Haupt|Gesamt|Dunkel|Schatz|Folter|Speise|Fach|Aufsichts|Kranken)(?:amt|kammer|behörde)(?!\\p{L})|(?:Insg|G)esamt(?!\\p{L}))';
const SPECIFIC_WHOLE = [
  'Job-?[Cc]enter|Volkshochschule|Wirtschaftsförderung|Familienkasse|Stadtbibliothek|Stadtbücherei|Stadtwerke',
  'Sparkasse|Stadtsparkasse|Service-?[Cc]enter|Welcome-?[Cc]enter|Bürgerbüro|Ausländerbeirat|Integrationsrat|Standesamt',
  'Bundespolizei|Arbeiterwohlfahrt|Caritas(?:verband)?|Diakonie|Diakonisches Werk|Malteser|Johanniter|Technisches Hilfswerk',
  'Bezirksregierung|Landesregierung|Bundesregierung|Rotes Kreuz|Deutsches Rotes Kreuz|Verbraucherzentrale|Kreishandwerkerschaft',
].join('|');
const SPECIFIC_INFLECTED =
  'Diakonischen Werks?|Roten Kreuz(?:es)?|Deutschen Roten Kreuz(?:es)?|Technischen Hilfswerks?';

export const SPECIFIC = `(?:${NOT_SPECIFIC}\\p{Lu}[\\p{L}-]{2,}(?:${SPECIFIC_END})|${SPECIFIC_WHOLE}|${SPECIFIC_INFLECTED})`;

/** Adjectives that names begin with; written with a capital inside a sentence they prove a name. */
export const NAME_ADJECTIVE = `(?:${[
  'Alt|Neu|Groß|Klein|Kommunal|Städtisch|Deutsch|Rot|Grün|Schwarz|Blau|Weiß|Golden|Evangelisch|Katholisch|International',
  'Europäisch|Interkulturell|Sozial|Sozialpsychiatrisch|Psychosozial|Offen|Zentral|Freiwillig|Technisch|Medizinisch',
  'Ökumenisch|Historisch|Hoh|Lang|Vereinigt|Islamisch|Jüdisch|Staatlich|Kulturell|Allgemein|Öffentlich|Bunt|Rund|Diakonisch',
].join('|')})(?:e[rnms]?)`;

/** Venues are named by where they stand or what they are for: "Haus am Kanal", "Schule an der Mühle". */
export const VENUE_HEAD = alternatives(
  'haus schule gymnasium kita kindergarten halle treff zentrum café garten theater kirche werk',
);

/** Whom an offer is for. */
export const PEOPLE = `(?:${[
  'Auszubildende|Azubis|Familien|Eltern|Alleinerziehende|Frauen|Männer|Mädchen|Jungen|Kinder|Jugendliche|Erwachsene|Schüler|Senioren',
  'Studierende|Geflüchtete|Zugewanderte|Neuzugewanderte|Arbeitsuchende|Arbeitslose|Beschäftigte|Selbstständige|Angehörige|Betroffene',
  'Menschen|Bürger|Betriebe|Unternehmen|Vereine|Schulen|Interessierte|Ehrenamtliche|Wohnungslose|Obdachlose|Schwangere|Paare',
].join('|')}|\\p{L}+innen)`;

/** Capitalised words that never begin the part of a name behind its head. */
export const NOT_A_TAIL = letterPattern(
  `^(?:${[
    '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Januar|Februar|März|April|Mai|Juni|Juli|August|September',
    'Oktober|November|Dezember|Uhr|Ende|Anfang|Mitte|Hilfe|Informationen|Fragen|Kurse|Termine|Geld|Ihnen|Ihre?[nmrs]?|Sie',
    'Menschen|Kinder[n]?|Eltern|Jugendliche[n]?|Personen|Familien|Frauen|Männer[n]?|Bürger|Platz|Beratung|Antr[aä]ge?|Anmeldungen',
    'Herr|Frau|Dr|Prof|Ober\\p{L}+|Unterstützung|Sprechstunden?|Zugewanderte[nr]?|Geflüchtete[nr]?|Stadt|Jahr|Tag|Woche|Straße',
    'Morgen|Vormittag|Nachmittag|Abend|Sommer|Winter|Herbst|Frühjahr|Erdgeschoss|Rathaus\\p{L}*|Ort|Schule|Arbeitsuchende[nr]?',
    'Räume|Zuschüsse|Angebote|Leistungen|Anfang|Mittag|Monat|Bescheid|Auskunft|Post',
  ].join('|')})$|innen$`,
  '',
);

/** Roles that stand before or behind a person's name. */
export const ROLE = `(?:${[
  '\\p{L}*(?:[Bb]ürgermeister|[Dd]ezernent|[Mm]inister|[Ll]eiter|[Gg]eschäftsführer|[Ss]precher|[Dd]irektor|[Pp]räsident',
  '[Kk]oordinator|[Rr]eferent|[Bb]eauftragt|[Bb]eigeordnet|[Bb]erater|[Kk]anzler|[Tt]rainer|[Vv]orsitzend)',
  'Lehrer|Pfarrer|Stadtr[aä]t|Landr[aä]t|Chef|Schirmherr|Moderator|Vertreter|Professor|Künstler|Autor',
].join('|')})(?:in|er?|en|es|s)?`;

/** Verbs that follow or precede whoever is quoted. */
export const SAYS =
  '(?:sagte?|betonte?|erklärte?|berichtete?|erläuterte?|ergänzte?|rät|riet|unterstrich|unterstreicht|kündigte?|lobte?|warnte?|bittet|bat|meinte?|dankte?|eröffnete?|begrüßte?|leitete?|freut sich|freute sich|so)';

/** Abbreviations in capitals that name nothing official. */
export const COMMON_CAPITALS = new Set(
  'EU USA EUR USD CHF PDF WC QR TV CD DVD PC SMS FAQ PIN PKW LKW WLAN GPS USB ID OK II III IV VI VII VIII IX XI XII KM CM MM PLZ AM PM A B C UM AB BIS NUR UND ODER URL APP UKW ICE RE BMX IBAN BIC'.split(
    ' ',
  ),
);

/** Towns whose names other languages change. */
export const TOWNS_WITH_OTHER_NAMES =
  /^(?:Köln|München|Nürnberg|Hannover|Braunschweig|Wien|Zürich|Genf|Prag|Warschau|Berlin|Hamburg|Deutschland|Europa)$/;
