import { wordList } from './word-list.ts';

/** Finite forms whose shape does not show it: auxiliaries, modal verbs, strong past tenses. */
const FINITE = wordList(
  'bin bist ist sind seid war waren sei seien wäre wären hat habe habt haben hatte hatten hätte hätten wird werde werden',
  'wurde wurden würde würden kann kannst könne könnte darf dürfe dürfte mag möge möchte muss musst müsse müsste soll sollst',
  'können müssen sollen wollen dürfen mögen möchten konnten mussten durften solle sollte will willst wolle wollte weiß tut tun gab kam ging stand fand lag sah nahm blieb hieß lief half sprach begann',
  'ließ zog trug schrieb rief bot traf warf fiel hielt galt gewann entstand bekam erhielt verlor brachte',
);

/** Lower-case words that end like verbs and are none. */
const NO_VERBS = wordList(
  'alt anderen aller allen allein außen bekannt bereit beiden bitte breit demnächst den denen deren dessen dicht diesen direkt',
  'dort drinnen draußen echt eigen eigenen einen erst ersten etwa fast fest gegen gerecht gerne gesamt gestern gesund gut hart',
  'heute hinten hinter ihnen ihren innen insgesamt jeden jetzt kalt kaputt keinen kürzlich laut leicht letzten links meist',
  'meisten mit mitten morgen neben neuen nett nicht oben offen oft ohne recht rechten samt schlecht schon seinen seit selbst',
  'selten sonst statt stattdessen unsern unseren unten unter viele vielen vorn vorne wegen weit weiteren wert willkommen',
  'zuerst zuletzt zusammen zwischen überhaupt später außerhalb innerhalb genannten gesamten verschiedenen abends hinaus',
  'inzwischen soweit insofern geeignet damit somit zunächst vielleicht möglichst höchst längst vereinzelt erneut gemeint',
);

/**
 * Whether a word in lower case can be a finite verb, by its form: -t, -st, -en, -te, -ten and the irregular ones. Adjectives
 * and participles share these endings; ask about the last word of a subordinate clause, where the verb stands.
 */
export function isFiniteForm(word: string): boolean {
  if (FINITE.has(word)) return true;
  return /^\p{Ll}{2,}(?:t|en|te|ten|eln|ern)$/u.test(word) && !NO_VERBS.has(word);
}

/** Whether a word is an irregular finite form that nothing else looks like ("ist", "kann"), but "werden" and "haben". */
export function isAuxiliary(word: string): boolean {
  return FINITE.has(word);
}

/** Whether a word in lower case can be an infinitive, by its form: helfen, wandern, tun. */
export function isInfinitiveForm(word: string): boolean {
  return /^(?:\p{Ll}{2,}(?:en|eln|ern)|tun|sein)$/u.test(word) && !NO_VERBS.has(word);
}

const SEPARABLE_ZU =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|frei|her|hin|los|mit|nach|statt|teil|um|unter|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen|bereit|bekannt|heraus|voraus|voran|hinzu|sicher|fern)zu\p{Ll}{2,}n$/u;

/** Whether a word in lower case is an infinitive with "zu" inside: einzureichen, vorzulegen. */
export function isInfinitiveWithZu(word: string): boolean {
  return SEPARABLE_ZU.test(word);
}
