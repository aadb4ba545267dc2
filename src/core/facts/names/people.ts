import { letterPattern } from '../letter-pattern.ts';
import type { FoundName } from './organisations.ts';
import { ROLE, SAYS } from './vocabulary.ts';

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
const WITH_SURNAME_ONLY = letterPattern('(?:Herrn?|Frau|[Bb]ürgermeister(?:in)?|[Mm]inister(?:in)?) $');

const TITLE = '(?:(?:Prof|Dr|Dipl)\\.(?:[- ]\\p{L}+\\.)* )';
const BEFORE = letterPattern(
  `(?:(?:^|[^\\p{L}])(?:${SAYS} |${TITLE}|${ROLE} )(?:(?:die |der )?(?:\\p{Ll}+ )?${ROLE} )?${TITLE}*)$`,
);
const DOCTOR = letterPattern(`(?:^|[^\\p{L}])${TITLE}$`);
const AFTER = letterPattern(
  `^(?:,? (?:\\([^)]{1,20}\\),? )?(?:\\p{Ll}+ )?${ROLE}(?!\\p{L})|,? (?:${SAYS}|ist (?:(?:die|der|seit|neue[r]?) )?${ROLE})(?!\\p{L}))`,
);

/** Persons whom a title, a role or what they say marks as such. */
export function findPeople(text: string): FoundName[] {
  return [...text.matchAll(RUN)].flatMap((match): FoundName[] => {
    const [run] = match;
    const lead = LEADING.exec(run)?.[0] ?? '';
    const name = run.slice(lead.length).replace(TRAILING, '');
    const start = match.index + lead.length;
    const end = start + name.length;
    const words = name.split(' ').length;
    if (name === '' || words > 4 || NO_FIRST_NAME.test(name)) return [];
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const alone = words === 1;
    const titled = alone ? WITH_SURNAME_ONLY.test(lead) || DOCTOR.test(before) : lead !== '' || BEFORE.test(before);
    const marked = titled || (!alone && AFTER.test(text.slice(match.index + lead.length + name.length, end + 60)));
    return marked ? [{ sort: 'person', start, end }] : [];
  });
}
