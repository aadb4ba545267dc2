import { wordList } from '../../text/readability/word-list.ts';

/** Verbs with which somebody's words are given. */
export const SPEECH_VERBS = wordList(
  'sagen betonen erklären erläutern berichten ergänzen meinen unterstreichen bestätigen versichern mahnen warnen fordern',
  'appellieren antworten fragen loben resümieren bilanzieren erzählen begründen schreiben kommentieren bekräftigen zitieren',
  'beschreiben verdeutlichen urteilen fügen freuen hoffen wünschen danken kritisieren ankündigen hinzufügen schildern verraten',
  'erinnern schwärmen feststellen zusammenfassen festhalten verkünden äußern konstatieren argumentieren raten empfehlen',
);
