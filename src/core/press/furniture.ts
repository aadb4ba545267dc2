import type { Passage } from './passages.ts';
import { isProse } from './shape.ts';
import type { ParseWarning } from './warnings.ts';

const BUTTON =
  /^(?:OK|Okay|(?:Alle )?(?:Cookies )?(?:akzeptieren|ablehnen|zulassen)|Einverstanden|(?:Seite )?(?:drucken|teilen|vorlesen|weiterempfehlen)|Nach oben|Zurück(?: zur Übersicht)?|Zur Übersicht|Schließen|Feedback|Menü|Suche)[.!]?$/iu;
const COOKIES =
  /\bcookies?\b.*(?:verwend|nutz|setz|einwillig|zustimm|akzeptier|einverstanden)|(?:verwend|nutz|setz).*\bcookies?\b/iu;

/**
 * Lines of the web page that were copied with the release: buttons and the cookie banner. Only before the first and
 * behind the last running text, and reported with their words.
 */
export function findFurniture(passages: readonly Passage[]): { taken: number[]; warnings: ParseWarning[] } {
  const isRunningText = ({ text }: Passage) => isProse(text) && !COOKIES.test(text);
  const first = passages.findIndex(isRunningText);
  const last = passages.findLastIndex(isRunningText);
  const taken: number[] = [];
  const warnings: ParseWarning[] = [];
  for (const [index, { text, line }] of passages.entries()) {
    if (index >= first && index <= last) continue;
    if (!BUTTON.test(text) && !(COOKIES.test(text) && text.length <= 400)) continue;
    taken.push(index);
    warnings.push({ line, code: 'page-furniture', message: `"${text}" belongs to the web page and was left out.` });
  }
  return { taken, warnings };
}
