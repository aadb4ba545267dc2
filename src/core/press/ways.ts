import type { Phone } from '../release.ts';
import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import { dialled, PHONE, toE164 } from './phones.ts';
import { findShortNumbers, type ShortNumber } from './short-numbers.ts';
import { writtenEmail } from './written-email.ts';

/** A way to reach somebody, at its place in a text. */
export interface Way {
  kind: 'phone' | 'email' | 'url';
  /** As printed. */
  text: string;
  start: number;
  end: number;
  /** Address for a link (`tel:`, `mailto:`, `https:`); absent where it cannot be told for certain. */
  address?: string;
}

const EMAIL = letterPattern(
  /(?<![\p{L}\d_.+%-])[\p{L}\d_.+%-]+ ?(?:@|\((?:at|ät|a|@)\)|\[(?:at|ät|a|@)\]) ?(?:[\p{L}\d-]+\.)+\p{L}{2,}/u,
  'gi',
);

/** Endings of bare addresses; a short list, because "Lindenfurt.Vielfalt" is a name and no address. */
const ENDINGS =
  'de|at|ch|com|org|net|eu|info|nrw|berlin|hamburg|bayern|koeln|cologne|ruhr|saarland|example|gov|edu|io|app';
const URL_TEXT = '[^\\s<>"„“”»«]';
const WEB = letterPattern(
  `(?<![\\p{L}\\d@/._-])(?:https?://${URL_TEXT}+|www\\.[\\p{L}\\d]${URL_TEXT}+|[\\p{L}\\d](?:[\\p{L}\\d_-]*\\.)+(?:${ENDINGS})(?![\\p{L}\\d_-]|\\.[\\p{L}\\d])(?:/${URL_TEXT}*)?)`,
  'g',
);

/** A number without an area code counts only behind a word that says what it is. */
const LABELLED = letterPattern(
  /(?:Telefon(?:nummer)?|(?<!\p{L})Tel|(?:Tele)?fax|Fon|Mobil|Handy|Rufnummer|Durchwahl|Hotline)\.?:? ?(\d[\d /–-]*\d)/u,
  'gi',
);

