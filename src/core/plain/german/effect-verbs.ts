import { wordList } from '../../text/readability/word-list.ts';

/** What a measure does by itself, whoever takes it: "Das soll den Verkehr entlasten." */
export const EFFECTS = wordList(
  'erleichtern ermöglichen verbessern stärken fördern vermeiden verhindern entlasten schützen',
  'verringern senken erhöhen beschleunigen sichern vereinfachen verkürzen reduzieren steigern',
  'gewährleisten sicherstellen mindern vermindern ausgleichen schaffen beleben aufwerten begrenzen',
  'beseitigen minimieren eindämmen vorbeugen entgegenwirken vorantreiben',
);

/** Point at the doer, or say that the purpose is a measure or is missed. */
export const NO_EFFECT =
  /^(?:zu|genug|ausreichend\p{Ll}*|genügend|nur|nicht|kein\p{Ll}*|nie|ohne|gilt|gelten|braucht|brauchen|benötigt|benötigen|reicht|dient|dienen|allein|erst|sondern|dafür|bittet|bitten|bat|baten|ruft|rufen|rief|riefen|fordert|fordern|nötig|notwendig|erforderlich|wichtig|möglich|ziel|aufgabe|gelegenheit|chance|möglichkeit|sei|seien|würde\p{Ll}*|könnte\p{Ll}*|kann|können)$/u;
