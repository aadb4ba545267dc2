import { type NotSimplified, type SimplifiedText, simplifyText } from '../../core/plain/simplify-text.ts';

/** The rules of plain German, in a thread of their own: the page stays usable, also on a slow phone. */

/** What the page asks. */
export interface PlainQuestion {
  text: string;
  /** The reader says that it is German, whatever it looks like. */
  anyLanguage: boolean;
}

export type PlainAnswer = SimplifiedText | NotSimplified;

/** Official sentences such as many rules try themselves on. */
const SAMPLE = `Im Rahmen des Programms werden Eltern, die neu in der Stadt sind, bei der Suche nach einem Platz unterstützt; die
Beratung ist kostenlos, weil das Land die Kosten übernimmt. Die Leiterin erklärte, dass zur Anmeldung ein Ausweis benötigt wird,
um die Angaben zu prüfen. „Das hilft allen“, sagte sie am 4. Mai 2026 um 14 Uhr im Rathaus Lindenfurt (Marktplatz 1).`;

/**
 * The lexicon is laid out and the code compiled at the first uses. Here they are, while the reader still pastes: measured,
 * the first page of text takes 0.6 of the time.
 */
const WARM_UPS = 4;

for (let run = 0; run < WARM_UPS; run++) simplifyText(SAMPLE);

addEventListener('message', ({ data: { text, anyLanguage } }: MessageEvent<PlainQuestion>) => {
  postMessage(simplifyText(text, anyLanguage) satisfies PlainAnswer);
});
