import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('consequence', () => {
  it.each([
    [
      'Die Stadt baut eine Rampe, sodass auch Menschen im Rollstuhl das Rathaus gut erreichen können.',
      'Die Stadt baut eine Rampe. Deshalb können auch Menschen im Rollstuhl das Rathaus gut erreichen.',
    ],
    [
      'Der Bus hält an jeder Station, wobei der Einstieg nur vorne beim Fahrer möglich ist.',
      'Der Bus hält an jeder Station. Dabei ist der Einstieg nur vorne beim Fahrer möglich.',
    ],
    [
      'Viele Menschen sind krank, weshalb das Bürgerbüro am Freitag nur bis 12 Uhr geöffnet ist.',
      'Viele Menschen sind krank. Deshalb ist das Bürgerbüro am Freitag nur bis 12 Uhr geöffnet.',
    ],
    [
      'Die Straße wird breiter, wodurch Busse und Fahrräder in Zukunft mehr Platz haben.',
      'Die Straße wird breiter. Dadurch haben Busse und Fahrräder in Zukunft mehr Platz.',
    ],
    [
      'Der Kurs ist voll, so dass in diesem Jahr keine Anmeldung mehr möglich ist.',
      'Der Kurs ist voll. Deshalb ist in diesem Jahr keine Anmeldung mehr möglich.',
    ],
    [
      'Das Dach der Halle ist undicht, weswegen die Vereine dort nicht trainieren können.',
      'Das Dach der Halle ist undicht. Deshalb können die Vereine dort nicht trainieren.',
    ],
    [
      'Die Arbeiten dauern länger, sodass die Schule erst im Oktober in das Haus einzieht.',
      'Die Arbeiten dauern länger. Deshalb zieht die Schule erst im Oktober in das Haus ein.',
    ],
    [
      'Die Bibliothek öffnet am Abend, sodass auch Berufstätige dort Bücher leihen können.',
      'Die Bibliothek öffnet am Abend. Deshalb können auch Berufstätige dort Bücher leihen.',
    ],
    [
      'Die Stadt pflanzt mehr Bäume, wodurch es im Sommer auf den Plätzen kühler wird.',
      'Die Stadt pflanzt mehr Bäume. Dadurch wird es im Sommer auf den Plätzen kühler.',
    ],
    [
      'Der Verein hat neue Räume, sodass er jetzt zwei Gruppen für Kinder anbietet.',
      'Der Verein hat neue Räume. Deshalb bietet er jetzt zwei Gruppen für Kinder an.',
    ],
    [
      'Die Zahl der Kinder steigt, weshalb die Stadt eine neue Schule im Süden plant.',
      'Die Zahl der Kinder steigt. Deshalb plant die Stadt eine neue Schule im Süden.',
    ],
    [
      'Das Amt zieht um, sodass es in der letzten Woche im Mai geschlossen bleibt.',
      'Das Amt zieht um. Deshalb bleibt es in der letzten Woche im Mai geschlossen.',
    ],
    [
      'Die Karten sind günstig, wobei Kinder bis sechs Jahre gar nichts bezahlen müssen.',
      'Die Karten sind günstig. Dabei müssen Kinder bis sechs Jahre gar nichts bezahlen.',
    ],
    [
      'Die Linie 5 fährt nun öfter, wodurch der Weg zur Schule kürzer wird.',
      'Die Linie 5 fährt nun öfter. Dadurch wird der Weg zur Schule kürzer.',
    ],
    [
      'Die Brücke ist gesperrt, weshalb der Verkehr über die Bahnhofstraße geleitet wird.',
      'Die Brücke ist gesperrt. Deshalb wird der Verkehr über die Bahnhofstraße geleitet.',
    ],
    [
      'Im Mai war es kalt, sodass das Freibad erst im Juni geöffnet hat.',
      'Im Mai war es kalt. Deshalb hat das Freibad erst im Juni geöffnet.',
    ],
    [
      'Der Saal ist klein, weshalb nur 50 Menschen an der Feier teilnehmen können.',
      'Der Saal ist klein. Deshalb können nur 50 Menschen an der Feier teilnehmen.',
    ],
    [
      'Das Land gibt Geld dazu, sodass die Stadt nur die Hälfte bezahlt.',
      'Das Land gibt Geld dazu. Deshalb bezahlt die Stadt nur die Hälfte.',
    ],
    [
      'Die Ampel ist kaputt, weshalb die Polizei dort am Montag den Verkehr regelt.',
      'Die Ampel ist kaputt. Deshalb regelt die Polizei dort am Montag den Verkehr.',
    ],
    [
      'Das Programm ist neu, wobei zwei Angebote aus dem letzten Jahr geblieben sind.',
      'Das Programm ist neu. Dabei sind zwei Angebote aus dem letzten Jahr geblieben.',
    ],
    [
      'Die Technik wird erneuert, wodurch die Stadt in jedem Jahr viel Strom spart.',
      'Die Technik wird erneuert. Dadurch spart die Stadt in jedem Jahr viel Strom.',
    ],
    [
      'Die Brücke kann wieder Lasten tragen, sodass die Busse dort ab Mai fahren.',
      'Die Brücke kann wieder Lasten tragen. Deshalb fahren die Busse dort ab Mai.',
    ],
    [
      'Der Weg soll breiter werden, wodurch Räder und Busse dort mehr Platz haben.',
      'Der Weg soll breiter werden. Dadurch haben Räder und Busse dort mehr Platz.',
    ],
    [
      'Das Dach der Schule ist zu klein, sodass die Räder im Regen stehen.',
      'Das Dach der Schule ist zu klein. Deshalb stehen die Räder im Regen.',
    ],
    [
      'Der Bau musste wegen der Kälte ruhen, sodass die Halle erst im Mai fertig wird.',
      'Der Bau musste wegen der Kälte ruhen. Deshalb wird die Halle erst im Mai fertig.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('consequence', before)).toBe(after);
  });

  it.each([
    'Der Kurs ist voll, sodass keine Anmeldung möglich ist.',
    'Die Schlange war so lang, dass viele Menschen wieder nach Hause gegangen sind.',
    'Die Stadt baut so, dass auch Menschen im Rollstuhl gut in das Rathaus kommen.',
    'Wobei hilft die Stadt den Familien, die neu nach Lindenfurt gekommen sind?',
    'Die Frage, weshalb das Bad geschlossen ist, stellen viele Menschen in der Stadt.',
    'Das Amt erklärt, weshalb das Bad in den nächsten Wochen geschlossen bleiben muss.',
    'Er weiß nicht, wodurch der Brand in der Halle am Sonntag entstanden ist.',
    'Wenn es regnet, sodass der Platz nass wird, fällt das Fest im Park aus.',
    'Der Weg, wodurch man in den Park kommt, ist bis Ende Mai gesperrt.',
    'Die Stadt plant eine Rampe für Menschen im Rollstuhl, damit alle ins Rathaus kommen.',
    'Das Dach ist undicht, sodass es, wenn es regnet, in die Halle tropft.',
    'Der Kurs beginnt im Mai, bevor die Schule in die langen Ferien geht.',
    'Die Stadt baut ein Haus, in dem viele Familien mit Kindern wohnen können.',
    'Sie wollen wissen, weshalb so viele Menschen im Norden der Stadt wohnen möchten.',
    'Weshalb das Bad zu ist, hat die Stadt auf ihrer Seite genau erklärt.',
    'Alle Hunde müssen im Park an der Leine geführt werden, sodass keine Gäste gefährdet werden.',
    'Die Hecken an der Straße sind bis zum Frühling zu schneiden, so dass die Sicht frei ist.',
    'Die Zäune am Bach sind bis zum Herbst zurückzustellen, so dass der Streifen frei ist.',
    'Bitte stellen Sie die Tonnen an den Rand, sodass die Müllabfuhr sie erreichen kann.',
    'Die Stadt will den Platz umbauen, sodass dort mehr Menschen im Schatten sitzen können.',
    'Die Stadt plant einen neuen Weg, sodass die Kinder sicher zur Schule kommen können.',
  ])('leaves: %s', (text) => {
    expect(byRule('consequence', text)).toBe(text);
  });
});
