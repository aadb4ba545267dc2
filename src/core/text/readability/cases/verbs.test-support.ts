import type { CaseTable } from './case-table.test-support.ts';

/** Kinds that hang on the verb. */
export const VERB_CASES: CaseTable = {
  passive: `
Das Bürgeramt «wird am Montag geschlossen».
Die neue Halle «wurde im Mai eröffnet».
Alle Kinder «werden persönlich eingeladen».
Der Kurs «wird von der Stadt gefördert».
Die Straße kann ab Juni wieder «befahren werden».
Der Antrag muss schriftlich «gestellt werden».
Die Brücke ist im Herbst «saniert worden».
Wer «angemeldet wird», bekommt einen Brief.
Lindenfurt teilt mit, dass der Markt «verschoben wurde».
Die Bibliothek «wird renoviert» und bleibt bis Mai zu.
Das Fest «wird am Samstag, 5. Mai, um 10 Uhr eröffnet».
Das Projekt «wird unterstützt» vom Land.
Hier «wird Deutsch gesprochen».
Der Preis «wurde zum dritten Mal vergeben».
Die Anmeldungen «werden ab sofort entgegengenommen».
Die Kosten «wurden vom Jobcenter übernommen».
Der Verein hofft, bald wieder «verstanden zu werden».
Die Räume «werden (wie immer) kostenlos vermietet».
Das Bad wird im Sommer öffnen.
Frau Yilmaz wird Leiterin der Schule.
Die Stadt wird mehr Geld erhalten.
Die Kinder werden älter.
Der Bus wird später kommen.
Das Wetter wird bestimmt gut.
Wir werden am Samstag alle besuchen.
Es wird Zeit, dass der Winter endet.
Der Name wird bald bekannt sein.
Sie werden Ihre Papiere bekommen.
Der Platz wird Treffpunkt und bleibt geöffnet.
Die Schule hat gestern begonnen.
Das Amt ist am Freitag geschlossen.
Das Bad wird gegen Abend voll.
Den Hund wird gestern niemand gesehen haben.
Das alte Haus wird mir gehören.
Die Stadt wird die Linie 5 verlegen.`,
  'passive-substitute': `
Der Antrag «ist bis zum 5. Mai einzureichen».
Die Formulare «sind im Rathaus abzuholen».
Die Gebühr «ist bar zu bezahlen».
Hunde «sind an der Leine zu führen».
Der Ausweis «ist auf Wunsch vorzulegen».
Die Tür «lässt sich nur von innen öffnen».
Das Formular «lässt sich leicht ausdrucken».
Die Unterlagen, die «mitzubringen sind», stehen im Brief.
Der Hof «ist sauber zu halten».
Änderungen «sind sofort mitzuteilen».
Die Miete «ist im Voraus zu zahlen».
Fragen «lassen sich am Telefon klären».
Der Vertrag «war von beiden zu unterschreiben».
Die Frist «ist unbedingt einzuhalten».
Der Zaun «ist bis Juni zu entfernen».
Räume «sind rechtzeitig anzumelden».

Das Amt ist am Freitag zu.
Frau Berger ist zu Hause.
Der Weg ist zu weit.
Ziel ist, allen zu helfen.
Die Stadt ist bereit zu helfen.
Es ist schön, Sie zu sehen.
Der Verein hat viel zu tun.
Es ist wichtig, pünktlich zu sein.
Die Halle ist zu klein geworden.
Er lässt sich Zeit.
Die Eltern lassen die Kinder spielen.
Sie ist zum Arbeiten gekommen.
Alle sind hier, um zu lernen.`,
  subjunctive: `
Der Bürgermeister sagt, die Brücke «sei» sicher.
Er «habe» das nicht gewusst, sagte der Leiter.
Es «gebe» genug Plätze, teilt die Stadt mit.
Das «wäre» ein Gewinn für alle.
Ohne Hilfe «hätten» viele keine Wohnung.
Der Umbau «könne» länger dauern.
Die Stadt «müsse» sparen, heißt es.
Man «dürfe» nichts versprechen.
Das «würde» viel kosten.
Es «könnte» am Abend regnen.
So «käme» der Bus schneller ans Ziel.
Alle «müssten» mehr bezahlen.
Die Arbeiten «dürften» im Mai enden.
Die Halle «werde» im Juni fertig, sagt das Amt.
Der Verein «wolle» weitermachen.
Man «brauche» mehr Geld, sagt sie.
«Hätte» der Verein mehr Platz, «kämen» mehr Kinder.
Die Stadt hat die Brücke geprüft.
Ich habe einen Termin.
Ich werde morgen kommen.
Wir würden uns über Ihren Besuch freuen.
Ich möchte mich anmelden.
Sei dabei!
Seien Sie willkommen!
Sie sollten einen Ausweis mitbringen.
Die Würde des Menschen ist wichtig.
Früher wollten alle in die Stadt.
Kommen Sie zum Fest!
Bringe einen Ausweis mit!
Wir hätten gerne mehr Platz.
Die Stadt wurde größer.`,
  'nested-clause': `
Das Amt hilft, «wenn Sie nicht wissen, wo Sie wohnen können».
Die Stadt teilt mit, «dass Menschen, die neu sind, Hilfe bekommen».
«Weil der Bus, der sonst fährt, ausfällt», kommen alle zu spät.
«Wenn Sie umziehen, weil Sie Arbeit haben», melden Sie sich.
Der Kurs ist für Leute, «die arbeiten und die wenig Zeit haben, weil sie Kinder betreuen».
Das Geld bekommt, «wer nachweist, dass er hier wohnt».
Fragen Sie, «ob der Raum frei ist, bevor Sie kommen».
Sie rief an, «um zu fragen, wann der Kurs beginnt».
Die Halle, «in der wir spielen, seit es sie gibt», ist zu.
Das Haus ist offen, «damit alle kommen können, die Hilfe brauchen».
Das Amt prüft, «ob die Angaben stimmen, die Sie gemacht haben».
Wir warten, «bis der Brief kommt, den die Stadt schickt».
Sie kann bleiben, «solange sie lernt, sofern sie Geld hat».
Er sagte, «dass er wisse, warum der Bus fehlt».
Das ist der Ort, «an dem alle warten, wenn es regnet».
Melden Sie sich, «falls Sie merken, dass etwas fehlt».
Das Amt hilft, wenn Sie Fragen haben.
Der Rat, die Verwaltung, die Schulen und die Vereine helfen.
Die Halle, in der wir spielen, ist zu.
Es kommen Kinder, Eltern und Gäste.
Die Stadt sagt, dass der Kurs beginnt.
Am Montag, den 5. Mai, ist das Amt zu.
Das Fest beginnt, die Musik spielt, und alle tanzen.
Der Leiter, Herr Amiri, begrüßt die Gäste.
Weil es regnet, fällt das Fest aus.
Wie immer, so auch heute, gibt es Tee.
Das Haus ist groß, aber alt.
Für Kinder, Jugendliche, Frauen und Männer gibt es Kurse.
Das sind, so die Stadt, gute Zahlen, die zeigen.
Während der Ferien können Sie fragen, ob etwas frei ist.`,
};
