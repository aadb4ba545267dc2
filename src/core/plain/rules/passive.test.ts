import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('passive', () => {
  it.each([
    ['Die Säle werden im Winter vom Amtsgericht genutzt.', 'Das Amtsgericht nutzt die Säle im Winter.'],
    ['Das Projekt wird von der Stadt gefördert.', 'Die Stadt fördert das Projekt.'],
    ['Der neue Spielplatz wird vom Förderverein gebaut.', 'Der Förderverein baut den neuen Spielplatz.'],
    [
      'Ein neuer Spielplatz wird am Montag von der Bürgermeisterin eröffnet.',
      'Die Bürgermeisterin eröffnet am Montag einen neuen Spielplatz.',
    ],
    [
      'Am Montag wird der neue Spielplatz von der Bürgermeisterin eröffnet.',
      'Am Montag eröffnet die Bürgermeisterin den neuen Spielplatz.',
    ],
    ['Die Kurse werden durch den Verein Lindenhilfe organisiert.', 'Der Verein Lindenhilfe organisiert die Kurse.'],
    ['Der Kurs wird seit 2020 vom Land gefördert.', 'Das Land fördert den Kurs seit 2020.'],
    ['Die Arbeiten wurden von der Stadtverwaltung geplant.', 'Die Stadtverwaltung plante die Arbeiten.'],
    ['Die Kosten werden vom Jobcenter übernommen.', 'Das Jobcenter übernimmt die Kosten.'],
    ['Der Antrag wird vom Sozialamt geprüft.', 'Das Sozialamt prüft den Antrag.'],
    ['Das Fest wird von den Vereinen vorbereitet.', 'Die Vereine bereiten das Fest vor.'],
    [
      'Die Ausstellung wurde am Freitag vom Bürgermeister eröffnet.',
      'Der Bürgermeister eröffnete die Ausstellung am Freitag.',
    ],
    ['Das Angebot wird durch die Stadt finanziert.', 'Die Stadt finanziert das Angebot.'],
    ['Der Brief wird von der Ausländerbehörde verschickt.', 'Die Ausländerbehörde verschickt den Brief.'],
    ['Eine neue Halle wird vom Landkreis gebaut.', 'Der Landkreis baut eine neue Halle.'],
    ['Im Sommer wird das Bad von der Stadt renoviert.', 'Im Sommer renoviert die Stadt das Bad.'],
    ['Die Kinder werden von Ehrenamtlichen betreut.', 'Ehrenamtliche betreuen die Kinder.'],
    [
      'Das Konzert wird von der Musikschule der Stadt veranstaltet.',
      'Die Musikschule der Stadt veranstaltet das Konzert.',
    ],
    ['Der Platz wird im Herbst von den Stadtwerken gesperrt.', 'Die Stadtwerke sperren den Platz im Herbst.'],
    ['Die Straße wurde von der Polizei gesperrt.', 'Die Polizei sperrte die Straße.'],
    ['Der Plan wurde gestern vom Stadtrat beschlossen.', 'Der Stadtrat beschloss den Plan gestern.'],
    ['Diese Beratung wird vom Verein kostenlos angeboten.', 'Der Verein bietet diese Beratung kostenlos an.'],
    [
      'Seit Mai werden Familien von der Beratungsstelle unterstützt.',
      'Seit Mai unterstützt die Beratungsstelle Familien.',
    ],
    ['Die Ausstellung wird von Jugendlichen gestaltet.', 'Jugendliche gestalten die Ausstellung.'],
    ['Das Haus wird von den Familien genutzt.', 'Die Familien nutzen das Haus.'],
    ['Dabei werden die Familien vom Jugendamt begleitet.', 'Dabei begleitet das Jugendamt die Familien.'],
    [
      'Morgen wird die Brücke von der Bürgermeisterin feierlich eröffnet.',
      'Morgen eröffnet die Bürgermeisterin die Brücke feierlich.',
    ],
    ['Jeder Antrag wird von der Verwaltung einzeln geprüft.', 'Die Verwaltung prüft jeden Antrag einzeln.'],
    ['Die Mittel werden von der Stadt schnell bereitgestellt.', 'Die Stadt stellt die Mittel schnell bereit.'],
    ['Im Mai werden die Kosten von der Stadt bezahlt.', 'Im Mai bezahlt die Stadt die Kosten.'],
    ['Hinweise werden von der Polizei gesammelt.', 'Die Polizei sammelt Hinweise.'],
  ])('changes: %s', (before, after) => {
    expect(byRule('passive', before)).toBe(after);
  });

  it.each([
    'Die Säle werden auch vom Amtsgericht genutzt.',
    'Das Bad wird im Mai geöffnet.',
    'Der Kurs wird von Montag bis Freitag angeboten.',
    'Die Straße wird von der Brücke bis zum Markt gesperrt.',
    'Der Weg wird durch den Park geführt.',
    'Bilder von Kindern werden im Rathaus gezeigt.',
    'Das Projekt wird nicht von der Stadt gefördert.',
    'Die Halle wird von der Stadt geplant und gebaut.',
    'Das Projekt, das von der Stadt gefördert wird, beginnt im Mai.',
    'Der Student wird von der Stadt gefördert.',
    'Das Projekt soll von der Stadt gefördert werden.',
    'Die Stadt wird von vielen Gästen gelobt.',
    'Der Abbruch wird durch eine Ärztin oder einen Arzt durchgeführt.',
    'Das Projekt wird von der Stadt und vom Land gefördert.',
    'Der Preis wird von der Jury an eine Schule, einen Verein und eine Firma vergeben.',
    'Wird das Projekt von der Stadt gefördert?',
    'Die Stadt wird den Verein fördern.',
    'Es wird von der Stadt erwartet.',
    'Ihr Antrag wird von unserem Team geprüft.',
    'Ein Kind wird von seiner Familie abgeholt.',
    'Das Haus wird von der Firma Holz aus Lindenfurt gebaut.',
    'Die Kinder werden vom Amt bei der Suche unterstützt.',
    'Teilweise werden die Kosten von der Stadt bezahlt.',
    'Mitunter werden die Wege vom Verein gepflegt.',
    'Den Kindern werden Bücher von der Stadt geschenkt.',
  ])('leaves: %s', (text) => {
    expect(byRule('passive', text)).toBe(text);
  });
});
