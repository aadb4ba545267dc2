import type { DamagedRewrite } from './damaged-rewrites.test-support.ts';

/** Damage to the second release, written before the check was run on it. */
export const SECOND_RENAMED: DamagedRewrite[] = [
  ['de', 'Oberbürgermeister Jonas Hartwig', 'Oberbürgermeister Jonas Hartwik', 'changed', 'Hartwik'],
  ['de', 'Am Ende dankte Hartwig', 'Am Ende dankte Hartwik', 'changed', 'Hartwik'],
  ['de', 'Oberbürgermeister Hartwig nannte', 'Oberbürgermeister Hartmann nannte', 'added', 'Hartmann'],
  ['de', 'Jonas Hartwig', 'Jona Hartwig', 'lost', 'Jonas Hartwig'],
  ['de', 'Selma Aydin sagte', 'Selma Aydan sagte', 'changed', 'Aydan'],
  ['de', 'Dr. Selma Aydin war', 'Dr. Salma Aydin war', 'changed', 'Salma Aydin'],
  ['de', 'Ludger Bensmann', 'Ludger Bensemann', 'changed', 'Bensemann'],
  ['de', 'Ludger Bensmann', 'Bensmann', 'lost', 'Ludger Bensmann'],
  ['de', 'das Amt für Integration', 'das Amt für Migration', 'changed', 'Amt für Migration'],
  ['de', 'Ausbildungsagentur Lindenfurt', 'Agentur für Ausbildung', 'changed', 'Agentur für Ausbildung'],
  ['de', 'Beratungsstelle Textilwirtschaft', 'Beratungsstelle Textilgewerbe', 'changed', 'Textilgewerbe'],
  ['de', 'Kommunale Bildungsbüro', 'Büro für Bildung', 'changed', 'Kommunale Bildungsbüro'],
  [
    'de',
    '„Lindenfurt.verbindet – Miteinander zum Abschluss“. Ober',
    '„Lindenfurt verbindet Menschen“. Ober',
    'added',
    'verbindet Menschen',
  ],
  ['de', 'Weberstraße 8', 'Webergasse 8', 'changed', 'Webergasse'],
  ['de', 'beim Jobcenter Lindenfurt', 'bei der Agentur für Arbeit', 'changed', 'Agentur für Arbeit'],
  ['en', 'Lord Mayor Jonas Hartwig', 'Lord Mayor Jonas Hartwick', 'changed', 'Hartwick'],
  ['en', 'Finally, Hartwig', 'Finally, Hartwik', 'changed', 'Hartwik'],
  ['en', 'Beratungsstelle Textilwirtschaft', 'Beratungsstelle Textilhandel', 'changed', 'Textilhandel'],
  ['en', 'said Aydin', 'said Aylin', 'changed', 'Aylin'],
  ['tr', 'Sonunda Hartwig', 'Sonunda Hartweg', 'changed', 'Hartweg'],
  ['tr', 'Jonas Hartwig', 'Yunus Hartwig', 'lost', 'Jonas Hartwig'],
  ['tr', 'Amt für Integration', 'Amt für Migration', 'changed', 'Amt für Migration'],
  ['uk', '(Jonas Hartwig)', '(Jonas Hartwich)', 'changed', 'Hartwich'],
  ['uk', '(Selma Aydin)', '(Selma Aydın)', 'changed', 'Selma Aydin'],
  ['uk', 'Ausbildungsagentur Lindenfurt', 'Агентство навчання', 'lost', 'Ausbildungsagentur'],
  ['ar', '(Ludger Bensmann)', '(Ludger Bergmann)', 'changed', 'Bergmann'],
  ['ar', 'Kommunales Bildungsbüro', 'Kommunales Schulbüro', 'changed', 'Schulbüro'],
];

export const SECOND_CHANGED: DamagedRewrite[] = [
  ['de', '12. März 2027', '12. März 2028', 'changed', '2028'],
  ['de', 'Am Mittwoch, 10. März', 'Am Mittwoch, 17. März', 'changed', '17. März'],
  ['de', 'von 8:30 Uhr bis 12:00 Uhr', 'von 8:00 Uhr bis 12:30 Uhr', 'changed', '8:00'],
  ['de', 'jeden Donnerstag', 'jeden Dienstag', 'changed', 'Dienstag'],
  ['de', 'rund 40', 'rund 14', 'changed', '14'],
  ['de', '12 Lotsen', '20 Lotsen', 'changed', '20'],
  ['de', '1200 Euro', '12.000 Euro', 'changed', '12.000'],
  ['de', '30. April 2027', '30. April 2026', 'changed', '2026'],
  ['de', '23125-410', '23125-401', 'changed', '401'],
  ['en', '10 March', '10 May', 'changed', '10 May'],
  ['en', 'twelve guides', 'twenty guides', 'changed', 'twenty'],
  ['en', '1,200 euros', '1,200 dollars', 'changed', '1,200'],
  ['tr', 'on iki rehber', 'on yedi rehber', 'changed', 'on yedi'],
  ['tr', "30 Nisan 2027'ye", "13 Nisan 2027'ye", 'changed', '13 Nisan'],
  ['uk', 'щочетверга', 'щовівторка', 'changed', 'щовівторка'],
  ['uk', '1200 євро', '1020 євро', 'changed', '1020'],
  ['ar', '٣٠ أبريل', '٣٠ يونيو', 'changed', '٣٠ يونيو'],
  ['ar', 'اثنا عشر', 'خمسة عشر', 'changed', 'خمسة عشر'],
];

