import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('relative', () => {
  it.each([
    [
      'Die Stadt plant mit dem Verein im Park einen neuen Garten, der im Mai öffnet.',
      'Die Stadt plant mit dem Verein im Park einen neuen Garten. Der Garten öffnet im Mai.',
    ],
    [
      'Die Arbeit beginnt im Mai mit einer Probezeit, in der neue Wege gesucht und geprüft werden.',
      'Die Arbeit beginnt im Mai mit einer Probezeit. In der Probezeit werden neue Wege gesucht und geprüft.',
    ],
    [
      'Die Stadt startet ein Programm, das Jugendliche bei der Suche unterstützt.',
      'Die Stadt startet ein Programm. Das Programm unterstützt Jugendliche bei der Suche.',
    ],
    [
      'Die Stadt startet ein Programm, das Jugendliche bei der Suche unterstützt und ihnen Mut macht.',
      'Die Stadt startet ein Programm. Das Programm unterstützt Jugendliche bei der Suche und macht ihnen Mut.',
    ],
    [
      'Die Volkshochschule bietet einen Kurs an, in dem man Deutsch lernt.',
      'Die Volkshochschule bietet einen Kurs an. In dem Kurs lernt man Deutsch.',
    ],
    [
      'Die Volkshochschule bietet einen Kurs an, den die Stadt bezahlt.',
      'Die Volkshochschule bietet einen Kurs an. Die Stadt bezahlt den Kurs.',
    ],
    [
      'Im Mai beginnt ein Kurs, der auf die Prüfung vorbereitet.',
      'Im Mai beginnt ein Kurs. Der Kurs bereitet auf die Prüfung vor.',
    ],
    [
      'Die Stadt eröffnet im Juli eine Bücherei, die auch am Sonntag öffnet.',
      'Die Stadt eröffnet im Juli eine Bücherei. Die Bücherei öffnet auch am Sonntag.',
    ],
    [
      'Der Verein zeigt eine Ausstellung, die man im Rathaus sehen kann.',
      'Der Verein zeigt eine Ausstellung. Man kann die Ausstellung im Rathaus sehen.',
    ],
    [
      'In der Altstadt entsteht ein Haus, in dem Familien günstig wohnen.',
      'In der Altstadt entsteht ein Haus. In dem Haus wohnen Familien günstig.',
    ],
    [
      'Die Bürgermeisterin stellte ein Konzept vor, das den Verkehr beruhigt.',
      'Die Bürgermeisterin stellte ein Konzept vor. Das Konzept beruhigt den Verkehr.',
    ],
    [
      'Die Schule plant ein Fest, bei dem alle Klassen etwas zeigen.',
      'Die Schule plant ein Fest. Bei dem Fest zeigen alle Klassen etwas.',
    ],
    [
      'Der Verein Lindenhilfe, der 1990 gegründet wurde, sucht Helferinnen und Helfer.',
      'Der Verein Lindenhilfe sucht Helferinnen und Helfer. Der Verein Lindenhilfe wurde 1990 gegründet.',
    ],
    [
      'Das Bürgeramt, das im Rathaus liegt, bleibt am Freitag geschlossen.',
      'Das Bürgeramt bleibt am Freitag geschlossen. Das Bürgeramt liegt im Rathaus.',
    ],
    [
      'Die Ausländerbehörde, die in der Talstraße sitzt, zieht im Mai um.',
      'Die Ausländerbehörde zieht im Mai um. Die Ausländerbehörde sitzt in der Talstraße.',
    ],
    [
      'Der Kreis fördert ein Projekt der Stadt, das Frauen in den Beruf hilft.',
      'Der Kreis fördert ein Projekt der Stadt. Das Projekt hilft Frauen in den Beruf.',
    ],
    [
      'Die Stadt hat eine Broschüre veröffentlicht, die sich an neue Bürger richtet.',
      'Die Stadt hat eine Broschüre veröffentlicht. Die Broschüre richtet sich an neue Bürger.',
    ],
    [
      'Der Park bekommt einen Spielplatz, der im Herbst gebaut wird.',
      'Der Park bekommt einen Spielplatz. Der Spielplatz wird im Herbst gebaut.',
    ],
    [
      'Die Feuerwehr hat ein Fahrzeug gekauft, das 300.000 Euro kostet.',
      'Die Feuerwehr hat ein Fahrzeug gekauft. Das Fahrzeug kostet 300.000 Euro.',
    ],
    [
      'Die Messe findet im Rathaus statt, das für alle offen ist.',
      'Die Messe findet im Rathaus statt. Das Rathaus ist für alle offen.',
    ],
    [
      'Die Stadt gibt ein Heft heraus, das kostenlos im Bürgeramt liegt.',
      'Die Stadt gibt ein Heft heraus. Das Heft liegt kostenlos im Bürgeramt.',
    ],
    [
      'Es gibt eine Beratung, die nichts kostet, weil die Stadt sie bezahlt.',
      'Es gibt eine Beratung. Die Beratung kostet nichts, weil die Stadt sie bezahlt.',
    ],
    [
      'Das Museum hat eine App entwickelt, mit der Kinder Rätsel lösen können.',
      'Das Museum hat eine App entwickelt. Mit der App können Kinder Rätsel lösen.',
    ],
    [
      'Die Stadt plant einen Garten, in dem Kinder Gemüse pflanzen.',
      'Die Stadt plant einen Garten. In dem Garten pflanzen Kinder Gemüse.',
    ],
    [
      'Die Zeitung nennt eine Zahl von Peter Lang, der das Amt seit 2020 leitet.',
      'Die Zeitung nennt eine Zahl von Peter Lang. Er leitet das Amt seit 2020.',
    ],
    [
      'Die Stadt eröffnet am Montag am Markt einen Kurs, der allen Kindern hilft.',
      'Die Stadt eröffnet am Montag am Markt einen Kurs. Der Kurs hilft allen Kindern.',
    ],
    [
      'Das Museum zeigt Bilder über den Künstler Jan Kurz, der 1950 in Lindenfurt starb.',
      'Das Museum zeigt Bilder über den Künstler Jan Kurz. Er starb 1950 in Lindenfurt.',
    ],
    [
      'Das Haus in Lindenfurt wurde von der Firma Lindenbau geplant, die am Markt arbeitet.',
      'Das Haus in Lindenfurt wurde von der Firma Lindenbau geplant. Die Firma Lindenbau arbeitet am Markt.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('relative', before)).toBe(after);
  });

  it.each([
    'Am Markt kam es zu einem Zusammenstoß mit einem weiteren Auto, das aus der Talstraße kam.',
    'Am Samstag fand die diesjährige Versammlung der Gemeinde Lindenfurt statt, zu der viele Menschen gekommen waren.',
    'Ein Sprachcafé ist ein Ort, an dem jeder einfach vorbeikommen kann.',
    'Menschen, die Arbeit suchen, können am Montag in das Rathaus kommen.',
    'Das Angebot richtet sich an alle, die in Lindenfurt wohnen.',
    'Die Stadt hilft Kindern, die noch kein Deutsch sprechen.',
    'Die Stadt sucht einen Raum, der groß genug für alle ist.',
    'Sie brauchen einen Ausweis, der noch sechs Monate gültig ist.',
    'Es gibt in Lindenfurt keinen Kurs, der am Abend stattfindet.',
    'Nur ein Verein, der gemeinnützig ist, bekommt das Geld von der Stadt.',
    'Der Kurs ist der einzige, der am Abend im Haus stattfindet.',
    'Die Stadt zeigt eine Ausstellung, die die Schule lobt.',
    'Sie müssen eine Adresse angeben, die in Lindenfurt liegt.',
    'Die Stadt unterstützt das Projekt, das Kindern am meisten hilft.',
    'Jede Familie, die ein Kind hat, bekommt von der Stadt einen Brief.',
    'Wenn Sie einen Antrag stellen, der abgelehnt wird, bekommen Sie einen Brief.',
    'Das ist ein Tag, der in der Stadt allen in Erinnerung bleibt.',
    'Die Stadt fördert Vereine, die sich um Kinder kümmern.',
    'Wählen Sie einen Kurs, der gut zu Ihren Zielen passt.',
    'Ein Antrag, der zu spät kommt, kann leider nicht bearbeitet werden.',
    'Was ist ein Kurs, der auf die Prüfung im Mai vorbereitet?',
    'Im Park steht ein Brunnen, den ein Künstler aus Köln entworfen hat.',
    'Die Schule gehört zu den ersten in der Stadt Lindenfurt, die einen Preis erhält.',
    'Sie ist eine der Helferinnen der Stadtbibliothek, die am Abend öffnet.',
    'Der Verein ist einer von zwei Vereinen am Rathaus, das er mietet.',
    'Im Mai findet ein Treffen im Rathaus statt, bei dem die Vereine von ihrer Arbeit erzählen.',
    'Die Stadt hat einen Preis gestiftet, mit dem lange Arbeit im Verein oder die Hilfe für Kinder gelobt wird.',
    'Die Galerie in Lindenfurt wurde von der in Lindenfurt ansässigen Firma Lindenbau geplant, die am Markt arbeitet.',
    'Der Bericht nennt eine Zahl von Peter Lang, der das Amt seit 2020 leitet.',
  ])('leaves: %s', (text) => {
    expect(byRule('relative', text)).toBe(text);
  });
});
