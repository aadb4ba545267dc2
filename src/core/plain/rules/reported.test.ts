import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('reported', () => {
  it.each([
    [
      'Die Stadt Lindenfurt teilt mit, dass das Bürgerbüro am Freitag geschlossen bleibt.',
      'Das Bürgerbüro bleibt am Freitag geschlossen. Das teilt die Stadt Lindenfurt mit.',
    ],
    [
      'Das Gesundheitsamt weist darauf hin, dass alle Kinder ab Mai untersucht werden.',
      'Alle Kinder werden ab Mai untersucht. Darauf weist das Gesundheitsamt hin.',
    ],
    [
      'Der Bürgermeister betont, dass die Stadt viel Geld für Schulen ausgibt.',
      'Die Stadt gibt viel Geld für Schulen aus. Das betont der Bürgermeister.',
    ],
    [
      'Die Stadtwerke informieren, dass in der Bahnhofstraße ab Montag das Wasser abgestellt wird.',
      'In der Bahnhofstraße wird ab Montag das Wasser abgestellt. Darüber informieren die Stadtwerke.',
    ],
    [
      'Die Verwaltung teilt heute mit, dass der Markt am Samstag ausfällt.',
      'Der Markt fällt am Samstag aus. Das teilt die Verwaltung heute mit.',
    ],
    ['Die Polizei meldet, dass die Brücke wieder frei ist.', 'Die Brücke ist wieder frei. Das meldet die Polizei.'],
    [
      'Das Jobcenter informiert darüber, dass die Beratung umzieht.',
      'Die Beratung zieht um. Darüber informiert das Jobcenter.',
    ],
    ['Die Feuerwehr berichtet, dass der Brand gelöscht ist.', 'Der Brand ist gelöscht. Das berichtet die Feuerwehr.'],
    [
      'Die Stadt gibt bekannt, dass die Wahl im September stattfindet.',
      'Die Wahl findet im September statt. Das gibt die Stadt bekannt.',
    ],
    [
      'Der Kreis kündigt an, dass die Schule im August beginnt.',
      'Die Schule beginnt im August. Das kündigt der Kreis an.',
    ],
    ['Das Amt bestätigt, dass das Geld im Mai kommt.', 'Das Geld kommt im Mai. Das bestätigt das Amt.'],
    [
      'Die Schule teilt mit, dass der Unterricht am Freitag ausfällt, weil die Heizung kaputt ist.',
      'Der Unterricht fällt am Freitag aus, weil die Heizung kaputt ist. Das teilt die Schule mit.',
    ],
    [
      'Der Verein teilte mit, dass das Fest im Juni stattfindet.',
      'Das Fest findet im Juni statt. Das teilte der Verein mit.',
    ],
    [
      'Die Stadt weist darauf hin, dass keine Anmeldung nötig ist.',
      'Es ist keine Anmeldung nötig. Darauf weist die Stadt hin.',
    ],
    ['Die Leiterin erklärt, dass der Kurs kostenlos ist.', 'Der Kurs ist kostenlos. Das erklärt die Leiterin.'],
    [
      'Das Museum teilt mit, dass die Ausstellung bis Mai verlängert wird.',
      'Die Ausstellung wird bis Mai verlängert. Das teilt das Museum mit.',
    ],
    [
      'Das Rathaus teilt mit, dass ab Montag neue Öffnungszeiten gelten.',
      'Ab Montag gelten neue Öffnungszeiten. Das teilt das Rathaus mit.',
    ],
    [
      'Die Behörde teilt mit, dass die Zahl der Anträge gestiegen ist.',
      'Die Zahl der Anträge ist gestiegen. Das teilt die Behörde mit.',
    ],
    [
      'Der Landkreis teilt mit, dass die Buslinie im Herbst eingestellt wird.',
      'Die Buslinie wird im Herbst eingestellt. Das teilt der Landkreis mit.',
    ],
    [
      'Die Stadt teilt mit, dass sich die Öffnungszeiten der Bäder ändern.',
      'Die Öffnungszeiten der Bäder ändern sich. Das teilt die Stadt mit.',
    ],
    [
      'Die Bibliothek weist darauf hin, dass die Bücher bis Freitag abgegeben werden müssen.',
      'Die Bücher müssen bis Freitag abgegeben werden. Darauf weist die Bibliothek hin.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('reported', before)).toBe(after);
  });

  it.each([
    'Die Verwaltung teilt mit, dass sie am Montag nicht erreichbar ist.',
    'Die Polizei berichtet, dass der Fahrer zu schnell gefahren sei.',
    'Die Stadt teilt nicht mit, dass die Schule geschlossen wird.',
    'Die Stadt teilt mit, ob die Schule geschlossen wird.',
    'Die Stadt hofft, dass viele Menschen kommen.',
    'Die Stadt möchte, dass alle Kinder schwimmen lernen.',
    'Teilt die Stadt mit, dass die Schule geschlossen wird?',
    'Es ist wichtig, dass alle Kinder schwimmen lernen.',
    'Die Stadt teilt mit, dass der Park öffnet und dass das Bad schließt.',
    'Die Stadt teilt mit, dass ihr Büro am Montag zu bleibt.',
    'Die Stadt sorgt dafür, dass alle Kinder einen Platz bekommen.',
    'Das führt dazu, dass viele Busse zu spät kommen.',
    'Die Polizei geht davon aus, dass der Fahrer müde war.',
    'Die Stadt teilt mit, dass die Arbeiten länger dauern würden.',
    'Sie haben mitgeteilt, dass das Bad schließt.',
    'Die Stadt teilt mit dem Land die Kosten, dass alle zahlen können.',
    'Die Stadt sagt, dass die Schule umzieht und die Kinder mit dem Bus fahren.',
    'Das Gesundheitsamt weist darauf hin, dass alle Kinder vor der Schule untersucht werden.',
  ])('leaves: %s', (text) => {
    expect(byRule('reported', text)).toBe(text);
  });
});
