import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('fillers', () => {
  it.each([
    ['Die Stadt hilft natürlich allen Kindern.', 'Die Stadt hilft allen Kindern.'],
    ['Natürlich hilft die Stadt allen Kindern.', 'Die Stadt hilft allen Kindern.'],
    ['Allerdings hilft die Stadt nur Kindern.', 'Aber die Stadt hilft nur Kindern.'],
    ['Jedoch gibt es Kaffee.', 'Aber es gibt Kaffee.'],
    ['In der Tat hilft die Stadt allen.', 'Die Stadt hilft allen.'],
    ['Selbstverständlich können Sie anrufen.', 'Sie können anrufen.'],
    ['Selbstverständlich gibt es Kaffee.', 'Es gibt Kaffee.'],
    ['Im Übrigen hilft der Verein der Stadt allen.', 'Der Verein der Stadt hilft allen.'],
    ['So bietet die Schule neue Kurse an.', 'Die Schule bietet neue Kurse an.'],
    ['Die Stadt hat nun neue Plätze.', 'Die Stadt hat neue Plätze.'],
    ['Das Bad hat im Übrigen neue Duschen.', 'Das Bad hat neue Duschen.'],
    ['Der Park ist ganz neu.', 'Der Park ist neu.'],
    ['Das ist ein völlig neues Bad.', 'Das ist ein neues Bad.'],
    ['Hier gibt es ganz besondere Bücher.', 'Hier gibt es besondere Bücher.'],
    ['Die jeweiligen Ämter antworten.', 'Die Ämter antworten.'],
    ['Das ist ein sogenannter Härtefall.', 'Das ist ein Härtefall.'],
    ['Das ist die so genannte Mietbremse.', 'Das ist die Mietbremse.'],
    ['Bei etwaigen Fragen rufen Sie an.', 'Bei Fragen rufen Sie an.'],
    ['Reichen Sie die entsprechenden Unterlagen ein.', 'Reichen Sie die Unterlagen ein.'],
    ['Der Markt hat bereits schon begonnen.', 'Der Markt hat schon begonnen.'],
    ['Hier lernen Kinder und auch Eltern.', 'Hier lernen Kinder und Eltern.'],
    ['Es gibt Tee oder auch Kaffee.', 'Es gibt Tee oder Kaffee.'],
    ['Es gibt einen Zuschuss in Höhe von 50 Euro.', 'Es gibt einen Zuschuss von 50 Euro.'],
    ['Kinder im Alter von 6 bis 10 Jahren kommen.', 'Kinder von 6 bis 10 Jahren kommen.'],
    ['Sie arbeitet im Bereich der Bildung.', 'Sie arbeitet in der Bildung.'],
    ['Das Haus hat insgesamt 50 Plätze.', 'Das Haus hat 50 Plätze.'],
    ['Das Amt berät Sie gerne am Telefon.', 'Das Amt berät Sie am Telefon.'],
    ['Sie können sich gerne melden.', 'Sie können sich melden.'],
    ['Die Kinder achten dabei vor allem auf Autos.', 'Die Kinder achten vor allem auf Autos.'],
    ['Die Stadt lädt alle recht herzlich ein.', 'Die Stadt lädt alle ein.'],
    ['Alle sind herzlich eingeladen.', 'Alle sind eingeladen.'],
  ])('%s', (before, after) => {
    expect(byRule('fillers', before)).toBe(after);
  });

  it.each([
    'Der Stoff ist natürlich.',
    'Der See ist natürlich gewachsen.',
    'Das ist nicht ganz neu.',
    'Sie bleibt die ganze Woche.',
    'Sie fühlt sich wohl.',
    'Das Feld ist eben.',
    'Sie hat das Recht.',
    'Das ist so neu, dass alle staunen.',
    'So können Sie sich anmelden.',
    'So geht es weiter.',
    'So erhalten Sie die Briefe.',
    'Das Haus besteht nunmehr 14 Monate.',
    'Natürlich hilft sie der Stadt?',
    'Natürlich kommen auch Kinder.',
    'Sie war dabei.',
    'Der Verein hilft dabei den Eltern.',
    'Das ist ohne Zweifel.',
    'Die entsprechenden gefallen ihr.',
    'Von 10 Kindern kamen insgesamt 5.',
    'Es gibt keine entsprechende Regel.',
    'Nicht jedes Bad ist wirklich sauber.',
    'Da kommt gern der Nachbar, um zu helfen.',
    'Sie hilft nun, und er geht.',
    'Das ist tatsächlich und wirklich so.',
    'Sie hat nicht wirklich Zeit.',
    '„Das ist natürlich gut so“, sagt Anna Weber.',
  ])('leaves: %s', (text) => {
    expect(byRule('fillers', text)).toBe(text);
  });
});
