/** Nouns in -ung, -heit, -keit, -tion that everyone knows as names of things, also at the end of compounds. */
export const COMMON_NOUNS = new RegExp(
  `(?:${[
    'wohnung|zeitung|abteilung|rechnung|kleidung|ausstellung|veranstaltung|einladung|meinung|sitzung|leitung|stiftung|bildung',
    'verwaltung|ausbildung|regierung|bevölkerung|gesundheit|freiheit|mehrheit|krankheit|einheit|möglichkeit|tätigkeit|station',
    'information|organisation|nation|generation|situation|beratung|öffnung|übung|(?<!auf)lösung|siedlung|versicherung|heizung|(?<!durch|ein|aus)führung',
    'umgebung|richtung|ordnung|erfahrung|behinderung|impfung|(?<!über)prüfung|quittung|sammlung|währung|zahlung|anmeldung|verordnung',
    'sicherheit|gelegenheit|schönheit|sehenswürdigkeit|persönlichkeit|arbeit|zeit|unterhaltung|vorstellung|anleitung|(?<!ein|bei|auf)haltung',
    'verbindung|entscheidung|wanderung|ernährung|handlung|zeichnung|endung|schulung|wertung|spannung|mischung|reinigung|rettung',
    'unternehmung|bescheinigung|genehmigung|erlaubnis|forschung|einrichtung|betreuung|(?<!währ)leistung|vereinigung',
    'begegnung|beziehung|hoffnung|kreuzung|packung|kündigung|tradition|produktion|aktion|region|institution',
    'verletzung|überraschung|erinnerung|feuchtigkeit|fähigkeit|wahrheit|eröffnung|schwierigkeit|öffentlichkeit|begleitung',
  ].join('|')})(?:en)?$`,
);

interface VerbPhrase {
  noun: RegExp;
  verb: RegExp;
  /** The plain verb. */
  advice: string;
}

const NEHMEN = /(?<!\p{L})(?:zu)?(?:nehm|nimm|nahm|genommen)\p{Ll}*/u;
const STELLEN = /(?<!\p{L})(?:zu)?(?:ge)?(?:stell|steh|stand)\p{Ll}*/u;
const KOMMEN = /(?<!\p{L})(?:ge)?(?:kommen|kommt|kam|bring|bracht|gebracht)\p{Ll}*/u;
const FINDEN = /(?<!\p{L})(?:ge)?(?:find|fand|fund)(?:en|et|e)?(?!\p{L})/u;
const TREFFEN = /(?<!\p{L})(?:ge)?(?:treff|triff|traf|troff)\p{Ll}*/u;
const ZIEHEN = /(?<!\p{L})(?:ge)?(?:zieh|zog)\p{Ll}*|(?<!\p{L})komm\p{Ll}*/u;
const TRAGEN = /(?<!\p{L})(?:zu)?(?:ge)?(?:trag|träg|trug)\p{Ll}*/u;
const LEISTEN = /(?<!\p{L})(?:ge)?leiste\p{Ll}*/u;

/** Phrases of noun and verb ("Funktionsverbgefüge") with the verb that says the same. */
export const VERB_PHRASES: readonly VerbPhrase[] = [
  { noun: /\bin Anspruch\b/, verb: NEHMEN, advice: 'nutzen' },
  { noun: /\b[Zz]ur Kenntnis\b/, verb: NEHMEN, advice: 'lesen, erfahren' },
  { noun: /\bBezug (?=auf|ge|nehm)/, verb: NEHMEN, advice: 'meinen' },
  { noun: /\bRücksprache\b/, verb: /(?<!\p{L})(?:ge)?(?:halt|hält|hielt)\p{Ll}*|nehm/u, advice: 'sprechen mit' },
  { noun: /\b[Zz]ur Verfügung\b/, verb: STELLEN, advice: 'geben, es gibt' },
  { noun: /\bunter Beweis\b/, verb: STELLEN, advice: 'zeigen' },
  { noun: /\bin Aussicht\b/, verb: STELLEN, advice: 'versprechen' },
  { noun: /\b[Zz]um Einsatz\b/, verb: KOMMEN, advice: 'benutzen' },
  { noun: /\b[Zz]ur Anwendung\b/, verb: KOMMEN, advice: 'anwenden, gelten' },
  { noun: /\b[Zz]um Ausdruck\b/, verb: KOMMEN, advice: 'sagen, zeigen' },
  { noun: /\b[Zz]um Abschluss\b/, verb: /(?<!\p{L})(?:ge)?br(?:ing|ach)\p{Ll}*/u, advice: 'beenden' },
  { noun: /\b[Zz]ur Durchführung\b/, verb: KOMMEN, advice: 'machen' },
  {
    noun: /\b(?:Berücksichtigung|Anwendung|Verwendung|Beachtung)\b/,
    verb: FINDEN,
    advice: 'berücksichtigen, anwenden',
  },
  { noun: /\bVorkehrungen|Vorsorge\b/, verb: TREFFEN, advice: 'sich vorbereiten' },
  { noun: /\b(?:[Ee]ine|[Dd]ie|[Kk]eine) Entscheidung\b/, verb: TREFFEN, advice: 'entscheiden' },
  { noun: /\bin (?:Betracht|Erwägung)\b/, verb: ZIEHEN, advice: 'überlegen' },
  { noun: /\bSorge\b/, verb: TRAGEN, advice: 'sorgen für' },
  { noun: /\bRechnung\b/, verb: TRAGEN, advice: 'beachten' },
  { noun: /\bFolge (?=ge|leist)/, verb: LEISTEN, advice: 'folgen' },
  { noun: /\beinen (?:wichtigen |großen )?Beitrag\b/, verb: LEISTEN, advice: 'helfen' },
  { noun: /\bin Kraft\b/, verb: /(?<!\p{L})(?:ge)?tr(?:et|itt|at)\p{Ll}*/u, advice: 'gelten' },
  { noun: /\bin Auftrag\b/, verb: /(?<!\p{L})(?:ge)?(?:geb|gab|gib)\p{Ll}*/u, advice: 'beauftragen' },
  { noun: /\bin die Wege\b/, verb: /(?<!\p{L})(?:ge)?leite\p{Ll}*/u, advice: 'beginnen' },
];

/** The noun of any of the phrases: most sentences have none, and one search is faster than twenty. */
export const ANY_PHRASE = new RegExp(VERB_PHRASES.map(({ noun }) => noun.source).join('|'));
