import { describe, expect, it } from 'vitest';
import { byRule } from '../rules/one-rule.test-support.ts';

const words = (text: string) => byRule('words', text);
const phrases = (text: string) => byRule('phrases', text);

describe('guards of the words', () => {
  it.each([
    // the verb, and not an attribute
    ['Die Schule benötigte neue Räume.', 'Die Schule brauchte neue Räume.'],
    ['Danach benötigte die Stadt neue Räume.', 'Danach brauchte die Stadt neue Räume.'],
    ['Im Mai benötigte sie neue Räume.', 'Im Mai brauchte sie neue Räume.'],
    ['Die Helfer in Lindenfurt benötigten warme Decken.', 'Die Helfer in Lindenfurt brauchten warme Decken.'],
    ['Mehr erhalten interessierte Familien hier.', 'Mehr bekommen interessierte Familien hier.'],
    // the first word of a sentence, in small letters elsewhere
    ['Daher bittet die Stadt um Hilfe.', 'Deshalb bittet die Stadt um Hilfe.'],
    ['Die Zielsetzungen sind neu.', 'Die Ziele sind neu.'],
    // nouns with their endings, no compounds
    ['Die Schule zeigt herausragende Arbeiten.', 'Die Schule zeigt sehr gute Arbeiten.'],
    ['Die Stadt plant umfangreiche Projekte.', 'Die Stadt plant große Projekte.'],
    ['Das sind außergewöhnliche neue Bücher.', 'Das sind besondere neue Bücher.'],
    ['Der besondere Fokus liegt auf Sport.', 'Der besondere Schwerpunkt liegt auf Sport.'],
    // what one learns
    ['Die Kinder erwerben hier neue Kompetenzen.', 'Die Kinder erwerben hier neue Fähigkeiten.'],
    ['Soziale Kompetenzen sind wichtig.', 'Soziale Fähigkeiten sind wichtig.'],
    // where they can only mean this
    ['Der Kurs kostet ebenfalls 20 Euro.', 'Der Kurs kostet auch 20 Euro.'],
    ['Die Straße ist somit gesperrt.', 'Die Straße ist damit gesperrt.'],
    ['Das Amt hilft schnell und unkompliziert.', 'Das Amt hilft schnell und einfach.'],
    ['Sie verspürten Freude.', 'Sie spürten Freude.'],
    ['Eine leichte Erholung ist zu verspüren.', 'Eine leichte Erholung ist zu spüren.'],
    // for pleasure
    ['Die Gäste erkunden den Park.', 'Die Gäste entdecken den Park.'],
    ['Die Halle bleibt zunächst geschlossen.', 'Die Halle bleibt erst einmal geschlossen.'],
    ['Das gilt landesweit.', 'Das gilt im ganzen Land.'],
  ])('%s → %s', (before, after) => {
    expect(words(before)).toBe(after);
  });

  it.each([
    // an attribute, though an adjective stands in front of its noun
    'Für die noch benötigten zusätzlichen Räume zahlt die Stadt.',
    'Die im Sommer benötigten neuen Räume sind fertig.',
    'Mit den von der Schule benötigten neuen Geräten lernt man gut.',
    'Nicht mehr benötigte alte Möbel nimmt das Amt.',
    'Von daher bittet die Stadt um Hilfe.',
    'Die weit herausragende Arbeitsbühne ist gelb.',
    'Das seitlich herausragende Arbeitsgerät ist gelb.',
    'Die Stadt prüft umfangreiche Projektunterlagen.',
    // beyond an adjective
    'Das ist eine außergewöhnliche finanzielle Belastung.',
    'Sie leistet unentgeltliche soziale Arbeit.',
    'Er bekam eine namhafte kleine Summe.',
    'Das steht im besonderen Fokus der Stadt.',
    'Das Amt hilft ohne weitere Rückfragen.',
    // what one may do
    'Das Land gibt den Kommunen mehr Kompetenzen.',
    'Der Ortsrat verlor seine Kompetenzen bei den Straßen.',
    'Welche Kompetenzen hat der Ausschuss?',
    // behind a preposition
    'Der Verein gewann mit ebenfalls 20 Punkten.',
    'Der Markt dauert bis gleichfalls 22 Uhr.',
    // not "with it"
    'Er zahlte nicht und wurde somit verhaftet.',
    'Weil er somit gesucht wurde, half er sich selbst.',
    // not "simply"
    'Die Helfer konnten unkompliziert helfen.',
    // one has a wish
    'Die Gäste verspürten den Wunsch nach Ruhe.',
    // to look at what has happened
    'Die Kräfte der Feuerwehr erkundeten das Gebäude.',
    'Der Trupp erkundete zuerst die Räume im ersten Stock.',
    'Die Kinder warteten, bis die Feuerwehr das Haus erkundet hatte.',
    // because of that
    'Daraufhin schickte das Amt einen Brief.',
    'Daraufhin hielt der Fahrer an.',
    // first, then
    'Das Auto ist zunächst langsam gefahren, dann schnell.',
    // for now, and not "first"
    'Zunächst spielt nur der Chor.',
    'Zunächst stehen drei Abende auf dem Programm.',
    // not where he spoke
    'Landesweit sprach das Amt von 19 Fällen.',
    // on the way to turn
    'Der Fahrer beabsichtigte, nach links abzubiegen.',
    // to keep
    'So können wir die Apotheke im Ort erhalten.',
    // to take root
    'Die Bäume müssen erst anwachsen.',
    // to promise
    'Das Land signalisierte Hilfe.',
    'Der Mann offenbarte der Polizei seinen Plan.',
    // on a stage
    'Im Theater stellt sie eine Hexe dar.',
    // glad
    'Die Nachbarn waren wenig erbaut.',
    // at the same time
    'Der Termin kollidiert mit dem Fest.',
    'Die Prognose ist eingetroffen.',
    'Der Verdächtige kooperierte nicht.',
    'Die Stadt besitzt das Grundstück seit Jahren.',
    // what somebody said
    '„Es war laut“, schildert die Frau.',
    // to show with pride
    'Die Stadt konnte gute Zahlen aufweisen.',
    'Die Arznei nehmen Kranke mehrmals täglich.',
    'Die Halle ist voll wie zuvor.',
    'Der Kurs intensiviert das Wissen.',
    // not carried, but of higher rank
    'Fünf Menschen waren befördert worden.',
    'Der Rat betrachtete gestern die Bildung der Kinder.',
    // in many places
    'Der Wald ist vielfach geschädigt.',
    // some day
    'Einst wird hier ein Park sein.',
    // after all
    'Doch nicht geschlossen: das Bad',
    'Das Kommissariat Prävention berät am Markt.',
    'Der Wagen fuhr äußerst rechts.',
    'Ein Fonds wurde für Häuser in Not errichtet.',
    'Das Stück stellt eine Reise dar.',
    // apart
    'Die Gäste setzten sich im Bus auseinander.',
    // to boast
    'Die Frau gab damit an, dass sie gewann.',
    // first, and not for now
    'Der Wagen fuhr zunächst in den Graben und prallte an einen Baum.',
    'Der Mann flüchtete zunächst zu Fuß.',
    // no task
    'Die Hitze ist eine große Herausforderung.',
    // votes
    'Es gab Unterstützung durch die CDU für den Antrag.',
    'Eine Rückfrage bei der Polizei half.',
    // the noun, not the adjective
    'Defekt an der Heizung: Bad geschlossen',
    'Die Bahnhofszeiten sind leicht unterschiedlichen Zeiten gewichen.',
    'Die Stadt hat bedeutende Verluste.',
    'Die Musikschule spielt populäre Musik.',
    // as heard in court
    'Wenn die Kündigung ausgesprochen ist, geht er.',
    // about that many
    'Viele Gäste, etwa zwanzig Kinder, kamen.',
    'Der Wagen stand am Markt, etwa in Höhe der Kirche.',
    'Der Verein landete unter ferner liefen.',
    // of all kinds of people
    'Diverse Teams arbeiten besser.',
    // the most
    'Meist besucht war der Zoo.',
    'Das zumeist ältere Publikum lachte.',
    // how many there are
    'Gewitter sind heute häufiger als früher.',
    'Starkregen werden immer häufiger.',
    'Der Kurs kostet 20 € jährlich.',
    'So viel war selten zuvor los.',
    // no luck
    'Erfreulicherweise kamen viele Gäste.',
  ])('leaves: %s', (text) => {
    expect(words(text)).toBe(text);
  });
});

