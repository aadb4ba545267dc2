/** Language of the rewrite, some sentences of an invented German release, and a faithful rewrite of them. */
export type FaithfulPair = [lang: string, source: string, rewrite: string];

/** Written before the check was run on them: what plain-language editors and translators do without changing a fact. */
export const FAITHFUL_PAIRS: FaithfulPair[] = [
  ['de', 'Das Fest am 12.12.2025 beginnt um 8.30 Uhr.', 'Das Fest ist am 12. Dezember 2025. Es beginnt um 8:30 Uhr.'],
  ['de', 'Es helfen zwölf Lotsinnen und Lotsen.', 'Es helfen 12 Lotsinnen und Lotsen.'],
  ['de', 'Bürger*innen können ab 7. Mai Anträge stellen.', 'Ab 7. Mai können Bürgerinnen und Bürger Anträge stellen.'],
  [
    'de',
    'Das teilte Dr. Anna Weber, Leiterin des Amtes, am Montag, 3. Mai, mit.',
    'Das sagte Dr. Anna Weber am Montag, 3. Mai. Sie leitet das Amt.',
  ],
  [
    'de',
    'Dr. Anna Weber, Leiterin des Jugendamtes, eröffnete die Ausstellung.',
    'Dr. Anna Weber hat die Ausstellung eröffnet. Sie ist die Leiterin vom Jugendamt.',
  ],
  [
    'de',
    '„Wir sind sehr zufrieden“, betonte Bürgermeister Paul Steiner.',
    'Paul Steiner ist Bürgermeister. Er sagt: Wir sind sehr zufrieden.',
  ],
  [
    'de',
    'Bürgermeister Steiner und Dezernentin Ute Kranz luden ein.',
    'Bürgermeister Steiner lud ein. Auch Dezernentin Ute Kranz lud ein.',
  ],
  ['de', 'Die Unterlagen von Frau Weber liegen im Rathaus.', 'Frau Webers Unterlagen sind im Rathaus.'],
  ['de', 'Die Anlaufstelle für Auszubildende berät kostenlos.', 'Auszubildende bekommen Rat. Das kostet nichts.'],
  [
    'de',
    'Das Angebot des Beratungszentrums für Familien ist neu.',
    'Das Beratungszentrum hat ein neues Angebot für Familien.',
  ],
  ['de', 'Der Treffpunkt für Eltern öffnet um 15 Uhr.', 'Eltern können sich ab 15 Uhr treffen.'],
  ['de', 'Die Stelle für Ausbildung wurde neu besetzt.', 'Jemand Neues arbeitet jetzt für die Ausbildung.'],
  [
    'de',
    'Vom 23.12. bis zum 1.1. bleibt das Bürgeramt geschlossen.',
    'Das Bürgeramt ist zu: vom 23. Dezember bis zum 1. Januar.',
  ],
  ['de', 'Die Kosten betragen 2,5 Mio. Euro.', 'Es kostet 2,5 Millionen Euro.'],
  [
    'de',
    'Die Fahrt kostet 12,50 €, für Kinder die Hälfte.',
    'Die Fahrt kostet 12,50 Euro. Kinder zahlen halb so viel.',
  ],
  ['de', 'Rund ein Drittel der 900 Befragten stimmte zu.', 'Es gab 900 Befragte. Etwa 1 von 3 Personen war dafür.'],
  ['de', 'Am 9. und 10. August findet das Sommerfest statt.', 'Das Sommerfest ist am 9. August und am 10. August.'],
  [
    'de',
    'Die Sprechstunde entfällt am Donnerstag, 4. November.',
    'Am Donnerstag, 4. November, gibt es keine Sprechstunde.',
  ],
  ['de', 'Der Zutritt ist unzulässig.', 'Sie dürfen nicht hinein.'],
  ['de', 'Die Teilnahme ist kostenlos.', 'Die Teilnahme kostet nichts. Sie müssen nicht bezahlen.'],
  [
    'de',
    'Ohne gültigen Ausweis wird niemand eingelassen.',
    'Sie brauchen einen gültigen Ausweis. Sonst dürfen Sie nicht hinein.',
  ],
  [
    'de',
    'Nach § 16 Abs. 3 SGB II kann das Jobcenter Lindenfurt zahlen.',
    'Das Jobcenter Lindenfurt kann zahlen. Das steht in § 16 Absatz 3 SGB II.',
  ],
  [
    'de',
    'Kontakt: Stadtbibliothek, Marktstr. 5, 00815 Lindenfurt, Tel. 030/23125-50',
    'Die Stadtbibliothek ist in der Marktstraße 5, 00815 Lindenfurt. Telefon: 030 23125-50',
  ],
  [
    'de',
    'Die Volkshochschule Lindenfurt (VHS) bietet 15 Kurse an; die VHS berät auch.',
    'Die Volkshochschule Lindenfurt heißt kurz VHS. Sie hat 15 Kurse. Die VHS berät auch.',
  ],
  [
    'de',
    'Die Leiterin des Kommunalen Integrationszentrums, Amina Brandt, und der Geschäftsführer des Jobcenters, Karl Otto Meier, unterzeichneten den Vertrag.',
    'Amina Brandt und Karl Otto Meier haben den Vertrag unterschrieben. Amina Brandt leitet das Kommunale Integrationszentrum. Karl Otto Meier führt die Geschäfte im Jobcenter.',
  ],
  [
    'de',
    'Schirmherrin Lena Voss dankte den Helfer:innen. Voss lobte auch die Freiwillige Feuerwehr.',
    'Lena Voss ist Schirmherrin. Sie dankte den Helferinnen und Helfern. Sie lobte auch die Freiwillige Feuerwehr.',
  ],
  [
    'de',
    'Das Projekt „Neue Wege“ endet zum 31.12.; Verlängerung um sechs Monate ist möglich.',
    'Das Projekt heißt „Neue Wege“. Es endet am 31. Dezember. Vielleicht geht es 6 Monate länger.',
  ],
  [
    'de',
    'Anmeldeschluss ist der 15. Juni, 12 Uhr.',
    'Melden Sie sich bis zum 15. Juni um 12:00 Uhr an. Später geht es nicht.',
  ],
  [
    'de',
    'Gefördert werden ausschließlich Betriebe mit weniger als 50 Beschäftigten.',
    'Nur Betriebe mit weniger als 50 Beschäftigten bekommen Geld.',
  ],
  ['de', 'Der Lindenfurter Stadtrat tagt dreimal jährlich.', 'Der Stadtrat in Lindenfurt trifft sich 3 Mal im Jahr.'],
  ['de', 'Einlass: halb acht abends.', 'Die Türen öffnen um 19:30 Uhr. Das ist halb acht am Abend.'],
  [
    'de',
    'Jede und jeder Zweite nutzt das Angebot, so Pressesprecher Tim Roth.',
    'Die Hälfte der Menschen nutzt das Angebot. Das sagt Tim Roth. Er ist Pressesprecher.',
  ],
  [
    'en',
    'Am 12.12.2025 um 8.30 Uhr spricht Dr. Anna Weber.',
    'Dr Anna Weber will speak on 12 December 2025 at 8:30 am.',
  ],
  ['en', 'Die Anlaufstelle für Auszubildende ist geschlossen.', 'The contact point for trainees is closed.'],
  [
    'en',
    '„Das hilft allen“, sagte Bürgermeister Paul Steiner. Steiner dankte der Jury.',
    '“This helps everyone,” said Mayor Paul Steiner. Steiner thanked the jury.',
  ],
  [
    'en',
    'Die Unterlagen von Dezernentin Ute Kranz liegen aus.',
    'Head of department Ute Kranz’s documents are on display.',
  ],
  [
    'tr',
    'Dezernentin Ute Kranz begrüßte 30 Gäste aus Lindenfurt.',
    "Daire başkanı Ute Kranz, Lindenfurt'tan 30 konuğu karşıladı. Kranz'ın konuşması kısaydı.",
  ],
  ['es', 'Der Kurs kostet nichts und dauert zwei Stunden.', 'El curso es gratis y dura dos horas.'],
  [
    'es',
    'Dezernentin Ute Kranz begrüßte 30 Gäste aus Lindenfurt.',
    'La responsable Ute Kranz saludó a 30 invitados de Lindenfurt.',
  ],
  ['sq', 'Der Kurs kostet nichts und dauert zwei Stunden.', 'Kursi është falas dhe zgjat dy orë.'],
  [
    'sq',
    'Die Unterlagen von Dezernentin Ute Kranz liegen am Montag, 3. Mai, aus.',
    'Dokumentet e Ute Kranz-it mund të shihen të hënën, 3 maj.',
  ],
  ['tr', 'Der Kurs kostet nichts und dauert zwei Stunden.', 'Kurs ücretsizdir ve iki saat sürer.'],
  [
    'uk',
    'Bürgermeister Paul Steiner eröffnet am 3. Mai das Haus am Kanal.',
    'Бургомістр Пауль Штайнер (Paul Steiner) відкриває 3 травня Haus am Kanal (будинок на каналі).',
  ],
  [
    'de',
    'Die Karte kostet 12,50 €, ermäßigt 8 €.',
    'Die Karte kostet 12 Euro und 50 Cent. Ermäßigt kostet sie 8 Euro.',
  ],
  ['de', 'Die Frist endet am 31. Dezember um 24 Uhr.', 'Sie haben Zeit bis zum 31.12. um Mitternacht.'],
  ['en', 'Bewerbungen sind bis Freitag, 18. Dezember, 12 Uhr möglich.', 'Apply until noon on Friday, 18 December.'],
  ['uk', 'Der Eintritt ist frei.', 'Вхід безкоштовний. Платити не треба.'],
  ['ar', 'Das Bürgeramt bleibt am 24. Dezember geschlossen.', 'يبقى Bürgeramt (مكتب المواطنين) مغلقًا يوم ٢٤ ديسمبر.'],
  [
    'ar',
    'Dr. Anna Weber leitet den Kurs mit acht Plätzen.',
    'تدير الدكتورة آنا فيبر (Anna Weber) الدورة، وفيها ثمانية أماكن.',
  ],
];
