import { DERIVED, IRREGULAR, REGULAR, SEPARABLE } from './verb-table.ts';

export type GrammaticalNumber = 'singular' | 'plural';

/** `present`, `past`, or the subjunctive II ("käme"). Subjunctive I ("komme") is `reported`. */
export type Tense = 'present' | 'past' | 'subjunctive' | 'reported';

/** One way to read a word as the finite verb of a third person. */
export interface FiniteReading {
  /** With its separable part: "stattfinden". */
  infinitive: string;
  /** The separable part if the word has it in front ("stattfindet" at the end of a clause), else empty. */
  prefix: string;
  number: GrammaticalNumber;
  tense: Tense;
}

/** The third person singular of the tenses, and the participle II, of a verb without separable part. */
interface Forms {
  present: string;
  past: string;
  subjunctive: string;
  participle: string;
}

const TO_BE: Forms = { present: 'ist', past: 'war', subjunctive: 'wäre', participle: 'gewesen' };
/** Plural forms that are not the infinitive. */
const ODD_PLURALS: Record<string, string> = { sein: 'sind' };

/** Missing in the table, or there as a derived verb of another kind: "bereiten" is not "be" and "reiten". */
const MORE_REGULAR = ['bereiten', 'vereinbaren'];

/** Lower-case words that are a verb's form on paper, and practically always something else. */
const RARELY_VERBS = new Set(
  'acht alle all arten deine deinen eine einen einer eines ihre ihren ihrer keine keinen meine meinen seine seinen seiner unsere unseren dies diese diesen jede jeden bar beide dank dicht ende erste falls feste gerade große halb heute infolge karte kosten lang laut leer liebe links mal mehr mitte morgen möglichst namen neue ohne paar reihe runde samt seiten statt steuer teile trotz voll weil weite weiter wunder zeit zehn zweite zuerst welt dichte breite tiefe länge kürze bunte sichere weiche harte leere ganze arme breiten langen weiten reifen vermehrt'.split(
    ' ',
  ),
);

function regularForms(infinitive: string): Forms {
  const stem = infinitive.replace(/e?n$/, '');
  const e = /[dt]$|[^lrhaeiouäöü][mn]$/.test(stem) ? 'e' : '';
  const ge = /^(?:be|ver|er|ent|emp|zer|miss|ge)|ieren$/.test(infinitive) ? '' : 'ge';
  const past = `${stem}${e}te`;
  return { present: `${stem}${e}t`, past, subjunctive: past, participle: `${ge}${stem}${e}t` };
}

function byFirstPart(table: string): [part: string, verbs: string[]][] {
  return table.split(',').map((entry): [string, string[]] => {
    const [part = '', verbs = ''] = entry.split(':');
    return [part, verbs.split(' ')];
  });
}

/** Missing in the table. */
const ALSO_REGULAR =
  'initiieren evaluieren novellieren revidieren favorisieren intensivieren verifizieren visualisieren zelebrieren subventionieren fungieren etablieren priorisieren sensibilisieren';
const ALSO_SEPARABLE = 'auseinander:setzen';

/** Verbs without separable part, by infinitive. */
function readVerbs(): Map<string, Forms> {
  const verbs = new Map(
    `${REGULAR} ${ALSO_REGULAR}`.split(' ').map((infinitive) => [infinitive, regularForms(infinitive)]),
  );
  for (const entry of IRREGULAR.split(',')) {
    const [infinitive = '', present = '', past = '', subjunctive = '', participle = ''] = entry.split(' ');
    verbs.set(infinitive, { present, past, subjunctive, participle });
  }
  for (const [part, bases] of byFirstPart(DERIVED)) {
    for (const base of bases) {
      const forms = verbs.get(base);
      if (!forms) continue;
      const participle = part + forms.participle.replace(/^ge/, '');
      const { present, past, subjunctive } = forms;
      verbs.set(part + base, {
        present: part + present,
        past: part + past,
        subjunctive: part + subjunctive,
        participle,
      });
    }
  }
  for (const infinitive of MORE_REGULAR) verbs.set(infinitive, regularForms(infinitive));
  return verbs.set('sein', TO_BE);
}

/** The subjunctive I; in the plural it is the present of all verbs but "sein". */
function reported(infinitive: string, number: GrammaticalNumber): string {
  if (infinitive === 'sein') return number === 'plural' ? 'seien' : 'sei';
  return number === 'plural' ? infinitive : infinitive.replace(/n$/, '');
}

function pluralOfPast(past: string): string {
  return past.endsWith('e') ? `${past}n` : `${past}en`;
}

interface Verbs {
  forms: ReadonlyMap<string, Forms>;
  /** Readings of a form without separable part. */
  finite: ReadonlyMap<string, readonly FiniteReading[]>;
  /** Separable part → verbs behind it. */
  separable: ReadonlyMap<string, ReadonlySet<string>>;
  longestPart: number;
  /** Participle II → infinitive, without separable part. */
  participles: ReadonlyMap<string, string>;
}

let known: Verbs | undefined;

/** Read on first use: half of the pages never need it. */
function verbs(): Verbs {
  known ??= read();
  return known;
}

