import { wordList } from '../../text/readability/word-list.ts';

/**
 * Behind "ist … zu" they say what must be done; "ist zu finden", "ist zu hören" say what can be done, and "ist zu vereinbaren"
 * says either: a date is made, two things go together.
 */
export const DUTIES = wordList(
  'abgeben abholen abmelden abschließen absolvieren abstellen angeben anmelden anzeigen aufbewahren aufstellen ausfüllen aushändigen',
  'ausweisen beachten beantragen beantworten befolgen begleichen begründen beifügen beilegen beheben belegen benennen bereitstellen',
  'bescheinigen beschriften besuchen bezahlen einbehalten einhalten einholen einreichen einsenden eintragen entfernen entrichten',
  'entsorgen erbringen erklären erneuern erstatten freihalten führen informieren kennzeichnen leisten melden mitbringen mitführen',
  'mitteilen nachreichen nachweisen prüfen räumen reinigen richten säubern schicken senden stellen tragen trennen übergeben',
  'übermitteln überprüfen überweisen umfahren unterlassen unterschreiben unterzeichnen verlängern vermeiden versteuern verwenden',
  'vorlegen vorzeigen wählen zahlen zurückgeben zurückzahlen zuleiten berücksichtigen buchen durchführen einzahlen registrieren',
  'reservieren sichern streuen tätigen veröffentlichen benachrichtigen einrichten anbringen absichern nutzen benutzen',
);

/** Behind "lässt sich" they say what can be done with a thing; with persons "lässt sich beraten" says something else. */
export const POSSIBLE = wordList(
  'abbauen ableiten abrufen abschätzen abschließen anpassen anwenden ausdrucken ausfüllen auswählen beantragen beantworten beheben',
  'belegen berechnen beschleunigen beschreiben bestimmen bezahlen buchen decken einsparen einstellen erhöhen erkennen ermitteln',
  'erreichen erweitern feststellen finanzieren finden gestalten herstellen herunterladen kombinieren kündigen lösen messen nachvollziehen',
  'nachweisen nutzen öffnen planen prüfen realisieren reduzieren regeln reparieren sparen schließen senken sortieren speichern steigern',
  'steuern trennen überprüfen übertragen umsetzen verbessern verbinden vereinfachen vergleichen vergrößern verhindern',
  'verkürzen verlängern vermeiden verringern verschieben verwenden verwirklichen vorhersagen wiederverwenden zusammenfassen',
);
