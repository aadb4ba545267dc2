import type { CaseTable } from './case-table.test-support.ts';

/** Kinds that hang on marks, numbers, and single words. */
export const MARK_CASES: CaseTable = {
  'long-sentence': `
«Am Montag beginnt in der alten Halle am Fluss der neue Kurs für alle Kinder und Eltern.»
«Die Stadt sucht Menschen mit Zeit und Lust zum Vorlesen in den Kitas und Schulen von Lindenfurt.»
«Wer einen Garten haben will, muss sich bis Ende Mai beim Amt in der Kanalstraße 5 melden.»
«Im Park gibt es Musik, Tee, Kuchen, Spiele, Tanz, einen Markt und am Abend ein großes Feuer.»
«Das Amt ist am 2. Mai zu, weil an diesem Tag alle zu einem Fest in Upsen sind.»
«Sie können das Formular im Netz unter www.lindenfurt.example laden und mit der Post an das Amt schicken.»
«Der Bus fährt in den Ferien nur alle zwei Stunden und hält nicht mehr an der alten Schule.»
«Alle Kinder, die im Herbst in die Schule kommen, müssen bis März beim Arzt gewesen sein, sagt sie.»
«Rufen Sie an unter 0555 123456 oder kommen Sie am Montag um 9 Uhr in das neue Haus.»
«Die Feuerwehr kam mit drei Wagen, löschte das Feuer in einer Stunde und half den Leuten im Haus.»
«Wir laden Sie, Ihre Familie und alle Freunde am Samstag um drei Uhr zu Tee und Kuchen ein.»
«Das Bad bleibt bis zum Juni zu, danach ist es jeden Tag von acht bis zwölf offen.»
«Es gibt Geld für neue Fenster, neue Türen und neue Dächer, aber nur bis zum Ende des Jahres.»
«Für den Kurs brauchen Sie einen Ausweis, ein Foto, etwas Geld und einen Stift, sonst aber nichts mehr.»
«In Lindenfurt wohnen viele Menschen aus vielen Ländern, und alle sind am Sonntag im Park herzlich sehr willkommen.»
Am Montag beginnt der neue Kurs.
Am Montag beginnt in der alten Halle am Fluss der neue Kurs für alle Kinder.
Rufen Sie an: 0555 12 34 56 78 oder kommen Sie vorbei.
Mehr unter www.lindenfurt.example/a/b/c/d/e/f/g/h/i/j und im Amt.
Das Amt ist zu.
Am 5. Mai 2026 ab 9.30 Uhr ist Einlass in der Halle.
Montag – Dienstag – Mittwoch – Donnerstag – Freitag – Samstag – Sonntag
Kurs, Fest, Markt, Bad, Park, Bus, Haus, Amt, Schule, Kita, Weg, Platz.
Das ist z. B. ein Kurs, d. h. ein Treffen für alle.
Wir laden Sie, Ihre Familie und alle Freunde ein!
Das Bad bleibt bis Juni zu; dann ist es offen.`,
  negation: `
Das ist «nicht unmöglich».
Kommen Sie «nicht ohne» Termin.
«Ohne Ausweis geht es nicht».
«Niemand kam ohne» Kuchen.
Das war «nicht unüblich».
Es gibt «keinen Kurs ohne» Prüfung.
Das ist «nicht unerheblich».
Der Bus fährt «nie ohne» Licht.
«Kein Kind darf nicht» mitmachen.
Das ist «keineswegs unwichtig».
«Ohne Hilfe kann niemand» bleiben.
Es ist «nicht unwahrscheinlich», dass es regnet.
«Niemand soll nichts» bekommen.
«Nichts geht ohne» Geld.
Die Regeln sind «nicht unklar».
Er ging «nie ohne» seinen Hund.
Das ist nicht möglich.
Es gibt keine Kosten und keine Anmeldung.
Es gibt nicht nur Tee ohne Zucker.
Weder Hunde noch Katzen dürfen mit.
Kommen Sie nicht unter der Woche.
Das gilt nicht für unsere Kinder.
Das ist nicht unbedingt nötig.
Es kamen nicht ungefähr, sondern genau 20.
Wer nicht kommt, bekommt nichts.
Das Spiel „Ärgere dich nicht“ kostet nichts.
Der Eintritt ist ohne Karte möglich.
Nicht alle sind gleich.`,
  'many-numbers': `
Von «3 Kursen sind 2 voll und 1» ist offen.
Der Kurs am «5. Mai um 9 Uhr kostet 20» Euro.
Es kamen «20 Frauen, 30 Männer und 40» Kinder.
«2024 waren es 12 und 2025 schon 15» Kurse.
In «3 Jahren baut die Stadt 200 Wohnungen für 5» Millionen Euro.
Die «4 Häuser mit 12 Zimmern kosten 900» Euro.
«50 Prozent von 300 Kindern sind 150» Kinder.
Die Busse «1, 5 und 12» fahren.
Am «1. Mai, am 8. Mai und am 15.» Mai ist zu.
Für «2 Tage, 3 Wochen oder 4» Monate.
«10 Karten für 5 Euro und 20» Karten für alle.
Kinder ab «6 Jahren zahlen 2 Euro, ab 12 Jahren 4» Euro.
Linie «7 fährt um 8.10 Uhr und um 9.10» Uhr.
Die «3 Schulen haben 40 Lehrer und 800» Kinder.
Im Jahr «2020 gab es 3 Feste und 7» Märkte.
Am 5. Mai 2026 um 9 Uhr ist Einlass.
Geöffnet von 8 bis 12 und 14 bis 16 Uhr.
Das Amt ist in der Kanalstraße 5, 44444 Lindenfurt, Raum 3.
Rufen Sie an: 0555 12 34 56.
Der Kurs kostet 20 Euro.
Vom 5. bis 8. Mai ist zu.
Mehr unter www.lindenfurt.example/1/2/3 im Netz.
Am Montag, 5. Mai, um 9 Uhr ist Markt.
Es kamen drei Frauen, vier Männer und fünf Kinder.
Zimmer 5 ist frei.
Die 28. Feier beginnt um 9 Uhr.
Vom 25. Juli bis zum 31. Juli 2026 ist ab 9 Uhr offen.`,
  parenthesis: `
Der Kurs «(für alle ab sechs Jahren)» ist offen.
Das Amt «(im alten Rathaus)» ist zu.
Das Fest – so hofft die Stadt – beginnt pünktlich.|so
Bringen Sie Papiere «(Ausweis, Brief, Foto)» mit.
Die Halle «(siehe auch die Karte)» ist neu.
Der Bus – anders als sonst – hält nicht.|anders
Das Bad «(bis Ende Mai geschlossen)» ist alt.
Frau Amiri «(Leiterin der Schule)» spricht.
Das Geld – wenn es kommt – hilft.|wenn
Es gibt Tee «(mit und ohne Zucker)» und Kuchen.
Die Brücke «(gebaut im letzten Krieg)» fällt.
Kinder «(nur mit ihren Eltern)» dürfen mit.
Das Haus «(früher eine kleine Schule)» ist offen.
Der Weg «(etwa eine Stunde lang)» ist schön.
Wir treffen uns im Park «(bei Regen im Haus)».
Das Jugendamt «(ein Teil der Stadt)» hilft.
Der Kurs (kostenlos) ist offen.
Das Bundesamt (BAMF) hilft.
Das Fest (8.10.) ist im Park.
Das Amt ist zu – wie immer.
Montag – Freitag ist offen.
Der Raum (Zimmer 5) ist frei.
Das Haus ist (fast) fertig.
Mehr im Netz (www.lindenfurt.example).
Rufen Sie an (0555 123456).
Schüler(innen) kommen.
Der Lindenfurt-Pass ist neu.`.replace(/– (.+?) –(.*?)\|\w+$/gm, '«– $1 –»$2'),
  semicolon: `
Das Amt ist zu«;» rufen Sie an.
Der Kurs ist voll«;» es gibt eine Liste.
Es regnet«;» das Fest ist in der Halle.
Kinder zahlen nichts«;» Eltern zahlen 2 Euro.
Wir haben Tee«;» Kuchen gibt es auch.
Der Bus kommt«;» er ist voll.
Montag«;» Dienstag«;» Mittwoch.
Das Bad ist neu«;» alle freuen sich.
Sie lernt Deutsch«;» er lernt auch.
Die Brücke ist alt«;» sie ist zu.
Bringen Sie Papiere mit«;» ein Foto hilft.
Das Haus ist klein«;» der Hof ist groß.
Rufen Sie an«;» oder kommen Sie.
Der Platz ist leer«;» am Montag ist Markt.
Er fragt«;» sie hilft.
Das Amt ist zu, rufen Sie an.
Das Amt ist zu: Rufen Sie an.
Kommen Sie!
Wer hilft?
Mehr unter https://lindenfurt.example/a;b=1 im Netz.
Das ist gut – oder nicht.
Tee, Kuchen und Saft.
Er sagt: „Ja.“
Montag (frei) und Dienstag.
Von 8.30 bis 9.30 Uhr.
Das ist z. B. neu.`,
  abbreviation: `
Es gibt «z. B.» Tee.
Kinder «bzw.» Eltern kommen.
Der Kurs dauert «ca.» zwei Stunden.
Bringen Sie «ggf.» ein Foto mit.
Tee, Kuchen «usw.» gibt es auch.
Der Preis ist «inkl.» Tee.
Es kommen «max.» 20 Kinder.
Das regelt der «Abs.» 2.
Der «ÖPNV» steht still.
Fragen Sie das «BAMF» um Rat.
Die «VHS» ist zu.
Es kamen «u. a.» Eltern.
Das «o. g.» Amt hilft.
Das kostet 5 «Mio.» Euro.
Die «ABH» ist zu.
Es gibt «evtl.» Tee.
Dr. Amiri spricht.
Der Verein Neue Heimat e. V. hilft.
Das gilt in der EU.
Der Pkw ist neu.
Kanalstr. 5 in Upsen.
Das Bundesamt für Migration (BAMF) hilft.
Tel. 0555 123456
Der Kurs A1 ist voll.
ACHTUNG BITTE LESEN
Die Brücke gGmbH hilft.
Raum Nr. 5 ist frei.
Der Film BOSSE ist neu.
Heinrich II war König.
Das Amt ist zu.`,
  'gender-form': `
Alle «Bürger*innen» kommen.
Die «Lehrer:innen» helfen.
Die «Schüler_innen» lernen.
Wir suchen «Mitarbeiter/-innen» für den Park.
Die «BürgerInnen» stimmen ab.
Das gilt für «jede*n».
«Deutsche*r» oder nicht.
Fragen Sie «der*die» Leiter.
Die «Schüler(innen)» lernen.
Wir suchen eine Kraft «(m/w/d)» ab Mai.
«Jede/jeder» darf kommen.
Die «Einwohner·innen» helfen.
Die «Kolleg*innen» lachen.
Eine «Ärzt:in» hilft.
Die «Teilnehmer/innen» warten.
Die «Unternehmer*innen» spenden.
Alle Bürgerinnen und Bürger kommen.
Die Lehrkräfte helfen.
Die Innenstadt ist voll.
Das Fest und/oder der Markt.
Es gilt: innen ist es warm.
Mehr unter www.lindenfurt.example/buerger*innen im Netz.
Das Haus (in Upsen) ist neu.
Linie 5/6 fährt.
Die LinkedIn-Seite ist neu.
Die Ärztin hilft.
Kaffee/Tee gibt es hier.`,
};
