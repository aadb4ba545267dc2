import { wordList } from '../../text/readability/word-list.ts';

/** Fill the place before the verb alone, as subject. */
export const SUBJECT_PRONOUNS = wordList(
  'er sie es wir ich man das dies dieses diese dieser alle viele einige manche beide jeder niemand jemand alles nichts vieles',
);

/** Fill the place before the verb alone, as adverbial. */
export const FRONT_ADVERBS = wordList(
  'hier dort da dann danach davor vorher nachher anschließend zuvor deshalb daher darum deswegen somit dadurch damit dabei dafür',
  'dagegen dazu daran darauf daraus darin darüber darunter davon außerdem zudem ferner zusätzlich gleichzeitig zugleich',
  'inzwischen mittlerweile heute gestern morgen jetzt nun derzeit aktuell zurzeit momentan bisher bislang seitdem seither',
  'künftig zukünftig früher später bald demnächst zunächst zuerst zuletzt schließlich endlich trotzdem dennoch allerdings',
  'jedoch ebenfalls ebenso auch so nur oft häufig meist meistens manchmal immer nie selten vielleicht leider natürlich',
  'insgesamt allein besonders insbesondere normalerweise grundsätzlich eigentlich tatsächlich jährlich täglich wöchentlich',
  'montags dienstags mittwochs donnerstags freitags samstags sonntags morgens abends nachmittags vormittags mittags nachts',
  'stattdessen ansonsten sonst andernfalls nebenan draußen drinnen überall vielerorts ringsum unterwegs bitte ab',
);

/** Adverbs by their ending, and others that begin a sentence with a capital and are no nouns. */
const ADVERB =
  /(?<!^(?:.*aus|beziehungs|hin|nach|be|ver|vor))weise$|(?:falls|mals|wärts|tens|seits|dings|maßen|halber|lich|isch|bar|sam|haft|lings)$|^(?:mitunter|zuweilen|bisweilen|gelegentlich|ganzjährig|zeitgleich|einmalig|erstmalig|parallel|online|telefonisch|weltweit|bundesweit|landesweit|stadtweit|europaweit|kreisweit|kostenlos|gemeinsam|zusammen|gerade|eben|neulich|unlängst|seinerzeit|damals|soeben|bereits|schon|noch|mehrfach|vielfach|einst|allerorts|mancherorts|nirgends|wiederum|zwischendurch|nebenbei|nebenher|vorab|erneut|wieder|gratis|digital|live|teils|größtenteils|einerseits|andererseits|hingegen|hierbei|hierfür|hierzu|hiermit|hierdurch|hieraus|dazwischen|dahinter|davor|daneben|obendrein|überdies|ringsherum|zwar|ohnehin|sowieso|sogar|wohl|weiter|weiterhin|fortan|nunmehr)$/;

/** Join words of one kind: "der Saal oder die Halle". */
export const JOINING = /^(?:und|oder|sowie|beziehungsweise|bzw\.|respektive)$/;

/** Whether the first word of a sentence is an adverb, though it has a capital. */
export function isFrontAdverb(lower: string): boolean {
  return FRONT_ADVERBS.has(lower) || ADVERB.test(lower);
}

/** Open a noun phrase. */
export const DETERMINERS = wordList(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem',
  'jeder jede jedes jeden jedem alle allen aller beide beiden viele vielen vieler mehrere mehreren einige einigen manche',
  'manchen sämtliche sämtlichen ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere unseren',
  'unserem unserer mein meine meinen dein deine deinen euer eure weitere weiteren welche solche solchen etliche wenige',
);

/** Stand before numbers, adjectives, prepositional phrases, and change only these. */
export const DEGREE_WORDS = wordList(
  'rund etwa fast circa knapp über mehr als bereits schon erst noch auch nur sehr besonders ganz direkt kurz bis',
  'viel wenig genug gut genau ungefähr mindestens höchstens maximal weit spätestens frühestens jeweils neu allein',
);

export const FRONT_PREPOSITIONS = wordList(
  'ab an am ans auf aufs aus außer außerhalb bei beim bis durch für gegen hinter in im ins innerhalb mit nach neben ohne seit',
  'trotz über um unter vom von vor während wegen zu zum zur zwischen anlässlich aufgrund dank entlang gegenüber gemäß infolge laut',
  'mithilfe mittels statt anstelle oberhalb unterhalb per pro angesichts zugunsten hinsichtlich bezüglich samt inklusive',
  'unweit nahe zwecks einschließlich',
);

/** Their infinitive or participle comes later: what looks like a second verb may be that. */
export const AUXILIARIES = wordList(
  'sein haben werden können müssen dürfen sollen wollen mögen lassen gehen lernen helfen sehen hören bleiben brauchen fühlen',
  'bekommen kriegen',
);
