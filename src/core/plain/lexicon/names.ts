import { isCapital, type Token } from '../../text/readability/tokens.ts';

/** What has a name that goes on behind it: "Gesetz zur …", "Amt für …", "Fachbereich …". */
const NAMED =
  /(?:gesetz|verordnung|richtlinie|satzung|erlass|abkommen|übereinkommen|konvention|vertrag|strategie|programm|amt|ministerium|minister(?:in)?|referat|abteilung|bereich|dienst|sachgebiet|kommissariat|inspektion|dezernat|dezernent(?:in)?|stelle|zentrum|büro|beauftragte[rn]?|beirat|ausschuss|kommission|institut|verband|verein|stiftung|agentur|gesellschaft|preis|medaille|netzwerk|bündnis|forum|kreis|gruppe|team|fonds|studiengang|tag|woche|initiative)(?:e?s|en?)?$/;
const GOES_ON = /^(?:für|zu[mr]?|über|gegen|von|vom)$/;
/** May stand between a name's beginning and its last words. */
const INSIDE = /^(?:für|zu[mr]?|über|gegen|von|vom|in|im|und|oder|sowie|,|de[rnms]|die|das|\p{Ll}+e[nrms]?)$/u;
const MOST_WORDS = 8;

/** Whether a word is part of the name of a law, an office, a prize: "Gesetz zur Kooperation im Kinderschutz". */
export function isInTitle(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - MOST_WORDS); index--) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (isCapital(token) && NAMED.test(token?.lower ?? '') && (GOES_ON.test(next?.lower ?? '') || isCapital(next)))
      return true;
    if (!isCapital(token) && !INSIDE.test(token?.text ?? '')) return false;
  }
  return false;
}

/** Whether a noun begins or ends a name: "Kindertagesstätte Am Wald", "Kita 4", "Technische Kooperation". */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if ((isCapital(next) && !/^(?:Sie|Ihnen)$/.test(next?.text ?? '')) || next?.kind === 'number') return true;
  return at > 1 && isCapital(before) && /^(?!Ihr|Sie$)\p{Lu}\p{Ll}+e[nms]?$/u.test(before?.text ?? '');
}
