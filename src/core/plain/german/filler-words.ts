import { letterPattern } from '../../text/letter-pattern.ts';
import { wordList } from '../../text/readability/word-list.ts';

/** Adverbs that say nothing about what happens: they can go from the middle of a clause. */
export const EMPTY_ADVERBS = wordList(
  'selbstverständlich natürlich bekanntlich bekanntermaßen letztlich letztendlich',
  'schlussendlich freilich übrigens durchaus schlichtweg wahrlich',
  'zweifellos zweifelsohne fraglos selbstredend seinerseits ihrerseits nun nunmehr wohlgemerkt',
  'also immerhin logischerweise begreiflicherweise verständlicherweise naturgemäß erwartungsgemäß interessanterweise bekannterweise',
);

/** Phrases of the same kind, in small letters but for their nouns. */
export const EMPTY_PHRASES: readonly string[] = [
  'im Übrigen',
  'im Endeffekt',
  'unterm Strich',
  'ohne Zweifel',
  'sage und schreibe',
  'voll und ganz',
  'nun mal',
  'alles in allem',
  'in der Tat',
  'ohne Frage',
  'letzten Endes',
  'im wahrsten Sinne des Wortes',
];

/** Make an adjective stronger or weaker without saying more. */
export const EMPTY_DEGREES = wordList('ganz absolut wirklich völlig vollkommen total durchaus regelrecht geradezu');

/** They say "all of it" where there could be a half: "völlig neu", "ganz barrierefrei". */
export const WHOLE_DEGREES = wordList('ganz absolut völlig vollkommen total');
/** Adjectives that know no half, which such a degree only makes stronger. */
export const NEVER_HALF =
  /^(?:groß|klein|schnell|leicht|schwer|einfach|besonder|viel|wenig|früh|spät|toll|klar|konkret|bewusst|normal|wichtig|persönlich|herzlich|typisch|eindeutig|deutlich|gewöhnlich|überflüssig|abwegig|gemütlich|ruhig)(?:e[nmrs]?|s)?$/;

/** Adjectives that only point at their noun, without their ending. */
export const EMPTY_ATTRIBUTES = /^(?:sogenannt|jeweilig)e[nmrs]?$/;
/** May go where no article stands in front either: "bei etwaigen Fragen". */
export const EMPTY_WITHOUT_ARTICLE = /^(?:sogenannt|etwaig|eventuell)e[nmrs]?$/;

/** What says the same twice, or with more words than needed: words = what is left. Never inflected. */
const SHORTER: readonly [pattern: RegExp, text: string][] = [
  [/(?:bereits schon|schon bereits)/u, 'schon'],
  [/(?:auch ebenfalls|ebenfalls auch|auch gleichfalls)/u, 'auch'],
  [/(?:nur lediglich|lediglich nur|einzig und allein)/u, 'nur'],
  [/gerade (?:ein)?mal(?= \d)/u, 'nur'],
  [/gemeinsam zusammen|zusammen gemeinsam/u, 'zusammen'],
  [/immer und immer wieder|immer wieder aufs Neue/u, 'immer wieder'],
  [/(?<!(?:nicht|noch|nur|lieber|besser) )einmal mehr(?= \p{L})(?!.* (?:als|einmal|weniger) )/u, 'wieder'],
  [/noch zusätzlich|zusätzlich noch/u, 'zusätzlich'],
  [/rund (?:etwa|circa|ca\.)|etwa (?:rund|circa|ca\.)/u, 'etwa'],
  [/wie zum Beispiel etwa|wie beispielsweise/u, 'wie zum Beispiel'],
  [/oder auch(?! (?:nicht|kein|wenn|ohne|nur))/u, 'oder'],
  [/sowie auch/u, 'sowie'],
  [/auch weiterhin/u, 'weiterhin'],
  [/ganz besonders(?=[ ,])/u, 'besonders'],
  [
    /(?<=(?:[Ff]örderung|[Ff]ördermitteln?|[Zz]uschuss|[Zz]uschüsse|[Ss]penden?|[Bb]etrag|[Ss]umme|[Kk]osten|[Gg]ebühr|[Mm]iete|[Pp]rämie|[Bb]ußgeld|[Ss]trafe|[Kk]aution|[Ii]nvestition(?:en)?|[Vv]olumen|[Bb]eitrag|[Kk]redit|[Gg]utschein|[Mm]itteln?) )in (?:der )?Höhe von(?= (?:\d|rund|etwa|bis zu|mindestens|höchstens|ca))/u,
    'von',
  ],
  [/(?<=\p{Lu}\p{L}+ )im Alter von(?= (?:\d+|\p{Ll}+) (?:bis|und) (?:\d+|\p{Ll}+) Jahren)/u, 'von'],
  [
    /(?:im Bereich|auf dem Gebiet) der(?= (?:\p{Lu}\p{Ll}*(?:forschung|bildung|wirtschaft|technik|medizin|pflege|hilfe)|Bildung|Forschung|Technik|Medizin|Pflege)(?!\p{L}))/u,
    'in der',
  ],
  [/(?<!(?:dreh|geh|ging)\p{Ll}* (?:[^ ,.;:]+ )*)rund um das Thema(?= )/u, 'zum Thema'],
  [/(?:so genannte[nmrs]?|sog\.) (?=[\p{Lu}„"»]|\p{Ll}+e[nmrs]? \p{Lu})/u, ''],
  [
    /wieder (?:ein)?mal(?= \p{L})(?! (?:pro|je|im|am|die|in der|an einem|jeden?|\p{Ll}*(?:täglich|wöchentlich|monatlich|jährlich)) )/u,
    'wieder',
  ],
  [/(?:(?:ganz|recht|sehr) )?herzlich (?=ein(?:geladen|zuladen)?(?!\p{L}))/u, ''],
  [/(?:sehr|ganz) herzlich/u, 'herzlich'],
  [/aktiv (?=(?:mitgestalt|mitwirk|mitmach|mitarbeit|beteilig|einbring|teilnehm|unterstütz))/u, ''],
  [/klipp und klar/u, 'klar'],
  [/nie und nimmer/u, 'nie'],
];

/** Whether a text holds any of them at all: most do not, and one look costs less than one for each. */
export const MAY_BE_DOUBLED = letterPattern(`(?<!\\p{L})(?:${SHORTER.map(([{ source }]) => source).join('|')})`);

/** The same, as whole words. */
export const DOUBLED = SHORTER.map(([pattern, text]): [pattern: RegExp, text: string] => [
  letterPattern(`(?<!\\p{L})(?:${pattern.source})(?:(?<=\\s)|(?!\\p{L}))`, 'g'),
  text,
]);
