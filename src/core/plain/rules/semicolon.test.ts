import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('semicolon', () => {
  it.each([
    ['Das Bad öffnet im Mai; die Halle schließt im Juni.', 'Das Bad öffnet im Mai. Die Halle schließt im Juni.'],
    [
      'Der Eintritt ist frei; eine Anmeldung ist nicht nötig.',
      'Der Eintritt ist frei. Eine Anmeldung ist nicht nötig.',
    ],
    [
      'Die Stadt zahlt die Hälfte; den Rest tragen die Vereine.',
      'Die Stadt zahlt die Hälfte. Den Rest tragen die Vereine.',
    ],
    [
      'Am Montag ist das Amt zu; am Dienstag hat es wieder offen.',
      'Am Montag ist das Amt zu. Am Dienstag hat es wieder offen.',
    ],
    [
      'Die Plätze sind begrenzt; bitte melden Sie sich früh an.',
      'Die Plätze sind begrenzt. Bitte melden Sie sich früh an.',
    ],
    ['Der Kurs beginnt um 9 Uhr; er endet um 12 Uhr.', 'Der Kurs beginnt um 9 Uhr. Er endet um 12 Uhr.'],
    [
      'Das Café ist neu; es gehört zum Museum; die Stadt hat es gebaut.',
      'Das Café ist neu. Es gehört zum Museum. Die Stadt hat es gebaut.',
    ],
    [
      'Die Straße wird gesperrt; der Bus fährt über den Markt.',
      'Die Straße wird gesperrt. Der Bus fährt über den Markt.',
    ],
    ['Die Bibliothek zieht um; und sie bekommt neue Möbel.', 'Die Bibliothek zieht um. Sie bekommt neue Möbel.'],
    ['Frau Weber leitet das Amt; Herr Kurz vertritt sie.', 'Frau Weber leitet das Amt. Herr Kurz vertritt sie.'],
    [
      'Wenn es regnet, fällt das Fest aus; die Karten gelten dann im Juni.',
      'Wenn es regnet, fällt das Fest aus. Die Karten gelten dann im Juni.',
    ],
    ['Der Park ist groß; dort spielen viele Kinder.', 'Der Park ist groß. Dort spielen viele Kinder.'],
    ['Die Stadt hilft; aber das Geld reicht nicht.', 'Die Stadt hilft. Aber das Geld reicht nicht.'],
    ['Die Bäume sind krank; deshalb fällt die Stadt sie.', 'Die Bäume sind krank. Deshalb fällt die Stadt sie.'],
    ['In der Schule gibt es Essen; es kostet drei Euro.', 'In der Schule gibt es Essen. Es kostet drei Euro.'],
    ['Der Saal hat 200 Plätze; er ist barrierefrei.', 'Der Saal hat 200 Plätze. Er ist barrierefrei.'],
    ['Die Wahl war am Sonntag; das Ergebnis steht fest.', 'Die Wahl war am Sonntag. Das Ergebnis steht fest.'],
    [
      'Viele Menschen kamen; alle fanden einen Platz im Zelt.',
      'Viele Menschen kamen. Alle fanden einen Platz im Zelt.',
    ],
    [
      'Die Feuerwehr löschte den Brand; niemand wurde verletzt.',
      'Die Feuerwehr löschte den Brand. Niemand wurde verletzt.',
    ],
    ['Das Land fördert das Projekt; die Stadt plant es.', 'Das Land fördert das Projekt. Die Stadt plant es.'],
  ])('changes: %s', (before, after) => {
    expect(byRule('semicolon', before)).toBe(after);
  });

  it.each([
    'Mitzubringen sind: ein Ausweis; ein Foto; eine Meldebescheinigung.',
    'Das Bad öffnet im Mai; bei Regen erst im Juni.',
    'Geöffnet ist montags von 8 bis 12 Uhr; dienstags von 14 bis 18 Uhr.',
    'Es kamen Anna Weber, Leiterin; Jan Kurz, Vertreter.',
    'Die Stadt sucht Köche; Gärtner; Fahrer.',
    'Öffnet das Bad im Mai; schließt die Halle im Juni?',
    'Das Motto „Wir helfen; wir bleiben“ stammt von der Schule.',
    'Das Fest (es beginnt um 9 Uhr; es endet um 12 Uhr) ist im Park.',
    'Anmeldung im Rathaus; Telefon 0201 123456.',
    'Die Stadt teilt mit; dass das Bad schließt.',
    'Weil es regnet; bleibt das Bad zu.',
    'Ein Kurs für Frauen; ein Kurs für Männer.',
    'Gemeinsam lernen; gemeinsam wachsen.',
    'Das Amt ist zu; wegen Krankheit.',
    'Die Karten kosten 5 Euro; ermäßigt 3 Euro.',
    'Das Bad öffnet im Mai; die Halle schließt im …',
  ])('leaves: %s', (text) => {
    expect(byRule('semicolon', text)).toBe(text);
  });
});
