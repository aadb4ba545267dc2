import { conjugate, type GrammaticalNumber, participle, separablePart, type Tense } from '../german/verbs.ts';

/**
 * A verb, perhaps with fixed words in front ("in Anspruch nehmen"), and what takes its place. Behind it in the lists:
 * `finite` no participle (another auxiliary, or no passive); `active` participle only with "haben"; `nozu` not with "zu";
 * `last` its fixed words end the clause; `alone` nothing up to the verb's end is joined by "und"; `modal` as infinitive only with "können" or "dürfen"; `+dass` only before such a clause, `!dass` not; `@x` the clause must match the pattern x,
 * `!x` the sentence must not.
 */
export interface VerbEntry {
  /** As it stands in the list. */
  name: string;
  fixed: string[];
  prefix: string;
  base: string;
  /** Words that stand where a separable part would, apart from the verb: "möglich" of "möglich machen". */
  lead: string;
  /** The verb that takes its place, its separable part and what is left. */
  target: string;
  targetPrefix: string;
  targetBase: string;
  flags: ReadonlySet<string>;
  needs?: RegExp;
  never?: RegExp;
}

/** `zu`: an infinitive with "zu" inside, "durchzuführen". */
export type VerbForm =
  | { tense: Tense; number: GrammaticalNumber; shape: 'finite' }
  | { shape: 'participle' | 'infinitive' | 'zu' };

export interface Hit {
  entry: VerbEntry;
  form: VerbForm;
  /** Whether the separable part is in front of the form. */
  joined: boolean;
}

const FLAG = /^(?:finite|active|nozu|modal|last|alone|[+!]dass)$/;

function readEntry(line: string): VerbEntry {
  const [name = '', right = ''] = line.split('=');
  const words = name.split(' ');
  const infinitive = words.at(-1) ?? '';
  const { prefix, base } = separablePart(infinitive);
  // The conditions are told from the verb by their first sign or by being a flag.
  const parts = right.split(' ');
  const firstCondition = parts.findIndex((part) => /^[@!+]/.test(part) || FLAG.test(part));
  const targetWords = firstCondition < 0 ? parts : parts.slice(0, firstCondition);
  const conditions = firstCondition < 0 ? [] : parts.slice(firstCondition);
  const target = targetWords.at(-1) ?? '';
  const { prefix: targetPrefix, base: targetBase } = separablePart(target);
  const patterns = conditions.filter((condition) => !FLAG.test(condition));
  const pattern = (sign: string) => {
    const source = patterns.find((condition) => condition.startsWith(sign))?.slice(1);
    return source === undefined ? undefined : new RegExp(source, 'iu');
  };
  const [needs, never] = [pattern('@'), pattern('!')];
  return {
    name,
    fixed: words.slice(0, -1),
    prefix,
    base,
    lead: targetWords.slice(0, -1).join(' '),
    target,
    targetPrefix,
    targetBase,
    flags: new Set(conditions.filter((condition) => FLAG.test(condition))),
    ...(needs && { needs }),
    ...(never && { never }),
  };
}

const TENSES: readonly Tense[] = ['present', 'past', 'subjunctive', 'reported'];
const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'plural'];

function noteForms(entry: VerbEntry, note: (form: string, hit: Hit) => void): void {
  const { prefix, base } = entry;
  const seen = new Set<string>();
  for (const tense of TENSES) {
    for (const number of NUMBERS) {
      const verb = conjugate(base, tense, number)?.verb;
      if (verb === undefined || seen.has(`${verb} ${number}`)) continue;
      seen.add(`${verb} ${number}`);
      const form: VerbForm = { shape: 'finite', tense, number };
      note(verb, { entry, form, joined: false });
      if (prefix) note(prefix + verb, { entry, form, joined: true });
    }
  }
  const done = participle(prefix + base);
  if (done) note(done, { entry, form: { shape: 'participle' }, joined: true });
  note(prefix + base, { entry, form: { shape: 'infinitive' }, joined: true });
  if (prefix) note(`${prefix}zu${base}`, { entry, form: { shape: 'zu' }, joined: true });
}

/** Form in lower case → the entries it can belong to. */
export function readVerbList(list: string): ReadonlyMap<string, readonly Hit[]> {
  const index = new Map<string, Hit[]>();
  for (const line of list.trim().split('\n')) {
    noteForms(readEntry(line), (form, hit) => {
      const hits = index.get(form);
      if (hits) hits.push(hit);
      else index.set(form, [hit]);
    });
  }
  return index;
}
