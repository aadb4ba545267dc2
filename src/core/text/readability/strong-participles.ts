import { wordList } from './word-list.ts';

/**
 * Participles II in -en, without "ge-": of strong verbs, as listed by any German grammar (Duden, "Unregelmäßige Verben").
 * A closed class: -en is the ending of infinitives too, so form alone says nothing.
 */
export const STRONG_STEMS = wordList(
  'backen beten blasen blieben bogen borgen boren boten braten brochen bunden drungen droschen fahren fallen fangen',
  'flochten flogen flohen flossen fressen froren funden fochten gangen geben gessen glichen glitten golten gossen graben',
  'griffen halten hangen hauen hoben heißen holfen klungen kommen krochen laden lassen laufen legen liehen lesen litten',
  'logen lungen mieden messen nommen nossen pfiffen priesen raten ritten rissen rufen rungen schaffen schieden schienen',
  'schlafen schlagen schlichen schlossen schlungen schmissen schmolzen schnitten schoben schossen schrieben schrien',
  'schritten schwiegen schwollen schwommen schworen schwunden sehen sessen soffen sonnen sponnen sprochen sprungen standen',
  'stiegen stochen stohlen storben stoßen strichen stritten sunken sungen sprossen tragen treten trieben troffen trogen',
  'trunken wachsen waschen wichen wiesen wogen wonnen worben worden worfen wunden zogen zwungen',
);

/** Those of verbs with a prefix that have no simple verb, and irregular ones, whole. */
export const WHOLE_PARTICIPLES = wordList(
  'begonnen empfohlen empfangen empfunden erloschen erschrocken genesen genossen geschehen gewesen gewonnen gediehen getan',
  'vertan abgetan verdorben vergessen verloren verschollen verziehen gezogen entschieden verschieden',
);

/** Participle and infinitive at once, and with "wird" nearly always the future: "Die Stadt wird Geld erhalten". */
export const MOSTLY_INFINITIVES = wordList(
  'behalten bekommen belegen enthalten entfallen erfahren ergeben erhalten erlegen ertragen erwachsen gefallen geraten',
  'hinterlassen hinterlegen missfallen umgeben unterhalten verbleiben verfallen verhalten verlassen verlaufen verlegen',
  'vorbehalten widerlegen zerfallen zerlegen überlegen',
);
