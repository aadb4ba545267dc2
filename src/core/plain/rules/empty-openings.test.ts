import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('empty-openings', () => {
  it.each([
    ['Fakt ist, dass das Bad am Montag schließt.', 'Das Bad schließt am Montag.'],
    ['Fest steht, dass der Kurs im Mai beginnt.', 'Der Kurs beginnt im Mai.'],
    ['Klar ist, dass die Stadt viel Hilfe braucht.', 'Die Stadt braucht viel Hilfe.'],
    ['Es ist zu beachten, dass das Amt am Freitag schließt.', 'Das Amt schließt am Freitag.'],
    ['Zu beachten ist, dass der Bus am Sonntag hält.', 'Der Bus hält am Sonntag.'],
    ['Es steht fest, dass die Schule neue Räume bekommt.', 'Die Schule bekommt neue Räume.'],
    ['Es sei darauf hingewiesen, dass der Weg am Montag gesperrt ist.', 'Der Weg ist am Montag gesperrt.'],
    ['Man muss wissen, dass der Markt im Winter schließt.', 'Der Markt schließt im Winter.'],
    ['Hinzu kommt, dass das Geld fehlt.', 'Außerdem fehlt das Geld.'],
    ['Dazu kommt, dass die Halle alt ist.', 'Außerdem ist die Halle alt.'],
    ['Bitte beachten Sie, dass das Amt am Montag schließt.', 'Bitte beachten Sie: Das Amt schließt am Montag.'],
    ['Beachten Sie bitte, dass der Kurs im Mai endet.', 'Bitte beachten Sie: Der Kurs endet im Mai.'],
    ['Das bedeutet, dass die Stadt mehr Geld bekommt.', 'Das heißt: Die Stadt bekommt mehr Geld.'],
    ['Dies bedeutet, dass der Bus später fährt.', 'Das heißt: Der Bus fährt später.'],
    ['Es zeigt sich, dass der Kurs den Kindern hilft.', 'Der Kurs hilft den Kindern.'],
    ['Tatsache ist, dass das Haus leer steht.', 'Das Haus steht leer.'],
    ['Es ist bekannt, dass der See im Sommer warm ist.', 'Der See ist im Sommer warm.'],
    ['Es ist festzuhalten, dass der Rat im Mai entscheidet.', 'Der Rat entscheidet im Mai.'],
    ['Fakt ist, dass die Straße am Montag gesperrt wird.', 'Die Straße wird am Montag gesperrt.'],
    ['Bekannt ist, dass der Verein im Sommer hilft.', 'Der Verein hilft im Sommer.'],
  ])('%s', (before, after) => {
    expect(byRule('empty-openings', before)).toBe(after);
  });

  it.each([
    'Bitte beachten Sie, dass die Hinweise auf der Seite nur für Familien gelten.',
    'Bitte beachten Sie, dass das Angebot „Neustart“ im Sommer eine Pause macht.',
    'Wichtig ist, dass das Bad schließt.',
    'Es ist gut, dass das Bad schließt.',
    'Fakt ist, das Bad schließt.',
    'Nicht klar ist, dass das Bad schließt.',
    'Es ist nicht bekannt, dass das Bad schließt.',
    'Klar ist, ob das Bad schließt.',
    'Die Stadt sagt, dass das Bad schließt.',
    'Es kann sein, dass das Bad schließt.',
    'Fakt ist, dass das Bad schließt und dass der Park öffnet.',
    'Fakt ist, dass das Bad schließt, und die Stadt spart.',
    'Ist es klar, dass das Bad schließt?',
    'Das bedeutet mehr Geld für die Stadt.',
    'Bitte beachten Sie die Regeln.',
    'Bekannt ist der Ort für seinen Markt.',
    'Das heißt nicht, dass das Bad schließt.',
    'Bekannt ist, dass der Verein im Park hilft.',
    'Bekannt ist, dass immer mehr Menschen Rad fahren.',
    'Klar ist, dass die Stadt der Schule hilft.',
  ])('leaves: %s', (text) => {
    expect(byRule('empty-openings', text)).toBe(text);
  });
});
