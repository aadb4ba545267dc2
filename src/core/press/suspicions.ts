import { readDateLine } from './date-line.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const PLACEHOLDER =
  /\$?\{\{?\s*[\p{L}_][\p{L}\d_. -]*\s*\}\}?|<<\s*[\p{L}_]+\s*>>|%[A-Z_]{3,}%|\*\|[A-Z_:]+\|\*|\[(?:[A-Z_]{3,}|(?:Vor|Nach)?name|Datum|Ort)\]|\bLorem ipsum\b|\bXX\.XX\b/u;
const READ_MORE = /(?:weiterlesen|mehr lesen|mehr erfahren|zum artikel|zur meldung)\s*(?:\.{3}|…|»|>+)?$/iu;
const NEWSLETTER =
  /newsletter\s+(?:abbestellen|abmelden)|(?:vom|diesen) newsletter\s.*abmelden|im browser (?:ansehen|öffnen)/iu;
const IMPRINT = /^(?:Herausgegeben von|Herausgeber)/iu;

/** Placeholders that nobody filled in ("{lastname}"), line by line. */
export function findPlaceholders(passages: readonly Passage[]): ParseWarning[] {
  return passages.flatMap(({ text, line }): ParseWarning[] => {
    const placeholder = PLACEHOLDER.exec(text)?.[0];
    if (placeholder === undefined) return [];
    return [{ line, code: 'placeholder', message: `The placeholder "${placeholder}" was not filled in.` }];
  });
}

/** Signs that the text is a newsletter or a digest of several releases; at most one warning. */
export function findDigest(passages: readonly Passage[]): ParseWarning[] {
  const signs: [string, (text: string) => boolean, number][] = [
    ['dates standing alone', (text) => readDateLine(text) !== undefined, 3],
    ['links to further articles', (text) => READ_MORE.test(text), 2],
    ['imprints', (text) => IMPRINT.test(text), 2],
    ['lines of a newsletter', (text) => NEWSLETTER.test(text), 1],
  ];
  for (const [what, isSign, enough] of signs) {
    const found = passages.filter(({ text }) => isSign(text));
    const [first] = found;
    if (!first || found.length < enough) continue;
    const message = `This looks like several releases in one text (${what}: ${found.length}); publish them one by one.`;
    return [{ line: first.line, code: 'digest', message }];
  }
  return [];
}
