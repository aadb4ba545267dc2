import { DAY_AND_MONTH } from '../../core/press/day-words.ts';
import { splitAtPhones } from '../../core/press/phones.ts';
import { type Inline, inlineText, type Sentence } from '../../core/release.ts';

/**
 * What a machine must not change, as it stands in a German text: e-mail and web addresses, days, times, sums, everything
 * with a number. Where it did all the same, the German words are put behind the sentence.
 */

const PRINTED = [
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]`,
  String.raw`(?<![\d.])${DAY_AND_MONTH}(?:\s?\d{4}(?!\d))?`,
  String.raw`\d{1,2}(?:[.:]\d{2})?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d{2})?)?\s?Uhr`,
  String.raw`\d[\d.]*(?:,\d{2})?\s?(?:Euro|EUR|€)`,
  String.raw`\d+(?:[.,/–-]\d+)*`,
].join('|');

let pattern: RegExp | undefined;

/** Made when it is first used: Safari before 16.4 cannot read it, and has no translator either. */
function printed(): RegExp {
  pattern ??= new RegExp(PRINTED, 'giu');
  return pattern;
}

interface Printed {
  text: string;
  /** Whether every character counts: what is dialled or typed. */
  exact: boolean;
}

function printedIn(text: string): Printed[] {
  return splitAtPhones(text).flatMap((part, index): Printed[] => {
    if (index % 2 === 1) return [{ text: part, exact: true }];
    return Array.from(part.matchAll(printed()), ([found]) => ({ text: found, exact: /[@/]|www/i.test(found) }));
  });
}

/** Digits of any script as European ones; Arabic and Persian ones end in the same four bits. */
function europeanDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digit < '\u0100' ? digit : String((digit.codePointAt(0) ?? 0) & 0xf)));
}

function numbersIn(text: string): string[] {
  return Array.from(europeanDigits(text).matchAll(/\d+/g), ([digits]) => String(Number(digits)));
}

/** White space and hyphens that a machine may write otherwise without another number coming of it. */
function bare(text: string): string {
  return europeanDigits(text)
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toLowerCase();
}

function isKept({ text, exact }: Printed, translation: string): boolean {
  if (exact) return bare(translation).includes(bare(text));
  const there = numbersIn(translation);
  return numbersIn(text).every((number) => there.includes(number));
}

/** What of a German sentence is not in its translation as it should be: as printed, each once, in the order of the text. */
export function lostFrom(german: string, translation: string): string[] {
  const lost = printedIn(german).filter((printed) => !isKept(printed, translation));
  return [...new Set(lost.map(({ text }) => text))];
}

/** Links again where their words stand in the translation. */
function withLinks(text: string, links: readonly Inline[]): Sentence {
  const [link, ...others] = links;
  if (link === undefined) return text === '' ? [] : [text];
  const words = inlineText(link);
  const at = text.indexOf(words);
  if (at < 0) return withLinks(text, others);
  return [...withLinks(text.slice(0, at), others), link, ...withLinks(text.slice(at + words.length), others)];
}

/** A machine's translation of a sentence, with what it lost behind it in brackets, and the links of the German sentence. */
export function keepAsPrinted(german: Sentence, translation: string): Sentence {
  const lost = lostFrom(german.map(inlineText).join(''), translation);
  const whole =
    lost.length > 0 ? `${translation} (${lost.map((text) => `\u2068${text}\u2069`).join('; ')})` : translation;
  return withLinks(
    whole,
    german.filter((inline) => typeof inline !== 'string' && 'link' in inline),
  );
}
