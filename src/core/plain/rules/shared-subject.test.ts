import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('shared-subject', () => {
  it.each([
    [
      'Die Helferinnen kümmern sich um die verletzte Frau und bringen sie nach Hause.',
      'Die Helferinnen kümmern sich um die verletzte Frau. Die Helferinnen bringen sie nach Hause.',
    ],
    [
      'Nach der Rede lobte der Bürgermeister die Arbeit der Helferinnen und bedankte sich für die Spenden.',
      'Nach der Rede lobte der Bürgermeister die Arbeit der Helferinnen. Der Bürgermeister bedankte sich für die Spenden.',
    ],
    [
      'Am Freitag, 4. Dezember, nahm Bürgermeisterin Anna Weber an der Tagung teil und sprach über neue Wege in die Arbeit.',
      'Am Freitag, 4. Dezember, nahm Bürgermeisterin Anna Weber an der Tagung teil. Bürgermeisterin Anna Weber sprach über neue Wege in die Arbeit.',
    ],
    [
      'Die Betriebe müssen im Herbst neue Wege gehen, sind aber auch auf Hilfe der Stadt angewiesen.',
      'Die Betriebe müssen im Herbst neue Wege gehen. Aber die Betriebe sind auch auf Hilfe der Stadt angewiesen.',
    ],
    [
      'Der neue Kurs ist für alle Menschen kostenlos, richtet sich jedoch nur an Familien aus Lindenfurt.',
      'Der neue Kurs ist für alle Menschen kostenlos. Aber der Kurs richtet sich nur an Familien aus Lindenfurt.',
    ],
    [
      'Die Stadt lässt im Sommer viele Straßen und Plätze reinigen und pflanzt auch viele Bäume.',
      'Die Stadt lässt im Sommer viele Straßen und Plätze reinigen. Die Stadt pflanzt auch viele Bäume.',
    ],
    [
      'Die Stadt Lindenfurt lädt alle Kinder in den Park ein und bietet dort viele Spiele an.',
      'Die Stadt Lindenfurt lädt alle Kinder in den Park ein. Die Stadt Lindenfurt bietet dort viele Spiele an.',
    ],
    [
      'Der neue Kurs beginnt am Montag und dauert bis zum Ende der Sommerferien im August.',
      'Der neue Kurs beginnt am Montag. Der Kurs dauert bis zum Ende der Sommerferien im August.',
    ],
    [
      'Die Bürgermeisterin dankt allen Helferinnen und Helfern und überreicht ihnen eine Urkunde für ihre Arbeit.',
      'Die Bürgermeisterin dankt allen Helferinnen und Helfern. Die Bürgermeisterin überreicht ihnen eine Urkunde für ihre Arbeit.',
    ],
    [
      'Das Jobcenter hilft bei der Suche nach Arbeit und unterstützt Menschen mit wenig Geld.',
      'Das Jobcenter hilft bei der Suche nach Arbeit. Das Jobcenter unterstützt Menschen mit wenig Geld.',
    ],
    [
      'Viele Menschen aus der Ukraine leben in Lindenfurt und suchen eine Arbeit oder eine Wohnung.',
      'Viele Menschen aus der Ukraine leben in Lindenfurt. Sie suchen eine Arbeit oder eine Wohnung.',
    ],
    [
      'Die Leiterin der Bibliothek stellt neue Bücher vor und liest daraus eine kurze Geschichte.',
      'Die Leiterin der Bibliothek stellt neue Bücher vor. Die Leiterin liest daraus eine kurze Geschichte.',
    ],
    [
      'Das Projekt fördert Frauen und hilft ihnen, eine Arbeit zu finden und Deutsch zu lernen.',
      'Das Projekt fördert Frauen. Das Projekt hilft ihnen, eine Arbeit zu finden und Deutsch zu lernen.',
    ],
    [
      'Die Feuerwehr löschte den Brand schnell und verhinderte so einen größeren Schaden an dem Gebäude.',
      'Die Feuerwehr löschte den Brand schnell. Die Feuerwehr verhinderte so einen größeren Schaden an dem Gebäude.',
    ],
    [
      'Die Veranstaltung richtet sich an Frauen und Mädchen ab zwölf Jahren und findet im Jugendzentrum statt.',
      'Die Veranstaltung richtet sich an Frauen und Mädchen ab zwölf Jahren. Die Veranstaltung findet im Jugendzentrum statt.',
    ],
    [
      'Das Team berät Eltern und begleitet sie auf Wunsch zu wichtigen Terminen bei Ämtern.',
      'Das Team berät Eltern. Das Team begleitet sie auf Wunsch zu wichtigen Terminen bei Ämtern.',
    ],
    [
      'Die Bibliothek verleiht Bücher, Spiele und Filme und hat auch am Samstag bis 14 Uhr geöffnet.',
      'Die Bibliothek verleiht Bücher, Spiele und Filme. Die Bibliothek hat auch am Samstag bis 14 Uhr geöffnet.',
    ],
    [
      'Das Programm umfasst Musik und Tanz und endet am Abend mit einem großen Feuerwerk.',
      'Das Programm umfasst Musik und Tanz. Das Programm endet am Abend mit einem großen Feuerwerk.',
    ],
    [
      'Die Ausstellung zeigt alte Fotos und erzählt die Geschichte der Stadt von 1900 bis 1950.',
      'Die Ausstellung zeigt alte Fotos. Die Ausstellung erzählt die Geschichte der Stadt von 1900 bis 1950.',
    ],
    [
      'Die Eltern bringen ihre Kinder am Morgen und holen sie um 16 Uhr wieder ab.',
      'Die Eltern bringen ihre Kinder am Morgen. Die Eltern holen sie um 16 Uhr wieder ab.',
    ],
    [
      'Die Anmeldung ist online möglich und kann bis zum 3. Mai im Rathaus abgegeben werden.',
      'Die Anmeldung ist online möglich. Die Anmeldung kann bis zum 3. Mai im Rathaus abgegeben werden.',
    ],
    [
      'Sie pflegen den Garten hinter der Schule und verkaufen das Gemüse auf dem Markt am Samstag.',
      'Sie pflegen den Garten hinter der Schule. Sie verkaufen das Gemüse auf dem Markt am Samstag.',
    ],
    [
      'Der Treffpunkt für Familien ist jeden Donnerstag geöffnet und bietet auch eine Beratung auf Arabisch an.',
      'Der Treffpunkt für Familien ist jeden Donnerstag geöffnet. Der Treffpunkt bietet auch eine Beratung auf Arabisch an.',
    ],
    [
      'Ein neues Angebot der Stadt beginnt im Mai und hilft Jugendlichen bei der Berufswahl.',
      'Ein neues Angebot der Stadt beginnt im Mai. Es hilft Jugendlichen bei der Berufswahl.',
    ],
    [
      'Familien mit wenig Geld zahlen nichts und bekommen zusätzlich einen Gutschein für das Schwimmbad.',
      'Familien mit wenig Geld zahlen nichts. Sie bekommen zusätzlich einen Gutschein für das Schwimmbad.',
    ],
    [
      'Anna Weber leitet das Amt seit vielen Jahren und kennt alle Schulen in der Stadt.',
      'Anna Weber leitet das Amt seit vielen Jahren. Anna Weber kennt alle Schulen in der Stadt.',
    ],
    [
      'Die Besucherinnen und Besucher können sich am Stand informieren und erhalten viele Tipps für den Alltag.',
      'Die Besucherinnen und Besucher können sich am Stand informieren. Sie erhalten viele Tipps für den Alltag.',
    ],
    [
      'Die Stadt ruft alle auf, Wasser zu sparen, und gibt dafür auf ihrer Seite viele Tipps.',
      'Die Stadt ruft alle auf, Wasser zu sparen. Die Stadt gibt dafür auf ihrer Seite viele Tipps.',
    ],
    [
      'Die Ausstellung wurde am Montag eröffnet und zeigt Bilder aus dem Leben der Menschen in Lindenfurt.',
      'Die Ausstellung wurde am Montag eröffnet. Die Ausstellung zeigt Bilder aus dem Leben der Menschen in Lindenfurt.',
    ],
    [
      'Die Stadt Lindenfurt möchte ihre Parks erneuern und sucht dafür Ideen von Kindern und Jugendlichen.',
      'Die Stadt Lindenfurt möchte ihre Parks erneuern. Die Stadt Lindenfurt sucht dafür Ideen von Kindern und Jugendlichen.',
    ],
    [
      'Der 14 Kilometer lange Lindenbach in Lindenfurt ist wieder sauber und öffnet sich am Ende zu einem kleinen See.',
      'Der 14 Kilometer lange Lindenbach in Lindenfurt ist wieder sauber. Der Lindenbach öffnet sich am Ende zu einem kleinen See.',
    ],
    [
      'Die Leiterin der Schule wohnt in Weidenau und kommt jeden Tag mit dem Bus zur Arbeit.',
      'Die Leiterin der Schule wohnt in Weidenau. Die Leiterin kommt jeden Tag mit dem Bus zur Arbeit.',
    ],
    [
      'Die Schule der Sterne liegt am Markt und hilft allen bei der Suche nach einem Beruf.',
      'Die Schule der Sterne liegt am Markt. Die Schule der Sterne hilft allen bei der Suche nach einem Beruf.',
    ],
    [
      'Das Amt für Bildung und Sport liegt am Markt und hilft allen Vereinen aus Lindenfurt.',
      'Das Amt für Bildung und Sport liegt am Markt. Das Amt für Bildung und Sport hilft allen Vereinen aus Lindenfurt.',
    ],
    [
      'Die Feuerwehr löschte das Feuer und lüftete danach das ganze Haus in der Lindenstraße.',
      'Die Feuerwehr löschte das Feuer. Die Feuerwehr lüftete danach das ganze Haus in der Lindenstraße.',
    ],
    [
      'Das Heft erklärt die neuen Regeln und hilft den Eltern bei der Anmeldung im Amt.',
      'Das Heft erklärt die neuen Regeln. Das Heft hilft den Eltern bei der Anmeldung im Amt.',
    ],
    [
      'Der Verein unterstützt die Schule und zahlt jedes Jahr Geld für neue Bücher.',
      'Der Verein unterstützt die Schule. Der Verein zahlt jedes Jahr Geld für neue Bücher.',
    ],
    [
      'Der Verein hilft bei Fragen und bietet im Mai neue Kurse für Eltern an.',
      'Der Verein hilft bei Fragen. Der Verein bietet im Mai neue Kurse für Eltern an.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('shared-subject', before)).toBe(after);
  });

  it.each([
    'Der Verein hilft den Kindern in Lindenfurt und unterstützt deren Eltern mit Geld.',
    'Viele Menschen kümmern sich um die verletzte Frau und bringen sie nach Hause.',
    'Am Freitag eröffnete die Ausstellung der Bürgermeister und dankte allen Helferinnen und Helfern für ihre Arbeit.',
    'Ab Montag bietet der Verein im Rathaus neue Kurse an und hilft bei Anträgen.',
    'Das ergibt sich aus der Lage - die Sitzung findet im Saal statt und beginnt am Abend.',
    'Die Stadt plant und baut gemeinsam mit dem Land viele neue Radwege in der Innenstadt.',
    'Die Schule bietet neue und erweiterte Räume für alle Kinder und Jugendlichen der Stadt an.',
    'Die Kinder lernen in dem Kurs an drei Tagen in der Woche lesen und schreiben.',
    'Am Montag öffnet das Amt um acht Uhr und schließt am Abend die Schule.',
    'Das Bad wurde im letzten Jahr von der Stadt für viel Geld saniert und erweitert.',
    'Der Verein hat im vergangenen Jahr viele Kinder und Jugendliche betreut und Eltern beraten.',
    'Ein Verein aus Lindenfurt lädt alle Familien ein und bietet am Samstag viele Spiele an.',
    'Wer helfen möchte, meldet sich bei der Stadt und bekommt dort alle wichtigen Informationen.',
    'Den Antrag stellen die Eltern und schicken ihn dann per Post an das Amt im Rathaus.',
    'Das Geld bekommt der Verein und kauft davon neue Bälle für die Kinder der Schule.',
    'Die Linie fährt nicht über den Markt und hält auch nicht an der Schule in der Nordstadt.',
    'Kein Kind bleibt in den Ferien allein und verliert so seine Freunde aus der Schule.',
    'Die Teilnehmer besuchen die Werkstatt, reparieren dort alte Fahrräder und lernen viel über Technik.',
    'Die Stadt lädt ein und bietet Spiele.',
    'Er sagt, die Stadt baut eine Schule und hilft auch den Familien im Norden der Stadt.',
    'Nur ein Kurs beginnt im Mai und dauert dann bis zum Ende der Sommerferien.',
    'Das Bad öffnet im Mai, die Halle schließt im Juni und bekommt ein neues Dach.',
    'Die Leitung des Amtes übernimmt Jan Kurz und folgt damit auf Anna Weber aus Lindenfurt.',
    'Das Amt oder die Schule hilft allen Eltern und nimmt auch am Abend noch Anrufe entgegen.',
    'Eine Schule aus einer Stadt im Norden baut ein Haus und sucht dafür noch viele Helfer.',
    'Die Kosten trägt die Stadt und bittet deshalb alle Vereine um Hilfe bei der Arbeit.',
    'Die in Lindenfurt von einem Verein gebaute Brücke ist seit Mai fertig und führt über den kleinen See.',
    'Ein Zeuge sah am Montag im Park den Dieb und rief sofort die Polizei.',
    'Teilweise musste die Feuerwehr am Abend Keller auspumpen und sperrte für eine Stunde die Straße.',
    'Die Hälfte der Mitglieder wohnt in Weidenau und kommt mit dem Bus zum Training.',
    'Geplant ist die neue Schule am Park und wird dort von der Stadt Lindenfurt gebaut.',
    'Neu ist die Gruppe im Haus am Park und richtet sich an Familien aus Lindenfurt.',
    'Die Räumung und Bepflanzung der alten Flächen am See beginnt im Mai und dauert bis zum Herbst.',
    'Das Feuer löschte die Feuerwehr und lüftete danach das ganze Haus in der Lindenstraße.',
    'Dieses Fest eröffnete die Bürgermeisterin und dankte allen Helferinnen und Helfern im Verein.',
    'Diese Idee unterstützt eine große Firma und spendet im Herbst neue Bäume für den Park.',
    'Die Nachricht überbrachte am Montag die Leiterin und dankte allen Helfern für ihre Arbeit.',
    'Ihre Mutter begleitete die Schülerin und zeigte ihr den Weg zum Rathaus in der Stadt.',
    'Drei Bäume pflanzten die Kinder der Schule und gossen sie jeden Tag mit viel Wasser.',
    'Der Familie half eine Nachbarin und brachte in der Nacht warme Decken in das Haus.',
    'Die Stadt sperrt die Brücke und schließt am Montag alle Schulen, wenn das Wasser weiter steigt.',
    'Die Stadt sperrt bei Hochwasser die Brücke und schließt am Montag alle Schulen der Stadt.',
    'Die Stadt sperrt vielleicht die Brücke und schließt am Montag alle Schulen der Stadt.',
    'Die Räder werden im Alltag viel benutzt, bei Unfällen oft beschädigt und stehen dann am Bahnhof.',
  ])('leaves: %s', (text) => {
    expect(byRule('shared-subject', text)).toBe(text);
  });
});
