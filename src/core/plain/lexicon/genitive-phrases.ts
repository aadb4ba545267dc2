import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { participleOf } from '../german/verbs.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { segmentAt } from './segments.ts';

/** Prepositions of official German with the genitive, and common ones with the dative. */
const PREPOSITIONS: readonly [words: string[], plain: string][] = [
  ['im Rahmen', 'bei'],
  ['im Zuge', 'bei'],
  ['im Vorfeld', 'vor'],
  ['mittels', 'mit'],
  ['unter Zuhilfenahme', 'mit'],
  ['unter Verwendung', 'mit'],
  ['seitens', 'von'],
  ['vonseiten', 'von'],
  ['anlässlich', 'zu'],
].map(([words = '', plain = '']) => [words.split(' '), plain]);

/** What comes from somebody: "Kritik seitens der Eltern". */
const FROM_SOMEBODY =
  /(?:kritik|lob|einw[aä]nde?n?|bedenken|ung(?:en)?|wunsch|wünschen?|interesse|vorgaben?|nachfragen?|antwort(?:en)?|reaktion(?:en)?|hilfen?|zusagen?|signale?n?|proteste?n?|widerstand|druck)$/;
const PARTICIPLE = /^\p{Ll}*ge\p{Ll}+(?:t|en)$|iert$/u;

/** Whether "seitens" at a position says who does it, as "von" does: in a passive, behind what comes from somebody, "es gibt". */
function namesDoer(tokens: readonly Token[], at: number): boolean {
  const { from, to } = segmentAt(tokens, at);
  const clause = tokens.slice(from, to);
  if (clause.some(({ lower }) => lower === 'man')) return false;
  // "wird … prüfen" is no passive; the participle may stand behind an apposition.
  const isParticiple = ({ text }: Token) => PARTICIPLE.test(text) || participleOf(text) !== undefined;
  const isPassive =
    clause.some(({ lower }) => /^(?:wurden?|worden)$/.test(lower)) ||
    (clause.some(({ lower }) => /^(?:wird|werden)$/.test(lower)) && tokens.slice(at).some(isParticiple));
  return (
    isPassive ||
    FROM_SOMEBODY.test(tokens[at - 1]?.lower ?? '') ||
    clause.some(({ lower }) => /^(?:gibt|gab|gäbe)$/.test(lower))
  );
}

/** What one can be "bei": other frames ("im Rahmen der Gewährleistung") are none that has a place or a time. */
const EVENT =
  /(?:woche|messe|reihe|feier|veranstaltung|kampagne|aktion|ausstellung|sitzung|tagung|schulung|beratung|ausbildung|konferenz|fests?|festes|tage?s|workshops|festivals?|wettbewerbs|kurses|umbaus|baus|treffens|besuchs|besuches|gesprächs|gespräches)$/;

/** What one does something "zu": an occasion that is one day or is celebrated. */
const OCCASION =
  /(?:tag|tages|tags|jubiläums|feier|festes|fests|eröffnung|einweihung|woche|geburtstags|besuchs|besuches)$/;

/** Masculine and neuter: the article changes, and the noun loses its ending. */
const MASCULINE: Record<string, string> = {
  des: 'dem',
  eines: 'einem',
  dieses: 'diesem',
  seines: 'seinem',
  ihres: 'ihrem',
  unseres: 'unserem',
};
/** Feminine: nothing changes. The same articles stand before plurals, which do change: the noun must show what it is. */
const FEMININE = /^(?:der|dieser|ihrer|seiner|unserer)$/;
const FEMININE_NOUN =
  /(?:ung|heit|keit|schaft|ion|tät|enz|anz|woche|messe|reihe|feier|stadt|kampagne|initiative|polizei|feuerwehr|schule|arbeit|hilfe|app|karte|kunst|technik|politik)$/;
const CONTRACTED: Record<string, string> = {
  'bei dem': 'beim',
  'von dem': 'vom',
  'in dem': 'im',
  'zu dem': 'zum',
  'zu der': 'zur',
};

