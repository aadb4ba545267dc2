import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('coordination', () => {
  it.each([
    [
      'Die Zufahrt bis zur Baustelle ist möglich, es besteht jedoch keine Möglichkeit zum Wenden.',
      'Die Zufahrt bis zur Baustelle ist möglich. Es besteht jedoch keine Möglichkeit zum Wenden.',
    ],
    [
      'Der erste Kurs in Lindenfurt war schnell voll, deshalb gibt es im Mai einen zweiten.',
      'Der erste Kurs in Lindenfurt war schnell voll. Deshalb gibt es im Mai einen zweiten.',
    ],
    [
      'Die Stadt erneuert die Leitungen im Norden und die Straße bleibt deshalb bis zum Herbst gesperrt.',
      'Die Stadt erneuert die Leitungen im Norden. Die Straße bleibt deshalb bis zum Herbst gesperrt.',
    ],
    [
      'Der Neue Heimat e. V. Lindenfurt lädt am Samstag zum Fest ein und die Schule öffnet ihren Hof.',
      'Der Neue Heimat e. V. Lindenfurt lädt am Samstag zum Fest ein. Die Schule öffnet ihren Hof.',
    ],
    [
      'Die Stadt lädt am Samstag mit dem Neue Heimat e. V. zum Fest ein und die Schule öffnet ihren Hof.',
      'Die Stadt lädt am Samstag mit dem Neue Heimat e. V. zum Fest ein. Die Schule öffnet ihren Hof.',
    ],
    [
      'Im Rathaus gibt es Kaffee und Kuchen und die Kinder können in der Bibliothek spielen.',
      'Im Rathaus gibt es Kaffee und Kuchen. Die Kinder können in der Bibliothek spielen.',
    ],
    [
      'Das Land fördert das Projekt mit 20.000 Euro und die Stadt gibt noch einmal 10.000 Euro dazu.',
      'Das Land fördert das Projekt mit 20.000 Euro. Die Stadt gibt noch einmal 10.000 Euro dazu.',
    ],
    [
      'Das Amt öffnet um 8 Uhr und um 12 Uhr schließt es wieder für den Tag.',
      'Das Amt öffnet um 8 Uhr. Um 12 Uhr schließt es wieder für den Tag.',
    ],
    [
      'Die Teilnahme an dem Kurs ist kostenlos, aber eine Anmeldung bis Freitag ist unbedingt nötig.',
      'Die Teilnahme an dem Kurs ist kostenlos. Aber eine Anmeldung bis Freitag ist unbedingt nötig.',
    ],
    [
      'Die Freude ist groß, denn das Fest im Stadtpark findet auch in diesem Jahr wieder statt.',
      'Die Freude ist groß. Denn das Fest im Stadtpark findet auch in diesem Jahr wieder statt.',
    ],
    [
      'Sonst bringt der Bürgermeister die Geschenke, doch in diesem Jahr hat die Schule das übernommen.',
      'Sonst bringt der Bürgermeister die Geschenke. Aber in diesem Jahr hat die Schule das übernommen.',
    ],
    [
      'Zögern Sie bitte nicht und rufen Sie uns an, wenn Sie Fragen zu dem Antrag haben.',
      'Zögern Sie bitte nicht. Rufen Sie uns an, wenn Sie Fragen zu dem Antrag haben.',
    ],
    [
      'Der Bus fährt bis Sonntag nicht über den Markt, und er hält auch nicht am Bahnhof.',
      'Der Bus fährt bis Sonntag nicht über den Markt. Er hält auch nicht am Bahnhof.',
    ],
    [
      'Die Halle ist am Montag geschlossen, aber am Dienstag können alle Vereine dort wieder trainieren.',
      'Die Halle ist am Montag geschlossen. Aber am Dienstag können alle Vereine dort wieder trainieren.',
    ],
    [
      'Die Schule bekommt neue Computer, und im Sommer baut die Stadt dort auch eine Mensa.',
      'Die Schule bekommt neue Computer. Im Sommer baut die Stadt dort auch eine Mensa.',
    ],
    [
      'Der alte Spielplatz war nicht mehr sicher und deshalb baut die Stadt nun einen neuen.',
      'Der alte Spielplatz war nicht mehr sicher. Deshalb baut die Stadt nun einen neuen.',
    ],
    [
      'Viele Menschen suchen eine Wohnung in der Stadt, doch es gibt zu wenige freie Wohnungen.',
      'Viele Menschen suchen eine Wohnung in der Stadt. Aber es gibt zu wenige freie Wohnungen.',
    ],
    [
      'Die Feuerwehr war schnell am Brandort und niemand wurde bei dem Brand in der Küche verletzt.',
      'Die Feuerwehr war schnell am Brandort. Niemand wurde bei dem Brand in der Küche verletzt.',
    ],
    [
      'Das Schwimmbad ist ab Mai wieder offen und der Eintritt kostet für Kinder zwei Euro.',
      'Das Schwimmbad ist ab Mai wieder offen. Der Eintritt kostet für Kinder zwei Euro.',
    ],
    [
      'Das Projekt hilft Frauen bei der Suche nach Arbeit, denn viele finden allein keine Stelle.',
      'Das Projekt hilft Frauen bei der Suche nach Arbeit. Denn viele finden allein keine Stelle.',
    ],
    [
      'Kommen Sie am Samstag in den Park und bringen Sie Ihre Kinder zu dem Fest mit.',
      'Kommen Sie am Samstag in den Park. Bringen Sie Ihre Kinder zu dem Fest mit.',
    ],
    [
      'Am Vormittag zeigt das Museum alte Fotos und am Nachmittag spielt eine Band im Hof.',
      'Am Vormittag zeigt das Museum alte Fotos. Am Nachmittag spielt eine Band im Hof.',
    ],
    [
      'Der Verein bietet Kurse an, die nichts kosten, und er hilft auch bei Briefen an Ämter.',
      'Der Verein bietet Kurse an, die nichts kosten. Er hilft auch bei Briefen an Ämter.',
    ],
    [
      'Die Arbeiten beginnen am 3. Mai und die Anwohner können ihre Autos im Parkhaus abstellen.',
      'Die Arbeiten beginnen am 3. Mai. Die Anwohner können ihre Autos im Parkhaus abstellen.',
    ],
    [
      'Der Eintritt zu allen Konzerten ist frei, aber die Stadt freut sich über kleine Spenden.',
      'Der Eintritt zu allen Konzerten ist frei. Aber die Stadt freut sich über kleine Spenden.',
    ],
    [
      'Die Paten pflegen den alten Garten am Rathaus und die Stadt will das Wasser in Lindenfurt bezahlen.',
      'Die Paten pflegen den alten Garten am Rathaus. Die Stadt will das Wasser in Lindenfurt bezahlen.',
    ],
    [
      'Der Kurs kostet 20 Euro und Kinder unter 12 Jahren zahlen nur die Hälfte.',
      'Der Kurs kostet 20 Euro. Kinder unter 12 Jahren zahlen nur die Hälfte.',
    ],
    [
      'Das Fest beginnt am Samstag im Park und Bürgermeisterin Anna Weber spricht zu den Gästen.',
      'Das Fest beginnt am Samstag im Park. Bürgermeisterin Anna Weber spricht zu den Gästen.',
    ],
    [
      'Der Verein bietet Kurse an und übernimmt die Kosten für Bücher und die Gebühren der Prüfung, Start ist im Herbst.',
      'Der Verein bietet Kurse an und übernimmt die Kosten für Bücher und die Gebühren der Prüfung. Start ist im Herbst.',
    ],
    [
      'Das Heft ist von vielen Menschen aus der Stadt gemacht, Ihr Beitrag und Hilfe sind willkommen.',
      'Das Heft ist von vielen Menschen aus der Stadt gemacht. Ihr Beitrag und Hilfe sind willkommen.',
    ],
    [
      'Für die Kurse der Volkshochschule ist kein Geld nötig, eine Anmeldung ist aber immer erforderlich.',
      'Für die Kurse der Volkshochschule ist kein Geld nötig. Eine Anmeldung ist aber immer erforderlich.',
    ],
    [
      'Die Plätze im Kurs sind auf zehn Personen begrenzt, um Anmeldung wird bis Freitag gebeten.',
      'Die Plätze im Kurs sind auf zehn Personen begrenzt. Um Anmeldung wird bis Freitag gebeten.',
    ],
    [
      'Der Eintritt für Erwachsene beträgt am Samstag und Sonntag 5 Euro, Kinder zahlen nichts.',
      'Der Eintritt für Erwachsene beträgt am Samstag und Sonntag 5 Euro. Kinder zahlen nichts.',
    ],
    [
      'Die neue Halle im Stadtpark ist in diesem Frühjahr fertig geworden, sie hat 500 Plätze.',
      'Die neue Halle im Stadtpark ist in diesem Frühjahr fertig geworden. Sie hat 500 Plätze.',
    ],
    [
      'Weil die Brücke kaputt ist, sperrt die Stadt die Straße und der Bus fährt eine Umleitung.',
      'Weil die Brücke kaputt ist, sperrt die Stadt die Straße. Der Bus fährt eine Umleitung.',
    ],
    [
      'Der Weg führt durch einen mit alten Bäumen bewachsenen Park und die Kinder spielen dort gern.',
      'Der Weg führt durch einen mit alten Bäumen bewachsenen Park. Die Kinder spielen dort gern.',
    ],
    [
      'Gegen 9 Uhr war der Brand im Keller gelöscht und die Feuerwehr prüfte die Wohnung.',
      'Gegen 9 Uhr war der Brand im Keller gelöscht. Die Feuerwehr prüfte die Wohnung.',
    ],
    [
      'Die Vereine sammeln im Mai Kilometer und die Schulen treten für die Stadt an.',
      'Die Vereine sammeln im Mai Kilometer. Die Schulen treten für die Stadt an.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('coordination', before)).toBe(after);
  });

  it.each([
    // the participle of the first "wurden"
    'Für die Schule wurden Kuchen und Saft verkauft, Lieder mit viel Freude gesungen und Preise verlost.',
    'Auf dem Fest wurden zuerst alle Kinder begrüßt, danach besucht und reich beschenkt.',
    'Die Bürgermeisterin ist im Mai mit den Vereinen und den Schulen sind viele Termine geplant worden.',
    'Das spart im Rathaus viel Arbeit, vor allem wenn mehrere Ämter und Orte verwaltet werden müssen.',
    'Die Anträge sind Briefe, die viele Menschen schreiben, und werden seit Mai in Lindenfurt geprüft.',
    'Der Kurs erlaubt es den Familien, Wörter aus dem Amt und Briefe laufen zu lassen.',
    'Die Stadt Lindenfurt teilt auf ihrer Seite mit, es gibt am Samstag keine Märkte.',
    'Die Stadt plant und baut gemeinsam mit dem Land viele neue Radwege in der Innenstadt.',
    'Der Verein hat im vergangenen Jahr viele Kinder und Jugendliche betreut und Eltern beraten.',
    'Die Stadt lässt im Sommer viele Straßen und Plätze in der ganzen Innenstadt reinigen.',
    'Er sagte, dass die Stadt den Park erneuert und die Schule einen neuen Hof bekommt.',
    'Wenn die Sonne scheint und die Kinder im Park spielen, ist der Kiosk am See geöffnet.',
    'Die Stadt bietet Spaziergänge mit Führern, die alles erklären und auf Wunsch den Weg zeigen.',
    'In einigen Ortsteilen und im Zentrum der Stadt ist es zu Problemen mit dem Wasser gekommen.',
    'Die Ausstellung zeigt alte Fotos und Briefe aus der Zeit zwischen 1949 und 1989 im Rathaus.',
    'Zwischen dem Park und der Schule liegt ein Spielplatz mit vielen Geräten für alle Kinder.',
    'Je mehr Menschen mitmachen und Bäume pflanzen, desto grüner wird die Stadt in zehn Jahren.',
    'Entweder kommt der Bus am Morgen und die Kinder fahren mit, oder die Eltern bringen sie.',
    'Der Park ist neu und die Kinder spielen.',
    'Öffnet das Bad im Mai und schließt die Halle dann im Juni für einige Wochen?',
    'Die Stadt sucht Köchinnen und Köche und Fahrerinnen und Fahrer für ihre Kitas im Norden.',
    'Für Kinder und Jugendliche aus Lindenfurt gibt es in den Ferien viele Kurse und Ausflüge.',
    'Das Motto „Wir helfen gern und alle machen mit“ stammt von Kindern aus der Grundschule.',
    'Der Preis ging an den Turnverein aus Lindenfurt und an den Neue Heimat e.V. Bürgermeisterin Anna Weber hofft auf viele Vorschläge.',
    'Nicht nur die Eltern, sondern auch die Lehrkräfte und die Kinder freuen sich auf das Fest.',
    'Die Regel gilt für alle Betriebe und Höfe in einem 500 Meter breiten Streifen und damit auch für die Insel.',
    'Die Regel gilt für große Betriebe und kleine Höfe in einem 500 Meter breiten Streifen am Fluss.',
    'Die Kinder spielen mit Äpfeln und Birnen aus 20 Meter langen Reihen am Rand der Stadt.',
    'Die Paten können diesen alten Garten in Lindenfurt später für sich selbst und ihre Familie nutzen.',
    'Am Samstag lädt die Stadt Lindenfurt herzlich ein: alle Bürgerinnen und Bürger feiern mit ihr auf dem Marktplatz.',
    'Das Amt möchte zusammen mit den Bürgerinnen und Bürgern im Landkreis zeigen, wie schön der Herbst ist.',
    'Der Verein engagiert sich seit Jahren für Kranke und die in der Pflege tätigen Menschen.',
    'Nach Angaben der Stadt richtet sich die Beratung gegen Gewalt an Frauen und Mädchen ist sie besonders wichtig.',
    'Die Zahl der Fälle stieg im letzten Jahr auf 412. Gewalt gegen Frauen und die Kinder ist ein Thema.',
    'Seit dem Sommer weisen Rat und Amt seit einigen Wochen vermehrt neue Flächen für Gärten aus.',
    'Für den neuen Radweg geben Bund und Land seit einigen Jahren gemeinsam plant das Amt viel Geld.',
    'Für die Gäste gibt es an diesem Abend Brot, Käse, Kuchen und Kaffee auf dem Markt.',
    'Für Frauen, Männer und Kinder ist an diesem Tag auf dem Markt gut gesorgt.',
    'Die Leiterin der Schule merkt jeden Tag in ihrer Klasse, Kinder brauchen viel mehr Platz.',
    'Gesucht werden für das große Fest auf dem Markt noch Köche, Kellner und Fahrer.',
    'Die große Hitze kann im Sommer bei Mensch, Tier und Pflanze zu schweren Schäden führen.',
    'Dabei wollen die Ranger des Parks die Städte, Bauern und Vereine in der Region unterstützen.',
    'Der Dienst räumt den Schnee auch auf Wegen und Plätzen in einer für den Verkehr nötigen Breite sowie bei Eis den Rand mit Sand.',
    'Für einen Tag im Jahr öffnen viele alte Häuser ihre Türen und locken tausende neugierige Besucher an.',
    'Falls das Wasser weiter steigt, sperrt die Stadt die Brücke und die Schulen bleiben am Montag geschlossen.',
    'Wenn es regnet, fällt das Fest aus, aber die Halle bleibt für alle offen.',
    'Bei Hochwasser sperrt die Stadt die Brücke und die Schulen bleiben am Montag geschlossen.',
    'An Feiertagen ist das Amt geschlossen und der Bus fährt nicht zum Markt.',
    'Laut Polizei ist die Straße wieder frei und der Bus fährt nach Plan.',
    'Zur Not hilft das Amt und die Feuerwehr bleibt am Montag im Haus bereit.',
    'Vielleicht regnet es am Samstag und das Fest fällt dann leider aus.',
    'Die Stadt sperrt die Brücke und die Schulen bleiben am Montag geschlossen, wenn das Wasser steigt.',
    'Bei Regen fällt das Fest im Park aus, Kinder bleiben an diesem Tag daheim.',
    'Die Leiterin stellt im Alltag immer wieder fest, Kinder brauchen viel mehr Zeit.',
    'Gesucht werden für den Kurs Menschen mit Geduld, Freude und Lust bringen sie mit.',
    'Gemeinsam viele Kilometer sammeln und für die Stadt in die Pedale treten – dafür steht die Aktion.',
    'Regionale Produkte kaufen und heimische Betriebe stärken – dazu ruft die Stadt Lindenfurt auf.',
    'Gemeinsam alte Lieder singen und neue Freunde treffen, das ist das Ziel des Chors.',
    'Mit dem Rad zur Arbeit fahren und auf das Auto verzichten, das ist das Ziel.',
    'Die Stadt baut neue Wege und die Schule bekommt einen Hof – das freut alle Kinder.',
  ])('leaves: %s', (text) => {
    expect(byRule('coordination', text)).toBe(text);
  });
});
