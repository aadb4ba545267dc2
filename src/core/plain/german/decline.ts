import type { Gender } from './noun-gender.ts';

export type Case = 'nominative' | 'accusative' | 'dative';
/** What a determiner and adjective agree with. */
export type Agreement = Gender | 'plural';

type Endings = Readonly<Record<Case, Readonly<Record<Agreement, string>>>>;

/** "der", "die", "das". */
const ARTICLE: Endings = {
  nominative: { masculine: 'der', feminine: 'die', neuter: 'das', plural: 'die' },
  accusative: { masculine: 'den', feminine: 'die', neuter: 'das', plural: 'die' },
  dative: { masculine: 'dem', feminine: 'der', neuter: 'dem', plural: 'den' },
};
/** "dieser", "jeder"; also of plurals without article: "mehrere", "viele". */
const STRONG: Endings = {
  nominative: { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'es', plural: 'e' },
  dative: { masculine: 'em', feminine: 'er', neuter: 'em', plural: 'en' },
};
/** "ein", "kein", "ihr". */
const MIXED: Endings = {
  nominative: { masculine: '', feminine: 'e', neuter: '', plural: 'e' },
  accusative: { masculine: 'en', feminine: 'e', neuter: '', plural: 'e' },
  dative: { masculine: 'em', feminine: 'er', neuter: 'em', plural: 'en' },
};
/** Adjectives behind "der", "dieser". */
const WEAK: Endings = {
  nominative: { masculine: 'e', feminine: 'e', neuter: 'e', plural: 'en' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'e', plural: 'en' },
  dative: { masculine: 'en', feminine: 'en', neuter: 'en', plural: 'en' },
};
/** Adjectives behind "ein". */
const BEHIND_EIN: Endings = {
  nominative: { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'en' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'es', plural: 'en' },
  dative: { masculine: 'en', feminine: 'en', neuter: 'en', plural: 'en' },
};

interface Kind {
  determiner: Endings;
  stem: string;
  adjective: Endings;
}

/** How a determiner and the adjectives behind it are declined; undefined for those that are not known. */
function kindOf(determiner: string | undefined): Kind | undefined {
  if (determiner === undefined) return { determiner: STRONG, stem: '', adjective: STRONG };
  if (/^d(?:er|ie|as|en|em|es)$/.test(determiner)) return { determiner: ARTICLE, stem: '', adjective: WEAK };
  const strong = /^(dies|jed|all|beid)e[nmrs]?$/.exec(determiner);
  if (strong) return { determiner: STRONG, stem: strong[1] ?? '', adjective: WEAK };
  const plural = /^(viel|mehrer|einig|weiter|wenig|etlich)e[nr]?$/.exec(determiner);
  if (plural) return { determiner: STRONG, stem: plural[1] ?? '', adjective: STRONG };
  const mixed = /^(k?ein|mein|dein|sein|ihr|unser)(?:e[nmrs]?)?$/.exec(determiner);
  return mixed ? { determiner: MIXED, stem: mixed[1] ?? '', adjective: BEHIND_EIN } : undefined;
}

/** Which agreements a determiner can show in a case: "einen" in the accusative is masculine. */
export function agreements(determiner: string, inCase: Case): Agreement[] {
  const kind = kindOf(determiner);
  if (!kind) return [];
  const { stem } = kind;
  return (Object.entries(kind.determiner[inCase]) as [Agreement, string][])
    .filter(([agreement, ending]) => stem + ending === determiner && !(stem === 'ein' && agreement === 'plural'))
    .map(([agreement]) => agreement);
}

const PLACE = /^\p{Lu}.*er$/u;

/**
 * Determiner and adjectives in a case: `decline('dem', ['neuen'], 'masculine', 'nominative')` is "der neue". Adjectives of
 * places stay ("Lindenfurter"). Undefined if the determiner is not known.
 */
export function decline(
  determiner: string | undefined,
  adjectives: readonly string[],
  agreement: Agreement,
  toCase: Case,
): string | undefined {
  const kind = kindOf(determiner);
  if (!kind || (determiner === undefined && agreement !== 'plural')) return undefined;
  const first = determiner === undefined ? [] : [kind.stem + kind.determiner[toCase][agreement]];
  const others = adjectives.map((adjective) =>
    PLACE.test(adjective) ? adjective : adjective.replace(/e[nmrs]?$/, '') + kind.adjective[toCase][agreement],
  );
  return [...first, ...others].join(' ');
}

/** Nouns that end otherwise in the nominative than in the other cases: "dem Präsidenten", "den Beauftragten". */
const WEAK_NOUN =
  /(?:e|[ai]nt|[^mv]ent|[^u]ist|gen|namen|herrn?|mensch|nachbarn?|bauern?|held|pilot|soldat|kandidat|demokrat|diplomat|bürokrat|fotograf|architekt|[ai]nten|enten|isten|aten|(?<!bo|la|scha|frie|fa|nor|sü|or)den|(?<!gar|kas|pos|wes|os)ten|ogen|erten|nden|herren)$/i;

/** Whether a masculine noun in the singular is the same in nominative, dative and accusative. */
export function isStable(noun: string): boolean {
  return !WEAK_NOUN.test(noun);
}

const SAME_PLURAL = /(?:ungen|heiten|keiten|schaften|ionen|innen|täten|eien|[^r]ien|kräften?|leute)$/i;
const DATIVE_PLURALS =
  /^(.*(?:mitarbeiter|bürger|schüler|teilnehmer|partner|träger|bewohner|anbieter|betreiber|politiker|handwerker|helfer|lehrer|künstler|händler|arbeitgeber|unternehmer|kinder|länder|ämter|vertreter|veranstalter|berater|leiter|verbänd|betrieb|verein|freund|städt|landkreis|kreis|ärzt|fachleut|dienst|institut|werk))e?n$/iu;
const SAME_NOUNS =
  /^(?:.*(?:schulen|gruppen|firmen|familien|kirchen|behörden|kommunen|gemeinden|bibliotheken|kliniken|personen|menschen|frauen|experten|banken|krankenkassen|universitäten|unternehmen|eltern|kitas|teams))$/i;

/** Declined like adjectives: "den Jugendlichen" is "die Jugendlichen", but "von Jugendlichen" is "Jugendliche". */
const ADJECTIVAL = /(?:lichen|willigen|wachsenen|flüchteten|beauftragten|studierenden|arbeitenden)$/i;

/** The nominative of a plural in the dative: "Vereinen" → "Vereine", "Schulen" → "Schulen". Undefined if not certain. */
export function fromDativePlural(noun: string, hasArticle: boolean): string | undefined {
  if (ADJECTIVAL.test(noun)) return hasArticle ? noun : noun.slice(0, -1);
  if (SAME_NOUNS.test(noun) || (SAME_PLURAL.test(noun) && !/kräften$/i.test(noun))) return noun;
  if (/kräften$/i.test(noun)) return noun.slice(0, -1);
  return DATIVE_PLURALS.test(noun) ? noun.slice(0, -1) : undefined;
}