export const SECOND_ADDED: DamagedRewrite[] = [
  ['de', 'Schulen und Vereine', 'Schulen, die Caritas und Vereine', 'added', 'Caritas'],
  ['de', 'Auch Pfarrer', 'Bürgermeisterin Ute Lorenz war dabei. Auch Pfarrer', 'added', 'Ute Lorenz'],
  ['de', 'Am Ende dankte Hartwig allen.', 'Am Ende dankten Hartwig und Peter Krüger allen.', 'added', 'Peter Krüger'],
  ['de', 'Dort arbeiten', 'Auch die Kreishandwerkerschaft hilft. Dort arbeiten', 'added', 'Kreishandwerkerschaft'],
  ['de', 'Haben Sie Fragen?', 'Das Angebot gilt bis Ende 2029. Haben Sie Fragen?', 'added', '2029'],
  ['de', 'Sie ist in der Weberstraße 8.', 'Sie ist in der Weberstraße 8, Raum 117.', 'added', '117'],
  ['en', 'took part.', 'and the Handwerkskammer (chamber of crafts) took part.', 'added', 'Handwerkskammer'],
  ['en', 'Pastor Ludger', 'Minister Karl Ostermann, Pastor Ludger', 'added', 'Karl Ostermann'],
  ['en', 'Finally, Hartwig', 'Next time is on 5 May. Finally, Hartwig', 'added', '5 May'],
  ['tr', 'Sonunda Hartwig', 'IHK de oradaydı. Sonunda Hartwig', 'added', 'IHK'],
  ['uk', 'Наприкінці', 'Участь коштує 15 євро. Наприкінці', 'added', '15 євро'],
  ['ar', 'وفي الختام', 'حضرت أيضًا Handwerkskammer. وفي الختام', 'added', 'Handwerkskammer'],
];

export const SECOND_LOST: DamagedRewrite[] = [
  ['de', 'die Beratungsstelle Textilwirtschaft, die Ausb', 'die Ausb', 'lost', 'Beratungsstelle Textilwirtschaft'],
  ['de', ' Auch Pfarrer Ludger Bensmann war dabei.', '', 'lost', 'Ludger Bensmann'],
  ['de', ' und das Kommunale Bildungsbüro', '', 'lost', 'Kommunale Bildungsbüro'],
  ['en', ', Pastor Ludger Bensmann', '', 'lost', 'Ludger Bensmann'],
  ['tr', 'papaz Ludger Bensmann ve ', '', 'lost', 'Ludger Bensmann'],
  ['uk', ', пастор Лудґер Бенсманн (Ludger Bensmann)', '', 'lost', 'Ludger Bensmann'],
  ['ar', ' و Kommunales Bildungsbüro (مكتب التعليم)', '', 'lost', 'Kommunale Bildungsbüro'],
];

/** What is denied and what is not: a person has to look. */
export const SECOND_DENIED: DamagedRewrite[] = [
  ['de', 'Sie müssen sich nicht anmelden.', 'Sie müssen sich anmelden.', 'warnings', 'nicht'],
  ['de', 'Das Geld müssen Sie nicht zurückzahlen.', 'Das Geld müssen Sie zurückzahlen.', 'warnings', 'nicht'],
  ['de', '12:00 Uhr geöffnet', '12:00 Uhr nicht geöffnet', 'warnings', 'nicht'],
  ['de', 'Auch Pfarrer Ludger Bensmann war dabei', 'Pfarrer Ludger Bensmann war nicht dabei', 'warnings', 'nicht'],
  ['en', 'is not required', 'is required', 'warnings', 'nicht'],
  ['en', 'is open on', 'is not open on', 'warnings', 'not'],
  ['tr', 'gerekli değildir', 'gereklidir', 'warnings', 'nicht'],
  ['uk', 'її не треба', 'її треба', 'warnings', 'nicht'],
  ['uk', 'працює', 'не працює', 'warnings', 'не'],
  ['ar', 'ليس ضروريًا', 'ضروري', 'warnings', 'nicht'],
];
