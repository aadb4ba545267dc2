import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';

/** Foreign words of press releases and the German for them; a star stands for any ending. */
const FOREIGN = `
partizipation=Beteiligung, partizipativ*=gemeinsam, partizipier*=teilnehmen, implementier*=einführen, evaluier*=prüfen, evaluation*=Prüfung,
initiier*=beginnen, initiator*=wer etwas beginnt, akquirier*=gewinnen, akquise=Werbung, sensibilisier*=aufmerksam machen, etablier*=einführen,
priorität*=was zuerst kommt, priorisier*=zuerst machen, kooperation*=Zusammenarbeit, kooperier*=zusammenarbeiten, resilien*=stark in Krisen,
expertise=Wissen, impuls*=Anregung, potenzial*=Möglichkeit, potenziell*=möglich, kontinuierlich*=ständig, adäquat*=passend, divers*=verschieden,
diversität=Vielfalt, inklusiver=für alle, inklusiven=für alle, inklusives=für alle, heterogen*=verschieden, relevan*=wichtig, transparenz=Offenheit, synerg*=Nutzen durch Zusammenarbeit,
präventi*=vorbeugend, interven*=eingreifen, ressource*=Mittel, kapazität*=Platz, infrastruktur*=Straßen, Leitungen und Gebäude,
event=Veranstaltung, events=Veranstaltungen, location*=Ort, event-location=Ort, networking=Kontakte knüpfen, empowerment=Stärkung, know-how=Wissen,
matching*=Vermittlung, mentoring=Begleitung, monitoring=Beobachtung, onboarding=Einarbeitung, start-up*=junge Firma, roadmap*=Plan,
get-together*=Treffen, kick-off*=Beginn, input*=Vortrag, keynote*=Vortrag, podium*=Gespräch vor Publikum, symposium*=Tagung,
plädoyer*=Rede für etwas, resümee*=Zusammenfassung, diskurs*=Gespräch, dialogformat*=Gespräch, legislaturperiode*=Wahlzeit, novellier*=ändern,
modifizier*=ändern, optimier*=verbessern, generier*=schaffen, fokussier*=sich kümmern um, konzipier*=planen, realisier*=umsetzen, präferenz*=Wunsch,
obligatorisch*=Pflicht, fakultativ*=freiwillig, temporär*=für kurze Zeit, marginal*=gering, signifikant*=deutlich,
intendier*=wollen, nivellier*=angleichen, prekär*=unsicher, vulnerab*=schutzbedürftig, niederschwellig*=für alle leicht zugänglich,
niedrigschwellig*=für alle leicht zugänglich, interkulturell*=zwischen den Kulturen, intergenerati*=für Jung und Alt, quartier*=Stadtviertel
`;

const whole = new Map<string, string>();
const beginnings: [string, string][] = [];
for (const entry of FOREIGN.trim().split(/,\s*(?=[^,=]+=)/)) {
  const [word = '', german = ''] = entry.split('=');
  if (word.endsWith('*')) beginnings.push([word.slice(0, -1), german.trim()]);
  else whole.set(word, german.trim());
}

/** The words that can begin with one of the stems; asked first, since most words do not. */
const BEGINNING = new RegExp(`^(?:${beginnings.map(([stem]) => stem).join('|')})`);

function germanFor(word: string): string | undefined {
  const german = whole.get(word);
  if (german !== undefined || !BEGINNING.test(word)) return german;
  return beginnings.find(([stem]) => word.startsWith(stem))?.[1];
}

/** Foreign words of a small list, each with the German that most often says the same. */
export function findForeignWords({ tokens }: ReadSentence): Found[] {
  return tokens.flatMap(({ kind, lower, start, end }) => {
    const advice = kind === 'word' ? germanFor(lower) : undefined;
    return advice === undefined ? [] : [{ start, end, advice }];
  });
}
