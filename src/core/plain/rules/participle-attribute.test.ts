import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('participle-attribute', () => {
  it.each([
    ['Die Stadt hilft den in Lindenfurt lebenden Familien.', 'Die Stadt hilft den Familien, die in Lindenfurt leben.'],
    [
      'Die in der Altstadt wohnenden Kinder können kostenlos mitfahren.',
      'Die Kinder, die in der Altstadt wohnen, können kostenlos mitfahren.',
    ],
    [
      'Die Stadt ehrt eine seit Jahren in der Pflege arbeitende Frau.',
      'Die Stadt ehrt eine Frau, die seit Jahren in der Pflege arbeitet.',
    ],
    ['Das Heft erklärt die ab Mai geltenden Regeln.', 'Das Heft erklärt die Regeln, die ab Mai gelten.'],
    [
      'Der Verein unterstützt die in Lindenfurt arbeitenden Menschen.',
      'Der Verein unterstützt die Menschen, die in Lindenfurt arbeiten.',
    ],
    ['Die Stadt saniert das am Markt stehende Haus.', 'Die Stadt saniert das Haus, das am Markt steht.'],
    ['Wir grüßen die im Park spielenden Kinder.', 'Wir grüßen die Kinder, die im Park spielen.'],
    ['Der Kurs hilft den in der Schule lernenden Kindern.', 'Der Kurs hilft den Kindern, die in der Schule lernen.'],
    ['Die Polizei sucht einen am Bahnhof arbeitenden Mann.', 'Die Polizei sucht einen Mann, der am Bahnhof arbeitet.'],
    ['Die Feuerwehr sichert das im Fluss liegende Boot.', 'Die Feuerwehr sichert das Boot, das im Fluss liegt.'],
    [
      'Der Verein begleitet die im Heim lebenden Jugendlichen.',
      'Der Verein begleitet die Jugendlichen, die im Heim leben.',
    ],
    ['Die Stadt ehrt die im Verein helfenden Jugendlichen.', 'Die Stadt ehrt die Jugendlichen, die im Verein helfen.'],
    ['Die Stadt repariert die am Fluss stehende Bank.', 'Die Stadt repariert die Bank, die am Fluss steht.'],
    ['Die in Lindenfurt lebenden Familien sind eingeladen.', 'Die Familien, die in Lindenfurt leben, sind eingeladen.'],
    [
      'Die bei der Stadt arbeitenden Menschen haben am Montag frei.',
      'Die Menschen, die bei der Stadt arbeiten, haben am Montag frei.',
    ],
    ['Das Amt berät die auf Hilfe wartenden Familien.', 'Das Amt berät die Familien, die auf Hilfe warten.'],
    ['Der Bus hält an der zum Park führenden Straße.', 'Der Bus hält an der Straße, die zum Park führt.'],
    ['Die Stadt fördert ein im Rathaus arbeitendes Team.', 'Die Stadt fördert ein Team, das im Rathaus arbeitet.'],
    ['Die am kommenden Montag beginnende Woche ist kurz.', 'Die Woche, die am kommenden Montag beginnt, ist kurz.'],
    ['Der Kurs hilft einer im Verein arbeitenden Frau.', 'Der Kurs hilft einer Frau, die im Verein arbeitet.'],
    [
      'Die Stadt hilft den an der Grenze wartenden Menschen.',
      'Die Stadt hilft den Menschen, die an der Grenze warten.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('participle-attribute', before)).toBe(after);
  });

  it.each([
    'Am Abend bemerkten sie die auf der Straße liegende Tasche.',
    'Das geplante Fest beginnt um 15 Uhr.',
    'Die von der Stadt geförderten Projekte helfen Kindern.',
    'Die lebenden Tiere bleiben im Zoo.',
    'Die Familien, die in Lindenfurt leben, sind eingeladen.',
    'Die in Lindenfurt lebenden Familien der Stadt sind eingeladen.',
    'Die in Lindenfurt lebenden Familien waren eingeladen.',
    'Der Kurs beginnt am kommenden Montag.',
    'Die Stadt fördert im Rathaus arbeitende Menschen.',
    'Die Stadt hilft mit einem umfassenden Angebot.',
    'Die in der Stadt bekannten Vereine sind eingeladen.',
    'Die am Montag eröffnete Ausstellung zeigt Bilder.',
    'Die in Lindenfurt lebenden jungen Familien sind eingeladen.',
    'Die Kinder spielen in dem Park.',
    'Die im folgenden Jahr geplanten Kurse sind kostenlos.',
    'Der für den Antrag entsprechende Termin ist am Montag.',
    'Die Stadt baut die zum Bahnhof führende Straße aus.',
    'Der Brief geht an die in der Talstraße wohnenden Familien.',
    'Es gibt den seit Mai anhaltenden Trend, dass weniger Kinder kommen.',
    'Das ist die am Montag geltende Regel, die alle kennen.',
  ])('leaves: %s', (text) => {
    expect(byRule('participle-attribute', text)).toBe(text);
  });
});
