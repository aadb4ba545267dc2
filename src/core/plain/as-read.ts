import { withEdits } from './edits.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { dateForms } from './rules/dates.ts';
import { genderForms } from './rules/gender-forms.ts';
import { readPlain } from './sentence.ts';

/** Rules that write out what is short on paper only. */
const WRITING_OUT = [genderForms, abbreviations, dateForms];

/** No rule of these has anything to do in a sentence without one of these signs. */
const SHORT = /[*:_·/(.%\d]|\p{Ll}I/u;

/**
 * A sentence as it is read: "Bürger*innen" is "Bürgerinnen und Bürger", "z. B." is "zum Beispiel". Measures of readability
 * count words and letters; writing them out must not make a text harder by the numbers.
 */
export function asRead(sentence: string): string {
  if (!SHORT.test(sentence.slice(0, -1))) return sentence;
  return WRITING_OUT.reduce((text, rule) => {
    const read = readPlain(text);
    return withEdits(read, rule.edits(read))?.[0] ?? text;
  }, sentence);
}
