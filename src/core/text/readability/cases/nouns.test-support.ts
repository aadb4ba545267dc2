import type { CaseTable } from './case-table.test-support.ts';

/** Kinds that hang on nouns and what stands before and behind them. */
export const NOUN_CASES: CaseTable = {
  'participle-attribute': `
«Die von der Stadt geförderten Projekte» enden im Mai.
«Das im Mai eröffnete Haus» ist voll.
Wir danken «den aus der Ukraine geflohenen Familien».
«Der seit 2019 laufende Umbau» ist fertig.
«Die in Lindenfurt lebenden Menschen» helfen.
Es geht um «die durch den Sturm beschädigten Dächer».
«Alle bis zum Freitag angemeldeten Kinder» bekommen Post.
Sie zeigt «ein für Kinder gemachtes Buch».
Das gilt für «die in der Satzung genannten Fristen».
«Der am Rathaus stehende Baum» ist alt.
Er prüft «die vom Amt geschickten Papiere».
«Die mit Holz geheizten Häuser» sind warm.
Wir suchen «die auf dem Fest verlorene Tasche».
«Viele im Krieg zerstörte Häuser» stehen wieder.
«Eine von Eltern gegründete Gruppe» trifft sich hier.
«Die nach dem Brand gesperrte Schule» öffnet.
Die geförderten Projekte enden im Mai.
Das neue Haus ist voll.
Die Menschen, die in Lindenfurt leben, helfen.
Das Amt für geflohene Familien hilft.
Die Stadt fördert von Eltern gegründete Gruppen.
Alle, die im Mai kommen, bekommen Tee.
Die in Lindenfurt helfen gern.
Das Haus am Rathaus ist alt.
Es gibt ein mit der Zeit gutes Ergebnis.
Kinder, die mit dem Bus gekommen sind, warten.
Die zum Teil alten Häuser stehen leer.
Er kennt die am Abend folgende Musik.`,
  'genitive-chain': `
Das «Dach der Halle der Schule» ist neu.
Die «Leiterin des Amtes der Stadt» spricht.
Das regelt die «Satzung des Vereins der Eltern».
Es geht um die «Verbesserung der Lage der Kinder».
Der «Beginn der Arbeiten der Firma» ist offen.
Die «Kosten des Umbaus des Hauses» steigen.
Sie las die «Liste der Namen der Gäste».
Das «Ende der Sperrung der Brücke» ist nah.
Die «Aufgaben der Mitglieder des Rates» sind klar.
Wir zeigen «Bilder der Kinder der Gruppe».
Die «Meinung der Mehrheit der Bürger» zählt.
Der «Plan des Amtes der neuen Stadt» ist fertig.
Die «Höhe der Kosten der Fahrt» ist klar.
Die «Dauer des Kurses der Schule» steht fest.
Er kennt die «Regeln der Nutzung der Räume».
Das «Ergebnis der Prüfung der Unterlagen der Firma» kommt.
Das Dach der Halle ist neu.
Das Dach der Halle und die Tür der Schule sind neu.
Auf der Seite des Amtes steht mehr.
Während der Zeit der Arbeiten ist zu.
Seit der Feier des Vereins ist Ruhe.
Sie hilft der Stadt und der Schule.
Lindenfurts Halle ist neu.
Der Leiter, der den Verein der Eltern kennt, hilft.
Die Kinder der Schule in der Stadt spielen.
Das Haus gehört der Stadt.
Zum Beispiel der Bus der Stadt fährt.
Anlässlich des Jahrestages der Schule ist Ruhe.
Die Schule hat des Öfteren zu.`,
  'nominal-style': `
Es geht um die «Verbesserung der Durchführung».
Das dient der «Förderung von Beteiligung».
Die «Überprüfung der Einhaltung» folgt.
Wir planen die «Erweiterung der Nutzung».
Sie können Hilfe «in Anspruch» nehmen.
Die Beratung wird gern «in Anspruch» genommen.
Es stehen 20 Plätze «zur Verfügung».
Die neue Regel tritt im Mai «in Kraft».
Neue Geräte kommen «zum Einsatz».
Der Rat trifft morgen «eine Entscheidung».
Die Stadt trägt «Sorge» für Ordnung.
Die Wünsche finden «Berücksichtigung».
Der Rat nahm den Plan «zur Kenntnis».
Die Stadt gab ein Gutachten «in Auftrag».
Das Amt zieht einen Umzug «in Betracht».
Die «Verlängerung der Gültigkeit» kostet Geld.
Die Wohnung der Familie ist klein.
Die Verwaltung der Stadt hilft.
Die Zeitung berichtet von der Ausstellung.
Trennung und Scheidung
Die Regierung plant die Ausbildung der Lehrer.
Am Anspruch auf Geld ändert sich nichts.
Die Verfügung kam mit der Post.
Der Rat hat viel Kraft.
Die Anmeldung für die Beratung ist offen.
Sie hat große Sorge.
Die Rechnung kommt mit der Post.
Die Entscheidung fiel im Mai.`,
  'long-word': `
Die «Informationsveranstaltung» ist am Montag.
Das regelt die «Straßenverkehrsordnung».
Die «Einbürgerungsfeier» ist schön.
Fragen Sie die «Jugendberufsagentur».
Die «Aufenthaltserlaubnis» gilt ein Jahr.
Die «Arbeitsmarktintegration» gelingt.
Das «Kindertagesstättengesetz» gilt.
Der «Wohnberechtigungsschein» kostet nichts.
Die «Krankenversicherung» zahlt.
Die «Schwangerschaftsberatung» ist offen.
Das «Einwohnermeldeamt» ist zu.
Die «Grundstückseigentümer» bekommen Post.
Die «Mülltonnenstandplätze» sind neu.
Die «Haushaltskonsolidierung» beginnt.
Das ist «datenschutzrechtliche» Arbeit.
Die «Bundes-Ausbildungsförderungsgesetze» gelten.
Die Stadtverwaltung ist zu.
Die Öffnungszeiten sind neu.
Die Kinder lernen Deutsch.
Es gibt unterschiedliche Kurse.
Mehr unter www.stadtverwaltung-lindenfurt-beispielseite.de heute.
Schreiben Sie an einbuergerungsfeier@lindenfurt.example bitte.
Die Kfz-Zulassung ist offen.
Die E-Mail-Adresse fehlt.
Wir wollen zusammenarbeiten.
Das Rathaus ist alt.
Die Straßenbahn fährt.`,
  'foreign-word': `
Wir wollen mehr «Partizipation».
Die Stadt «implementiert» neue Regeln.
Das Projekt wird «evaluiert».
Alle lernen «kontinuierlich».
Der Kurs ist «niedrigschwellig».
Das ist ein «Event» für alle.
Der Verein «initiierte» das Fest.
Die «Expertise» fehlt.
Die Stadt hat keine «Kapazitäten».
Das «Monitoring» läuft.
Die Teilnahme ist «obligatorisch».
Der Weg ist «temporär» gesperrt.
Wir haben eine «Kooperation» mit der Schule.
Das «Symposium» ist im Mai.
Die Stadt hat wenig «Ressourcen».
Die «Legislaturperiode» endet.
Wir wollen mehr Beteiligung.
Das Theater ist offen.
Der Computer ist neu.
Die Adresse ist neu.
Alle Kosten inklusive Frühstück sind klar.
Die Polizei regelt den Verkehr.
Die Konferenz ist im Mai.
Der Kurs ist interessant.
Das Handy ist aus.
Der Wohnkomplex ist neu.
Das Restaurant ist offen.`,
};
