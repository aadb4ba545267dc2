import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

/** A sentence of which only beginning and end change: what the groups `lead` and `rest` match stays. */
interface Pattern {
  pattern: RegExp;
  head: string;
  tail: string;
}

/** May stand between: no mark that could begin another clause. */
const HOW =
  '(?: (?:nur|ausschließlich|online|direkt|persönlich|schriftlich|telefonisch|per|über|unter|bei|beim|bis|ab|im|am|auf|mit)(?= )[^,;()]*?)';
const WHEN = ' (?:im Zeitraum|vom|bis|ab)(?= )[^,;()]*?';
const COUNT = '(?: (?:insgesamt|rund|etwa|über|mehr als|noch|viele|zahlreiche|mehrere|\\d)[^,;()]*?)';

const PATTERNS: readonly Pattern[] = [
  // Whom one registers, oneself or a child, the sentence does not say.
  {
    pattern: new RegExp(`^(?:Die )?Anmeldung(?:en)? erfolg(?:t|en)(?<rest>${WHEN})\\.$`, 'u'),
    head: 'Anmelden kann man',
    tail: '.',
  },
  {
    pattern: new RegExp(`^(?:Die )?Anmeldung(?:en)? erfolg(?:t|en)(?<rest>${HOW})\\.$`, 'u'),
    head: 'Man meldet sich',
    tail: ' an.',
  },
  {
    pattern: new RegExp(`^(?:(?:Die|Eine) )?Anmeldung(?:en)? (?:ist|sind)(?<rest>${HOW}) möglich\\.$`, 'u'),
    head: 'Anmelden kann man',
    tail: '.',
  },
  {
    pattern: new RegExp(`^(?:(?:Die|Eine) )?Anmeldung(?<rest>${HOW}?) ist (?:erforderlich|notwendig|nötig)\\.$`, 'u'),
    head: 'Man muss sich',
    tail: ' anmelden.',
  },
  {
    pattern: /^Eine (?:vorherige |Vor)[Aa]nmeldung(?<rest>) ist (?:erforderlich|notwendig|nötig)\.$/u,
    head: 'Man muss sich',
    tail: ' vorher anmelden.',
  },
  {
    pattern: /^Eine (?:Vora|A)nmeldung ist(?<rest> nicht) (?:erforderlich|notwendig|nötig)\.$/u,
    head: 'Man muss sich',
    tail: ' anmelden.',
  },
  { pattern: new RegExp(`^Es stehen(?<rest>${COUNT}) zur Verfügung\\.$`, 'u'), head: 'Es gibt', tail: '.' },
  {
    pattern: new RegExp(`^(?<lead>Insgesamt )stehen(?<rest>${COUNT}) zur Verfügung\\.$`, 'u'),
    head: 'gibt es',
    tail: '.',
  },
];

/** Whole sentences that official German makes from a noun and an empty verb: "Die Anmeldung erfolgt per Mail." */
export function patternGroups({ text }: PlainSentence): Edit[][] {
  // "durch Ihre Unterschrift": "man" would be somebody else.
  if (/(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/u.test(text)) return [];
  for (const { pattern, head, tail } of PATTERNS) {
    const { lead = '', rest } = pattern.exec(text)?.groups ?? {};
    if (rest === undefined) continue;
    const start = rest === '' ? text.indexOf(' ist ') : text.indexOf(rest);
    return [
      [
        { start: lead.length, end: start, text: head },
        { start: start + rest.length, end: text.length, text: tail },
      ],
    ];
  }
  return [];
}