describe('guards of the phrases', () => {
  it.each([
    ['Die Stadt eröffnet das Bad in Kürze.', 'Die Stadt eröffnet das Bad bald.'],
    ['Auf Grund des Regens fällt das Fest aus.', 'Wegen des Regens fällt das Fest aus.'],
    ['Parallel dazu beginnt der Kurs.', 'Gleichzeitig beginnt der Kurs.'],
    ['Die Dörfer verfügten über viele Felder.', 'Die Dörfer hatten viele Felder.'],
    ['Bitte finden Sie sich am Dienstag um 9 Uhr ein.', 'Bitte kommen Sie am Dienstag um 9 Uhr.'],
    ['Der Bau nimmt mehrere Wochen in Anspruch.', 'Der Bau dauert mehrere Wochen.'],
    ['Sie möchte den Kindern Hilfestellung geben.', 'Sie möchte den Kindern helfen.'],
    ['Am Abend kam der Plan zur Sprache.', 'Am Abend wurde der Plan angesprochen.'],
  ])('%s → %s', (before, after) => {
    expect(phrases(before)).toBe(after);
  });

  it.each([
    // in short
    'Das Wichtigste in Kürze',
    'Die Regeln in Kürze: Hunde bleiben an der Leine.',
    // not "soon impossible"
    'Das ist in absehbarer Zeit nicht möglich.',
    'In naher Zukunft sind keine Arbeiten geplant.',
    // to the ground
    'Das Schiff ist am Abend auf Grund gelaufen und Helfer kamen.',
    'Sie arbeitet im Allgemeinen Sozialen Dienst.',
    'Im Freien Theater gibt es ein neues Stück.',
    'Im Vergleich zu Beginn des Jahres sind es mehr.',
    // beside it
    'Parallel dazu verläuft ein Radweg.',
    // a day with a name
    'Am heutigen Tag des Ehrenamts dankt die Stadt allen.',
    // around it
    'Das reicht einmal rund um den Globus.',
    'Starkregen werden immer häufiger.',
    // a year before
    'Zum gleichen Zeitpunkt im Vorjahr waren es 20.',
    'Das Dorf wurde vor wie nach wie vor dem Umbau besucht.',
    'Die Halle hat viel gemeinsam mit dem Bad.',
    'Es gibt Hilfe in Form von Geld.',
    // people do not last
    'Eltern nehmen drei Monate Elternzeit in Anspruch.',
    // to claim, to make pay, to occupy
    'Der Verein nimmt für sich in Anspruch, offen zu sein.',
    'Die Halterin wird für die Kosten in Anspruch genommen.',
    'Die Feuerwehr wurde stark in Anspruch genommen.',
    'Er nahm den Unfall billigend in Kauf.',
    // through a glass
    'Die Kinder nehmen Käfer unter die Lupe.',
    'Der Zug setzt sich in Gang.',
    'Die Anzeige brachte den Fall ins Rollen.',
    // somebody's words
    'Gute Straßen spielten eine wichtige Rolle, erklärt Anna Weber.',
    'Die Lage sei schwierig, die Dörfer verfügten über keine Mittel.',
    // where, and not where to
    'Die Gäste finden sich auf der Wiese ein.',
    // to think of
    'Der Rat fasst drei Grundstücke ins Auge.',
    // not "man"
    'Die Anmeldung erfolgt bei der Schule durch Ihre Unterschrift.',
    'Im Rahmen der Initiative gibt es neue Räume.',
    'Der Landrat lud anlässlich des Jubiläums zum Empfang.',
    // to be paid, and not to be reckoned
    'Die Kosten werden in Rechnung gestellt.',
    // behind them
    'Der Mann leistete den Beamten Folge.',
    'Beim Sturm kamen keine Häuser zu Schaden.',
    'Die Eltern tragen Sorge, dass das Kind lernt.',
    // for what?
    'Ein Hubschrauber hielt Ausschau.',
    'Der Bus fährt hin und wieder zurück.',
    // with whom?
    'Bitte halten Sie vorher mehrmals Rücksprache.',
    'Der Landrat führte Gespräche zum Ausbau der Bahn.',
    'Die Landrätin erkundigte sich im Betrieb.',
    // no one plans Mozart
    'Am Abend steht Mozart auf dem Programm.',
    // no number
    'Der Verkehr reduziert sich auf eine Spur.',
    // as volunteers, and no work
    'Er war drei Jahre in der Feuerwehr tätig.',
    'Die Bande ist auch in Lindenfurt tätig.',
    'Im Mai erblickte der Verein das Licht der Welt.',
  ])('leaves: %s', (text) => {
    expect(phrases(text)).toBe(text);
  });
});
