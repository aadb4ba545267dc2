import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('fillers', () => {
  it.each([
    ['Das kostet immerhin noch 75 Euro im Monat.', 'Das kostet noch 75 Euro im Monat.'],
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
    ['Der Park ist wirklich neu.', 'Der Park ist neu.'],
    ['Das ist eine völlig überflüssige Regel.', 'Das ist eine überflüssige Regel.'],
    ['Der Weg ist ganz einfach.', 'Der Weg ist einfach.'],
    ['Das Fest war einmal mehr gut besucht.', 'Das Fest war wieder gut besucht.'],
    ['Hier gibt es ganz besondere Bücher.', 'Hier gibt es besondere Bücher.'],
    ['Die jeweiligen Ämter antworten.', 'Die Ämter antworten.'],
    ['Das ist ein sogenannter Härtefall.', 'Das ist ein Härtefall.'],
    ['Das ist die so genannte Mietbremse.', 'Das ist die Mietbremse.'],
    ['Bei etwaigen Fragen rufen Sie an.', 'Bei Fragen rufen Sie an.'],
    ['Reichen Sie die jeweiligen Unterlagen ein.', 'Reichen Sie die Unterlagen ein.'],
    ['Der Markt hat bereits schon begonnen.', 'Der Markt hat schon begonnen.'],
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
    ['Das Amt nimmt Anträge gerne entgegen.', 'Das Amt nimmt Anträge entgegen.'],
    ['Die Kurse können nun einmal wöchentlich stattfinden.', 'Die Kurse können einmal wöchentlich stattfinden.'],
    ['Es gibt Tipps rund um das Thema Holz.', 'Es gibt Tipps zum Thema Holz.'],
    ['Der Markt war wieder einmal gut besucht.', 'Der Markt war wieder gut besucht.'],
    ['Der neue Saal am Markt hat insgesamt 80 Stühle.', 'Der neue Saal am Markt hat 80 Stühle.'],
  ])('%s', (before, after) => {
    expect(byRule('fillers', before)).toBe(after);
  });

  it.each([
    'Für das Fest gibt es immerhin noch 75 Euro mehr.',
    'Der Stoff ist natürlich.',
    'Der See ist natürlich gewachsen.',
    'Das ist nicht ganz neu.',
    // all of it, where there could be a half
    'Das ist ein völlig neues Bad.',
    'Die Bushaltestelle ist komplett neu.',
    'Der Bau ist ganz fertig.',
    'Der Verein arbeitet völlig ehrenamtlich.',
    'Das Netz ist komplett unterirdisch.',
    // one has it along
    'Kinder, die einen Helm dabei haben, dürfen fahren.',
    'Das gilt ab nun für alle.',
    // as nature does
    'Der Bach soll sich natürlich entwickeln.',
    // what it is about
    'Alles dreht sich rund um das Thema Holz.',
    'Am Freitag geht es rund um das Thema Holz.',
    // once a week
    'Der Markt ist wieder einmal pro Woche geöffnet.',
    // in this way
    'So wurde die Halle früher geheizt.',
    'So gab es das noch nie.',
    // meanwhile
    'Indessen suchte sie das Haus ab.',
    // not all of it
    'Im Prinzip ist die Halle offen.',
    'Im Großen und Ganzen blieb das Fest ruhig.',
    // in any weather
    'Das Fest findet auf jeden Fall am Fluss statt.',
    // not only on paper
    'Es zählt, wie oft das Kind tatsächlich in der Kita war.',
    // so to say
    'Der Saal wurde regelrecht gestürmt.',
    // not in one's own words
    'Die sogenannten Reichsbürger zahlten nicht.',
    'Die so genannte Heilanstalt war ein Ort, an dem Menschen ermordet wurden.',
    // what people think of it
    'Viele nehmen das Angebot gerne an.',
    'Die Kinder helfen gerne im Garten.',
    'Er steht gerne früh auf.',
    // one of two adverbs, or what is denied
    'Sie können einfach und bequem am Automaten bezahlen.',
    'Sie dürfen doch nicht kommen.',
    // against what was said before
    'Die Stadt hat nun doch Geld.',
    // first of all
    'Der Verein steht ganz oben in der Liste.',
    // not "again"
    'Fragen Sie lieber einmal mehr nach, als einmal zu wenig.',
    'Es gab nicht einmal mehr Brot.',
    'Der Chor probt einmal mehr pro Woche als der Verein.',
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
    'Nun muss das Bad in Lindenfurt aber lange saniert werden.',
    'Natürlich bleibt der Weg am Fluss für Räder offen.',
    'Allerdings ist das Haus an der Brücke noch leer.',
    'Die Schule und auch das Amt helfen.',
    'Es regnete am Sonntag und auch noch am Montag.',
    'Es gibt Hefte in den entsprechenden Sprachen.',
    'Die Stadt plant eine entsprechende Aktion.',
    'Das gilt vor Beginn des betreffenden Schuljahres.',
    'Die Tonnen stehen am jeweiligen Tag bereit.',
    'Das gilt bis zum Ende der jeweiligen Woche.',
    'Er fragt wegen eventueller Schäden.',
    'Die Arbeit sogenannter Lotsen hilft.',
    'Es gibt Hilfe für Helfer in Höhe von 20 Euro.',
    'Die Hilfe ist in Lindenfurt selbstverständlich geworden.',
    'Der Platz ist mehr oder weniger fertig.',
    'Anna ist sozusagen die Leiterin.',
    'Der Verein hat wiederum drei Preise gewonnen.',
    'Die Stadt hat an dieser Stelle neue Rohre verlegt.',
    'Die drei besten Schulen bekommen ein Preisgeld von insgesamt 1.000 EUR.',
    'Die Vereine bekommen insgesamt 6.000 Euro.',
    'Die Bauten kosten insgesamt 2 Millionen Euro.',
    'Zwei Kitas bekommen insgesamt 40 neue Plätze.',
    'Beide Kitas bekommen insgesamt 40 neue Plätze.',
    'Alle Kitas zusammen haben insgesamt 40 Plätze.',
  ])('leaves: %s', (text) => {
    expect(byRule('fillers', text)).toBe(text);
  });
});