/** The noun that an article belongs to, with at most two adjectives in between. */
function nounAt(tokens: readonly Token[], article: number): number | undefined {
  for (let at = article + 1; at <= article + 3; at++) {
    const token = tokens[at];
    if (isCapital(token)) return at;
    if (token?.kind !== 'word' || !/en$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "Projekts", "Festes" → "Projekt", "Fest"; undefined where the ending may be the word's own. */
function withoutGenitive(noun: string): string | undefined {
  if (/(?:us|is|as|os|ss|nisses)$/.test(noun) || noun.length < 5) return undefined;
  return /[^aeiou]es$/.test(noun) ? noun.slice(0, -2) : noun.endsWith('s') ? noun.slice(0, -1) : undefined;
}

/** The articles of a genitive; those in -r only before a plural, where they can be no dative. */
const GENITIVE = /^(?:des|eines|dieses|(?:ihr|sein|unser)es)$/;

/** "seitens der Stadt und des Kreises", "unter Verwendung von Fotos und der Karten": a genitive that would stay, before the next mark. */
export function hasJoinedGenitive(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ kind, text }) => kind === 'mark' && text !== ',');
  const behind = end < 0 ? rest : rest.slice(0, end);
  return behind.some(({ lower }, index) => {
    if (!/^(?:und|oder|sowie|beziehungsweise|,)$/.test(lower)) return false;
    const article = behind[index + 1]?.lower ?? '';
    const noun = nounAt(behind, index + 1);
    return (
      GENITIVE.test(article) ||
      (FEMININE.test(article) && noun !== undefined && !FEMININE_NOUN.test(behind[noun]?.lower ?? ''))
    );
  });
}

function editsAt(tokens: readonly Token[], at: number, words: readonly string[], usual: string): Edit[] | undefined {
  const article = tokens[at + words.length];
  const noun = article && nounAt(tokens, at + words.length);
  const [first, last] = [tokens[at], noun === undefined ? undefined : tokens[noun]];
  const plain = words[1] === 'Rahmen' && /projekte?s$/.test(last?.lower ?? '') ? 'in' : usual;
  if (!first || !article || !last || (plain === 'bei' && !EVENT.test(last.lower))) return undefined;
  if (plain === 'von' && !namesDoer(tokens, at)) return undefined;
  if (plain === 'zu' && !OCCASION.test(last.lower)) return undefined;
  // "lud zum Jubiläum zum Empfang"
  if (plain === 'zu' && tokens.some(({ lower }) => /^zu[mr]$/.test(lower))) return undefined;
  const rest = tokens.slice((noun ?? at) + 1);
  const end = rest.findIndex(({ kind, text }) => kind === 'mark' && text !== ',');
  const behind = end < 0 ? rest : rest.slice(0, end);
  if (hasJoinedGenitive(tokens, (noun ?? at) + 1)) return undefined;
  // "bei einer Feier bei den Eltern"
  if (behind.some(({ lower }) => lower === plain || lower === `${plain}m`) && plain === 'bei') return undefined;
  if (article.lower === 'einer' || (FEMININE.test(article.lower) && FEMININE_NOUN.test(last.lower))) {
    const front = `${plain} ${article.text}`;
    return [{ start: first.start, end: article.end, text: CONTRACTED[front] ?? front }];
  }
  const dative = MASCULINE[article.lower];
  const bare = withoutGenitive(last.text);
  if (dative === undefined || bare === undefined) return undefined;
  const front = `${plain} ${dative}`;
  return [
    { start: first.start, end: article.end, text: CONTRACTED[front] ?? front },
    { start: last.start, end: last.end, text: bare },
  ];
}

/** "im Rahmen des Projekts" → "beim Projekt": only where the case of the noun is certain. */
export function genitiveGroups({ tokens }: PlainSentence): Edit[][] {
  return tokens.flatMap((token, at) => {
    const found = PREPOSITIONS.find(([words]) =>
      words.every((word, offset) =>
        offset === 0 && at === 0 ? token.lower === word : tokens[at + offset]?.text === word,
      ),
    );
    const edits = found && editsAt(tokens, at, ...found);
    return edits ? [edits] : [];
  });
}