function read(): Verbs {
  const forms = readVerbs();
  const finite = new Map<string, FiniteReading[]>();
  const participles = new Map<string, string>();
  for (const [infinitive, { present, past, subjunctive, participle }] of forms) {
    const note = (form: string, number: GrammaticalNumber, tense: Tense) => {
      const readings = finite.get(form) ?? [];
      if (!readings.some((one) => one.infinitive === infinitive && one.number === number)) {
        readings.push({ infinitive, prefix: '', number, tense });
      }
      finite.set(form, readings);
    };
    note(present, 'singular', 'present');
    note(ODD_PLURALS[infinitive] ?? infinitive, 'plural', 'present');
    note(past, 'singular', 'past');
    note(pluralOfPast(past), 'plural', 'past');
    note(subjunctive, 'singular', 'subjunctive');
    note(pluralOfPast(subjunctive), 'plural', 'subjunctive');
    note(reported(infinitive, 'singular'), 'singular', 'reported');
    if (infinitive === 'sein') note('seien', 'plural', 'reported');
    // "geboten" belongs to "bieten" ("angeboten"), not to "gebieten".
    if (!infinitive.startsWith('ge') || !participles.has(participle)) participles.set(participle, infinitive);
  }
  const separable = new Map(
    byFirstPart(`${SEPARABLE},${ALSO_SEPARABLE}`).map(([part, bases]) => [part, new Set(bases)]),
  );
  const longestPart = Math.max(...Array.from(separable.keys(), (part) => part.length));
  return { forms, finite, separable, longestPart, participles };
}

interface Separated {
  prefix: string;
  rest: string;
  bases: ReadonlySet<string>;
}

/** The separable part and the rest of a word, if a verb of that kind is known. Longest part first. */
function separate(word: string): Separated[] {
  const { separable, longestPart } = verbs();
  const found: Separated[] = [];
  for (let length = Math.min(longestPart, word.length - 3); length > 0; length--) {
    const prefix = word.slice(0, length);
    const bases = separable.get(prefix);
    if (bases) found.push({ prefix, rest: word.slice(length), bases });
  }
  return found;
}

/**
 * The ways to read a word in lower case as finite verb in the third person, separable verbs in one word included, as they
 * stand at the end of a clause; none if it can be no such form. The same form may be a participle or an infinitive: only
 * its place in the clause tells.
 */
export function finiteReadings(word: string): readonly FiniteReading[] {
  if (RARELY_VERBS.has(word)) return [];
  const simple = verbs().finite.get(word) ?? [];
  const separated = separate(word).flatMap(({ prefix, rest, bases }) =>
    (verbs().finite.get(rest) ?? [])
      .filter(({ infinitive }) => bases.has(infinitive))
      .map((reading) => ({ ...reading, infinitive: prefix + reading.infinitive, prefix })),
  );
  return [...simple, ...separated];
}

/** Whether a word in lower case is the infinitive of a known verb, with or without "zu" inside ("anzumelden"). */
export function isInfinitive(word: string): boolean {
  const { forms } = verbs();
  if (forms.has(word)) return true;
  return separate(word).some(
    ({ rest, bases }) => bases.has(rest) || (rest.startsWith('zu') && bases.has(rest.slice(2))),
  );
}

/** The infinitive whose participle II a word in lower case is ("angemeldet" → "anmelden"); undefined if it is none. */
export function participleOf(word: string): string | undefined {
  const { participles } = verbs();
  const simple = participles.get(word);
  if (simple !== undefined) return simple;
  for (const { prefix, rest, bases } of separate(word)) {
    const base = participles.get(rest);
    if (base !== undefined && bases.has(base)) return prefix + base;
  }
  return undefined;
}

/** Separable part and base of an infinitive: "stattfinden" → "statt" and "finden"; an empty part if it has none. */
export function separablePart(infinitive: string): { prefix: string; base: string } {
  if (!verbs().forms.has(infinitive)) {
    for (const { prefix, rest, bases } of separate(infinitive)) if (bases.has(rest)) return { prefix, base: rest };
  }
  return { prefix: '', base: infinitive };
}

/**
 * The third person of a verb, its separable part apart: `conjugate('stattfinden', 'present', 'singular')` is
 * `{ verb: 'findet', prefix: 'statt' }`. Undefined if the verb is not known.
 */
export function conjugate(
  infinitive: string,
  tense: Tense,
  number: GrammaticalNumber,
): { verb: string; prefix: string } | undefined {
  const { prefix, base } = separablePart(infinitive);
  const forms = verbs().forms.get(base);
  if (!forms) return undefined;
  if (tense === 'present') {
    return { verb: number === 'plural' ? (ODD_PLURALS[base] ?? base) : forms.present, prefix };
  }
  if (tense === 'reported') return { verb: reported(base, number), prefix };
  return { verb: number === 'plural' ? pluralOfPast(forms[tense]) : forms[tense], prefix };
}

/** The participle II of a verb: "stattfinden" → "stattgefunden". Undefined if the verb is not known. */
export function participle(infinitive: string): string | undefined {
  const { prefix, base } = separablePart(infinitive);
  const forms = verbs().forms.get(base);
  return forms && prefix + forms.participle;
}
