import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import type { NameFact } from '../fact.ts';
import { startsSentence } from './shape.ts';
import {
  COMMON_CAPITALS,
  GENERIC_HEAD,
  NAME_ADJECTIVE,
  NOT_A_TAIL,
  PEOPLE,
  SPECIFIC,
  VENUE_HEAD,
} from './vocabulary.ts';

export interface FoundName {
  sort: NameFact['sort'];
  start: number;
  end: number;
  /** Rather a description than a name. */
  weak?: true;
}

const CAPITAL = '\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}?[\\p{L}\\d]+)*(?![\\p{L}*]|:\\p{L})';
const GENITIVE = '(?:e?s)?(?![\\p{L}*]|-\\p{L}|:\\p{Ll})';
/** The capital first: most characters are none, and looking back costs more. */
const WORD_START = '(?=\\p{Lu})(?<![\\p{L}\\d.@/_-])';
const PREPOSITION = '(?:der|des|am|im|an der|an den|in der|zum|zur|vom|von der|auf dem|unter den)';

const HEADED = letterPattern(
  `${WORD_START}(?<adjective>${NAME_ADJECTIVE} )?(?<head>(?<specific>${SPECIFIC}${GENITIVE})|(?=\\p{Lu})[\\p{L}-]*?(?:${GENERIC_HEAD})${GENITIVE})`,
  'g',
);
const PURPOSE = `${CAPITAL}(?: ${CAPITAL})*`;
/** A comma goes on with the name only if "und" ends the list: "für Arbeit, Gesundheit und Soziales". */
const FOR = letterPattern(`^ für ${PURPOSE}(?:(?:, ${PURPOSE})* (?:und|&) ${PURPOSE})?`, '');
const TAIL = letterPattern(`^ (${CAPITAL})(?: (?:und|&) ${CAPITAL})?(?: ${CAPITAL})?`, '');
const VENUE_TAIL = letterPattern(`^ ${PREPOSITION} (${CAPITAL})`, '');
const IS_VENUE = letterPattern(`(?:${VENUE_HEAD})${GENITIVE}$`, '');
const COMPOSITE = letterPattern(
  `${WORD_START}\\p{Lu}\\p{L}+- und \\p{Lu}\\p{L}+(?:amt|behörde|büro|zentrum|stelle|ministerium|schule|kammer)${GENITIVE}`,
  'g',
);
const ADJECTIVE_NAME = letterPattern(`${WORD_START}${NAME_ADJECTIVE} \\p{Lu}\\p{L}{3,}(?![\\p{L}*:])`, 'g');
const DOTTED = letterPattern(/(?=\p{Lu})(?<![\p{L}\d.@/_-])\p{Lu}[\p{L}\d]+\.\p{L}{4,}(?![\p{L}\d@/.]*[@/])/u, 'g');
const CAMEL = letterPattern(/(?=\p{Lu})(?<![\p{L}\d.@/_-])\p{Lu}\p{Ll}+\p{Lu}(?!n(?:nen)?(?!\p{L}))\p{L}+/u, 'g');
const CAPITALS = letterPattern(
  /(?=[A-ZÄÖÜ]{2})(?<![\p{L}\d.@/_-])[A-ZÄÖÜ]{2,6}(?![\p{L}\d@.]*[\p{L}\d@]|-\p{L})/u,
  'g',
);
const COMPANY = letterPattern(
  `${WORD_START}(?:${CAPITAL} (?:& )?){1,3}(?:gGmbH|GmbH|AG|KG|eG|e\\. ?V\\.)(?!\\p{L})`,
  'g',
);

const HAS_PURPOSE = letterPattern(
  /^(?:Amt|Agentur|Büro|Fachbereich|Referat|Dezernat|Abteilung|Ministerium|Stiftung|Institut|Zentrum|Verein|Stabsstelle|\p{L}+(?:ministerium|amt|zentrum|stelle|verband))/u,
);
const BEFORE_SUBJECT = letterPattern(
  /(?:^|[^\p{L}])(\p{Ll}+) (?:die|das|der|ein|eine|ihr|unser|unsere|dieses?|diese) $/u,
);

/** "Anlaufstelle für Auszubildende": says what is offered, to whom; it is no name. */
const DESCRIBED = letterPattern(
  `^(?:Anlauf|Kontakt|Sammel|Abgabe|Ausgabe|Melde|Lehr|Arbeits|Praktikums|Ausbildungs|Studien)stellen? für `,
);
/** An institution for some people may be called so, or only be described. */
const FOR_PEOPLE = letterPattern(
  `^\\p{L}*(?:stelle|zentrum|zentrums|büros?|treff|treffs) für (?:(?:${PEOPLE})(?:, | und | & )?)+$`,
);

