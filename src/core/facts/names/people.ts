import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import { IS_FIRST_NAME } from './first-names.ts';
import type { FoundName } from './organisations.ts';
import { NAME_ADJECTIVE, NOT_A_TAIL, ROLE, SAYS } from './vocabulary.ts';

const PART = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*';
const PARTICLE = '(?:von|van|de|zu|vom|el|al|bin|da|di)';
/** Capitalised words in a row: most are nouns, so what stands around them decides. */
const RUN = letterPattern(
  `(?=\\p{Lu})(?<![\\p{L}\\d-])${PART}(?: (?:${PARTICLE} )?${PART}){0,4}(?![\\p{L}\\d*-])`,
  'g',
);
const LEADING = letterPattern(`^(?:(?:${ROLE}|Herrn?|Frau) )+`);
const TRAILING = letterPattern(`(?: ${ROLE})+$`);
const NO_FIRST_NAME =
  /^(?:Dr|Prof|Der|Die|Das|Den|Dem|Des|Ein|Eine|Sie|Er|Es|Wir|Ihr|Am|Im|Mit|Von|Für|Alle|Viele|Auch|Dort|Hier|Stadt|Und|In|Bei|Beim|Zum|Zur|Nach|Dann|Heute|Deutsch)\b/u;
/** With a capital only because they begin a sentence: no part of a name, and a rewrite may put another word there. */
const OPENER =
  /^(?:Zahlreiche|Viele|Alle|Einige|Mehrere|Etliche|Sämtliche|Weitere|Andere|Manche|Beide|Verschiedene|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Bereits|Schon|Auch|Nur|Insgesamt|Derzeit|Künftig|Zudem|Außerdem|Allerdings|Aber|Gemeinsam|Zusammen|Anschließend|Danach|Neben|Laut|Nun|Jetzt|Heute|Gestern) /u;
const WITH_SURNAME_ONLY = letterPattern('(?:Herrn?|Frau|[Bb]ürgermeister(?:in)?|[Mm]inister(?:in)?) $');
/** "Frau Webers Unterlagen": what belongs to her is no part of her name. */
const OWNED = letterPattern(/^(\p{Lu}\p{Ll}{2,}s) \p{Lu}\p{L}+$/u);

const TITLE = '(?:(?:Prof|Dr|Dipl)\\.(?:[- ]\\p{L}+\\.)* )';
const BEFORE = letterPattern(
  `(?:(?:^|[^\\p{L}])(?:${SAYS} |${TITLE}|${ROLE} )(?:(?:die |der )?(?:\\p{Ll}+ )?${ROLE} )?${TITLE}*)$`,
);
const DOCTOR = letterPattern(`(?:^|[^\\p{L}])${TITLE}$`);
const AFTER = letterPattern(
  `^(?:,? (?:\\([^)]{1,20}\\),? )?(?:de[mnrs] |die )?(?:[\\p{Ll}-]+ )?${ROLE}(?!\\p{L})|,? (?:${SAYS}|ist (?:(?:die|der|seit|neue[r]?) )?${ROLE})(?!\\p{L}))`,
);
/** Between the members of a list. */
const LINK = letterPattern(`^(?:, |,? (?:und|sowie|oder) )(?:auch )?${TITLE}?$`);
const ADJECTIVE = letterPattern(`^${NAME_ADJECTIVE} `);

interface Run extends FoundName {
  name: string;
  marked: boolean;
}

/** A run without the roles around it, and whether a role, a title, a first name or what is said marks it as a person. */
function readRun(text: string, { index = 0, 0: found }: RegExpMatchArray): Run | undefined {
  const opener = OPENER.exec(found)?.[0].length ?? 0;
  const at = index + opener;
  const run = found.slice(opener);
  const lead = LEADING.exec(run)?.[0] ?? '';
  const words = run.slice(lead.length).replace(TRAILING, '').split(' ');
  // A role that is not known here stands in front of a first name that is.
  const first = words.findIndex((word, place) => place < words.length - 1 && IS_FIRST_NAME.has(word));
  const dropped = first > 0 ? `${words.slice(0, first).join(' ')} ` : '';
  const whole = words.slice(Math.max(first, 0)).join(' ');
  const name = lead !== '' && first < 0 ? (OWNED.exec(whole)?.[1] ?? whole) : whole;
  const count = name.split(' ').length;
  if (name === '' || count > 4 || NO_FIRST_NAME.test(name)) return undefined;
  const start = at + lead.length + dropped.length;
  const end = start + name.length;
  const before = text.slice(Math.max(0, at - 60), at);
  const alone = count === 1;
  const titled = alone ? WITH_SURNAME_ONLY.test(lead) || DOCTOR.test(before) : lead !== '' || BEFORE.test(before);
  const named = first >= 0 && count > 1;
  const marked = titled || named || (!alone && AFTER.test(text.slice(end, end + 60)));
  return { sort: 'person', start, end, name, marked };
}

/** Whether two capitals that no role marks can be a name: beside a person in a list they are one. */
function mayBePerson({ name }: Run): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.length < 4 && !ADJECTIVE.test(name) && !words.some((word) => NOT_A_TAIL.test(word));
}

/** Persons whom a first name, a title, a role, what they say, or a person beside them in a list marks as such. */
export function findPeople(text: string): FoundName[] {
  const runs = allMatches(text, RUN).flatMap((match) => readRun(text, match) ?? []);
  const surnames = new Set(runs.flatMap(({ name, marked }) => (marked ? [name.split(' ').at(-1)] : [])));
  const isSeed = (run: Run | undefined) => run !== undefined && (run.marked || surnames.has(run.name));
  const linked = (one: Run | undefined, other: Run | undefined) =>
    one !== undefined && other !== undefined && LINK.test(text.slice(one.end, other.start));
  for (const [index, run] of runs.entries()) {
    const [previous, next] = [runs[index - 1], runs[index + 1]];
    const listed = (isSeed(previous) && linked(previous, run)) || (isSeed(next) && linked(run, next));
    if (!run.marked && listed && mayBePerson(run)) run.marked = true;
  }
  return runs.filter(({ marked }) => marked).map(({ sort, start, end }) => ({ sort, start, end }));
}