/** Without the punctuation of the sentence it stands in: a full stop, a bracket that it did not open. */
function trimUrl(url: string): string {
  let trimmed = url;
  for (;;) {
    const shorter = trimmed.replace(/[.,;:!?'’‘…*]+$/u, '');
    const unopened = shorter.endsWith(')') && shorter.split(')').length > shorter.split('(').length;
    if (!unopened && shorter === trimmed) return trimmed;
    trimmed = unopened ? shorter.slice(0, -1) : shorter;
  }
}

function matches(
  text: string,
  sign: RegExp,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Way | undefined,
): Way[] {
  return sign.test(text)
    ? allMatches(text, pattern)
        .map(read)
        .filter((way) => way !== undefined)
    : [];
}

function emailWay(match: RegExpMatchArray): Way {
  const [text] = match;
  const start = match.index ?? 0;
  return { kind: 'email', text, start, end: start + text.length, address: `mailto:${writtenEmail(text)}` };
}

function webWay(match: RegExpMatchArray): Way | undefined {
  const text = trimUrl(match[0]);
  const start = match.index ?? 0;
  if (!/^(?:https?:\/\/)?[^/\s]+\.[^/\s]/.test(text)) return undefined;
  const address = /^https?:/.test(text) ? text : `https://${text}`;
  return { kind: 'url', text, start, end: start + text.length, address };
}

const NUMBER_BEFORE = letterPattern(/(?:[\p{L}\d]|\d[ .,:/-]|Nr\. ?|[\p{L}]-)$/u);
const NUMBER_BEHIND = letterPattern(/^(?:[.:,]\d| ?Uhr| bis \d|\p{L})/u);

/** Whether the digits before or behind belong to something else: an account number, a file number, a date, a time. */
function phoneWay(text: string, match: RegExpMatchArray): Way | undefined {
  const start = match.index ?? 0;
  const before = text.slice(0, start);
  if (NUMBER_BEFORE.test(before)) return undefined;
  let [number] = match;
  const after = text.slice(start + number.length);
  if (NUMBER_BEHIND.test(after)) number = number.replace(/(?: ?[/–-] ?| )\d+$/, '');
  const digits = number.replace(/\D/g, '').length;
  const parts = /[ /()–-]|^\+/.test(number);
  if (digits < 7 || digits > 16 || (!parts && digits < 9)) return undefined;
  const whole = toE164(number);
  const address = whole === undefined ? {} : { address: `tel:${whole}` };
  return { kind: 'phone', text: number, start, end: start + number.length, ...address };
}

function labelledWay(match: RegExpMatchArray): Way {
  const [whole, text = ''] = match;
  const start = (match.index ?? 0) + whole.length - text.length;
  return { kind: 'phone', text, start, end: start + text.length };
}

function shortWay(short: ShortNumber): Way {
  return { kind: 'phone', ...short, address: `tel:${dialled(short.text)}` };
}

/** Signs without which there is no address or number to look for: most texts have none, and these cost less. */
const EMAIL_SIGN = /@|[([](?:at|ät|a)[)\]]/i;
const WEB_SIGN = new RegExp(`://|www\\.|\\.(?:${ENDINGS})(?!\\w)`);
const PHONE_SIGN = /\d\d/;
const SHORT_SIGN = /11[0256]/;

/**
 * All telephone numbers, e-mail and web addresses of a text in their order; none overlaps another.
 *
 * @param short digits of short numbers that are such here, whatever the words around them.
 */
export function findWays(text: string, short: readonly string[] = []): Way[] {
  const found = [
    ...matches(text, EMAIL_SIGN, EMAIL, emailWay),
    ...matches(text, WEB_SIGN, WEB, webWay),
    ...matches(text, PHONE_SIGN, PHONE, (match) => phoneWay(text, match)),
    ...(SHORT_SIGN.test(text) ? findShortNumbers(text, short).map(shortWay) : []),
    ...matches(text, PHONE_SIGN, LABELLED, labelledWay),
  ];
  const kept: Way[] = [];
  for (const way of found) {
    if (kept.every((other) => way.end <= other.start || way.start >= other.end)) kept.push(way);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A telephone number with what is printed around it, and where all of that stands. */
export interface LabelledPhone {
  phone: Phone;
  start: number;
  end: number;
}

const PLAIN_LABEL = /(?:Telefon(?:nummer)?|Tel|Fon|Phone|Rufnummer|(?:Tele)?fax(?:nummer)?)\.?:?\s*$/iu;
const TELLING_LABEL =
  /(?:Mobil|Handy|Hotline|Durchwahl|Zentrale|Servicenummer|Behörden(?:ruf)?nummer|Notruf(?:nummer)?|\p{L}+telefon|\p{L}+fax)\s*:?\s*$/iu;
const PHRASE_LABEL = /(?:^|[,;|(]\s*)(\p{Lu}[^:,;|()]{1,40}):\s*$/u;

/** Reads the label in front of a number ("Mobil", "Anmeldung:") or behind it in brackets ("(ServiceCenter)"). */
export function labelPhone(text: string, way: Way): LabelledPhone {
  let before = text.slice(0, way.start);
  let label: string | undefined;
  const telling = TELLING_LABEL.exec(before);
  const plain = telling ? null : PLAIN_LABEL.exec(before);
  const fax = /fax/i.test(telling?.[0] ?? plain?.[0] ?? '');
  if (telling && !/^telefax/i.test(telling[0])) label = telling[0].replace(/\s*:?\s*$/, '');
  before = before.slice(0, telling?.index ?? plain?.index ?? before.length);
  const phrase = label === undefined ? PHRASE_LABEL.exec(before) : null;
  if (phrase?.[1] !== undefined && phrase[1].split(' ').length <= 4) {
    label = phrase[1];
    before = before.slice(0, before.lastIndexOf(label));
  }
  const behind = /^\s*\(([^()]{2,60})\)/.exec(text.slice(way.end));
  if (behind && label === undefined) label = behind[1];
  const end = way.end + (behind && label === behind[1] ? behind[0].length : 0);
  const phone = { number: way.text, ...(label === undefined ? {} : { label }), ...(fax ? { fax } : {}) };
  return { phone, start: before.length, end };
}
