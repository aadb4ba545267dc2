import { describe, expect, it } from 'vitest';
import { isInflectedParticiple, isParticiple } from './participles.ts';

const words = (text: string) => text.trim().split(/\s+/);

describe('isParticiple', () => {
  it.each(
    words(`gemacht gefördert angemeldet abgeholt besucht verkauft entdeckt erklärt zerstört missbraucht renoviert finanziert
      vorbereitet beauftragt durchgeführt überprüft unterstützt veröffentlicht verwendet geholfen verschoben eingeladen
      geschrieben unterschrieben zurückgegeben entgegengenommen verstanden beschlossen begonnen vergessen getan gesperrt
      empfohlen geschlossen bekanntgegeben teilgenommen anerkannt stattgefunden vergeben gestrichen abgesagt`),
  )('%s', (word) => {
    expect(isParticiple(word)).toBe(true);
  });

  it.each(
    words(`gern gestern gegen genau gut gebiet gesamt gerecht gesund bereit bereits bekannt insgesamt überhaupt erst ernst
      beginnt bekommt besteht entsteht verliert erscheint versteht geht gibt gilt kommen gehen geben helfen gehören
      gewinnen gelten genießen bekommen erhalten verlassen unterricht entlang heute oft jetzt nicht leben lernen verlegen
      ergeben verlaufen insgesamt zuerst unterhalb übermorgen`),
  )('not %s', (word) => {
    expect(isParticiple(word)).toBe(false);
  });
});

describe('isInflectedParticiple', () => {
  it.each(words('geförderten angemeldete lebenden verschobenes stehender renovierter laufende blühende'))(
    '%s',
    (word) => {
      expect(isInflectedParticiple(word)).toBe(true);
    },
  );

  it.each(words('neue alten gefördert gestern schöner große besonderen'))('not %s', (word) => {
    expect(isInflectedParticiple(word)).toBe(false);
  });
});