const LATIN = /[A-Za-z]{2}/;
const TWO_CAPITALS = /[A-ZÄÖÜ]{2}/;
const DOT_INSIDE = letterPattern(/[\p{L}\d]\.\p{L}/u);
const CAPITAL_INSIDE = letterPattern(/\p{Ll}\p{Lu}/u);

const LIST_GOES_ON = /^(?:,| und d(?:ie|as|er) | sowie )/u;

/** "hat die Beratungsstelle Sprechstunde": behind a verb and its subject a noun is the object, no part of a name. */
function isSubjectBehindVerb(text: string, start: number): boolean {
  const [, word = ''] = BEFORE_SUBJECT.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return (
    /(?:t|te|ten|en|et|ist|sind)$/u.test(word) &&
    !/^(?:mit|seit|nicht|samt|neben|gegen|zwischen|wegen|unten|oben)$/u.test(word)
  );
}

function tailEnd(text: string, start: number, headEnd: number, head: string): number | undefined {
  const rest = text.slice(headEnd, headEnd + 90);
  const purpose = FOR.exec(rest);
  if (purpose && HAS_PURPOSE.test(head)) {
    return headEnd + purpose[0].length;
  }
  const venue = IS_VENUE.test(head) ? VENUE_TAIL.exec(rest) : null;
  if (venue?.[1] !== undefined && !NOT_A_TAIL.test(venue[1])) return headEnd + venue[0].length;
  const tail = TAIL.exec(rest);
  if (!tail?.[1] || NOT_A_TAIL.test(tail[1])) return undefined;
  const linked = / (?:und|&) /u.test(tail[0]);
  const end = headEnd + tail[0].length;
  const inList = LIST_GOES_ON.test(text.slice(end, end + 12));
  if (!linked && !inList && isSubjectBehindVerb(text, start)) return undefined;
  return headEnd + trimTail(tail[0]).length;
}

/** A person's or a day's name behind the tail belongs to no office. */
function trimTail(tail: string): string {
  const words = tail.split(' ');
  const bad = words.findIndex((word, index) => index > 1 && NOT_A_TAIL.test(word));
  if (bad < 0) return tail;
  const cut = words.slice(0, bad);
  if (/^(?:und|&)$/u.test(cut.at(-1) ?? '')) cut.pop();
  return cut.join(' ');
}

function findHeaded(text: string): FoundName[] {
  if (!LATIN.test(text)) return [];
  return allMatches(text, HEADED).flatMap((match): FoundName[] => {
    const { adjective, head = '', specific } = match.groups ?? {};
    const headEnd = match.index + match[0].length;
    const proves = adjective !== undefined && (specific !== undefined || !startsSentence(text, match.index));
    const start = proves ? match.index : headEnd - head.length;
    const end = tailEnd(text, start, headEnd, head);
    if (end === undefined && specific === undefined && !proves) return [];
    const name = text.slice(start, end ?? headEnd);
    if (DESCRIBED.test(name)) return [];
    return [{ sort: 'organisation', start, end: end ?? headEnd, ...(FOR_PEOPLE.test(name) && { weak: true }) }];
  });
}

/** `sign`: what every match holds. Most texts do not, and it is faster to look for. */
function spans(text: string, sign: RegExp, pattern: RegExp): FoundName[] {
  if (!sign.test(text)) return [];
  return allMatches(text, pattern).map(({ index, 0: whole }) => ({
    sort: 'organisation',
    start: index,
    end: index + whole.trimEnd().length,
  }));
}

/**
 * Names of offices, institutions, programmes and companies in German text, by how they are made: a kind of institution
 * with what tells it from others, a capital adjective inside a sentence, a full stop or capital inside the word, capitals
 * only. Longer names first; spans may overlap.
 */
export function findOrganisations(text: string): FoundName[] {
  const capitals = spans(text, TWO_CAPITALS, CAPITALS).filter(
    ({ start, end }) => !COMMON_CAPITALS.has(text.slice(start, end)),
  );
  const adjectives = spans(text, LATIN, ADJECTIVE_NAME).filter(({ start, end }) => {
    const noun = text.slice(start, end).split(' ')[1] ?? '';
    return !startsSentence(text, start) && !NOT_A_TAIL.test(noun);
  });
  return [
    ...spans(text, /GmbH|AG|KG|eG|V\./, COMPANY),
    ...spans(text, /- und /, COMPOSITE),
    ...findHeaded(text),
    ...adjectives,
    ...spans(text, DOT_INSIDE, DOTTED),
    ...spans(text, CAPITAL_INSIDE, CAMEL),
    ...capitals,
  ];
}
