import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('modal-phrases', () => {
  it.each([
    ['Sie haben die Möglichkeit, sich zu melden.', 'Sie können sich melden.'],
    ['Sie haben auch die Möglichkeit, uns zu schreiben.', 'Sie können uns schreiben.'],
    ['Am Montag haben Eltern die Möglichkeit, den Kurs zu besuchen.', 'Am Montag können Eltern den Kurs besuchen.'],
    ['Eltern haben die Gelegenheit, Fragen zu stellen.', 'Eltern können Fragen stellen.'],
    ['Kinder hatten die Chance, ein Lied zu singen.', 'Kinder konnten ein Lied singen.'],
    ['Die Stadt ist in der Lage, schnell zu helfen.', 'Die Stadt kann schnell helfen.'],
    ['Die Stadt ist verpflichtet, den Weg zu räumen.', 'Die Stadt muss den Weg räumen.'],
    ['Eltern sind verpflichtet, das Amt zu informieren.', 'Eltern müssen das Amt informieren.'],
    ['Das Amt ist berechtigt, Daten zu prüfen.', 'Das Amt darf Daten prüfen.'],
    ['Jeder hat das Recht, einen Antrag zu stellen.', 'Jeder darf einen Antrag stellen.'],
    ['Die Stadt beabsichtigt, ein Bad zu bauen.', 'Die Stadt will ein Bad bauen.'],
    ['Der Rat hat die Absicht, Bäume zu pflanzen.', 'Der Rat will Bäume pflanzen.'],
    ['Besucher haben die Möglichkeit, sich anzumelden.', 'Besucher können sich anmelden.'],
    ['Es ist möglich, online zu zahlen.', 'Man kann online zahlen.'],
    ['Es besteht die Möglichkeit, einen Kurs zu besuchen.', 'Man kann einen Kurs besuchen.'],
    ['Es ist erforderlich, den Ausweis mitzubringen.', 'Man muss den Ausweis mitbringen.'],
    ['Es ist nötig, einen Termin zu buchen.', 'Man muss einen Termin buchen.'],
    ['Es ist erlaubt, hier zu parken.', 'Man darf hier parken.'],
    ['Es empfiehlt sich, früh zu kommen.', 'Man sollte früh kommen.'],
    ['Es ist ratsam, den Bus zu nehmen.', 'Man sollte den Bus nehmen.'],
    ['Die Pflegerin hat die Pflicht, alles aufzuschreiben.', 'Die Pflegerin muss alles aufschreiben.'],
  ])('%s', (before, after) => {
    expect(byRule('modal-phrases', before)).toBe(after);
  });

  it.each([
    'Sie haben nicht die Möglichkeit, sich zu melden.',
    'Sie haben keine Möglichkeit, sich zu melden.',
    'Es ist nicht erlaubt, hier zu parken.',
    'Weil Sie die Möglichkeit haben, uns zu schreiben, warten wir.',
    'Sie haben die Möglichkeit dazu.',
    'Das Amt ist dazu verpflichtet, alles zu prüfen.',
    'Es ist möglich, seine Daten zu ändern.',
    'Es ist möglich, dass es regnet.',
    'Die Möglichkeit, hier zu parken, gibt es nicht.',
    'Sie haben die Möglichkeit, ohne zu warten.',
    'Sie haben die Möglichkeit, sich zu melden, wenn es regnet.',
    'Es ist schön, hier zu sein.',
    'Sie hat Zeit, um zu helfen.',
    'Die Stadt plant ein Bad.',
    'Ist es möglich, hier zu parken?',
    'Sie sind nur berechtigt, hier zu parken.',
    'Die Bücherei ist durch eine neue Verordnung verpflichtet, die Zeiten zu notieren.',
    'Der Verein ist laut Vertrag verpflichtet, den Weg zu räumen.',
    'Die Stadt ist vom Land verpflichtet, den Weg zu räumen.',
  ])('leaves: %s', (text) => {
    expect(byRule('modal-phrases', text)).toBe(text);
  });
});
