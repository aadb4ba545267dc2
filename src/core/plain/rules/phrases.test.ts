import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

const phrases = (text: string) => byRule('phrases', text);

describe('phrases', () => {
  it.each([
    ['Alle können die Beratung in Anspruch nehmen.', 'Alle können die Beratung nutzen.'],
    ['Die Beratung wird oft in Anspruch genommen.', 'Die Beratung wird oft genutzt.'],
    ['Wer die Beratung in Anspruch nimmt, zahlt nichts.', 'Wer die Beratung nutzt, zahlt nichts.'],
    ['Sie planen, die Beratung in Anspruch zu nehmen.', 'Sie planen, die Beratung zu nutzen.'],
    ['Die Räume werden vom Verein zur Verfügung gestellt.', 'Die Räume werden vom Verein angeboten.'],
    ['Der Verein plant, Räume zur Verfügung zu stellen.', 'Der Verein plant, Räume anzubieten.'],
    ['Das ist ein Verein, der Räume zur Verfügung stellt.', 'Das ist ein Verein, der Räume anbietet.'],
    ['Das ist ein Haus, das über einen Garten verfügt.', 'Das ist ein Haus, das einen Garten hat.'],
    ['Die Häuser verfügen über einen Garten.', 'Die Häuser haben einen Garten.'],
    ['In dem Haus, in dem sich die Schule befindet, brennt es.', 'In dem Haus, in dem die Schule ist, brennt es.'],
    ['Die Büros befinden sich im Keller.', 'Die Büros sind im Keller.'],
    ['Der Unfall hat Kosten zur Folge.', 'Der Unfall verursacht Kosten.'],
    ['Bei dem Unfall sind zwei Menschen ums Leben gekommen.', 'Bei dem Unfall sind zwei Menschen gestorben.'],
    ['Am Morgen kommt ein Kran zum Einsatz.', 'Am Morgen wird ein Kran eingesetzt.'],
    ['Es ist klar, dass ein Kran zum Einsatz kommt.', 'Es ist klar, dass ein Kran eingesetzt wird.'],
    ['Der Kurs findet im Rahmen des neuen Projekts statt.', 'Der Kurs findet im neuen Projekt statt.'],
    ['Der Kurs findet im Rahmen einer Aktion statt.', 'Der Kurs findet bei einer Aktion statt.'],
    ['Anlässlich des Jubiläums gibt es Kuchen.', 'Zum Jubiläum gibt es Kuchen.'],
    ['Anlässlich der Eröffnung gibt es Kuchen.', 'Zur Eröffnung gibt es Kuchen.'],
    ['Das Tier kommt in Lindenfurt zur Welt.', 'Das Tier wird in Lindenfurt geboren.'],
    ['Die Kinder malen mithilfe eines Pinsels.', 'Die Kinder malen mit einem Pinsel.'],
    ['Im Vorfeld der Veranstaltung gibt es Kaffee.', 'Vor der Veranstaltung gibt es Kaffee.'],
    ['Es gab seitens der Verwaltung keine Antwort.', 'Es gab von der Verwaltung keine Antwort.'],
    ['Die Leiterin weist darauf hin, dass der Platz klein ist.', 'Die Leiterin sagt, dass der Platz klein ist.'],
    ['Es wird darauf hingewiesen, dass der Platz klein ist.', 'Es wird gesagt, dass der Platz klein ist.'],
    [
      'Die Anmeldung erfolgt über die Website www.lindenfurt.example.',
      'Man meldet sich über die Website www.lindenfurt.example an.',
    ],
    ['Anmeldungen sind bis zum 5. Mai möglich.', 'Man kann sich bis zum 5. Mai anmelden.'],
    ['Eine Anmeldung ist nicht erforderlich.', 'Man muss sich nicht anmelden.'],
    ['Eine Anmeldung unter 0201 88 35555 ist erforderlich.', 'Man muss sich unter 0201 88 35555 anmelden.'],
    ['Eine vorherige Anmeldung ist erforderlich.', 'Man muss sich vorher anmelden.'],
    ['Es stehen 20 Plätze zur Verfügung.', 'Es gibt 20 Plätze.'],
    ['Insgesamt stehen rund 20 Plätze im Hof zur Verfügung.', 'Insgesamt gibt es rund 20 Plätze im Hof.'],
    ['In der Regel dauert das eine Stunde.', 'Meistens dauert das eine Stunde.'],
    ['Aus diesem Grund kommt der Bus später.', 'Deshalb kommt der Bus später.'],
  ])('%s → %s', (before, after) => {
    expect(phrases(before)).toBe(after);
  });

  it.each([
    'Das nimmt viel Zeit in Anspruch.',
    'Die Frau hat einen Anspruch auf Hilfe.',
    'Der Verein fordert anlässlich der Verhandlungen mehr Geld.',
    'Die Stadt hat eine Studie in Auftrag gegeben.',
    'Sie spielt im Film eine große Rolle.',
    'Viele Eltern ziehen einen Umzug in Betracht.',
    'Das Haus ist in der Regel immer voll.',
    'Wir treffen uns in etwa 20 Minuten.',
    'Das Buch steht zur Verfügung.',
    'Die Schüler stellen sich zur Verfügung.',
    'Sie kann frei über ihr Geld verfügen.',
    'Der Verein leistet gute Hilfe.',
    'Die Helfer leisten Erste Hilfe.',
    'Das Tier hat sich dort befunden.',
    'Der Umbau hatte zur Folge, dass der Bus später kam.',
    'Sie weist auf den Preis hin.',
    'Die Kinder kommen im Rahmen der Besuche.',
    'Der Rahmen des Bildes ist alt.',
    'Das geht im Rahmen der Gewährleistung.',
    'Der Kurs beginnt im Anschluss an die Pause.',
    'Das gilt für Montag und darüber hinaus.',
    'Zur Verfügung stellen will das niemand.',
    'Der Mann war damals behilflich gewesen.',
    'Sie sagt: „Wir nehmen das in Anspruch.“',
    'Der Verein stellt Räume zur Verfügung, Geld und Essen.',
    'Die Anmeldung der Kinder erfolgt in der Schule.',
    'Es stehen den Kindern 20 Plätze zur Verfügung.',
    'Der Rat trifft eine Entscheidung für die Stadt.',
    'Viele sind im Büro tätig oder in Kurzarbeit.',
    'Die Halle und das Bad werden im Mai in Betrieb genommen.',
    'Die Feuerwehr macht rund um die Uhr Dienst.',
    'Ein Verstoß zieht ein Bußgeld nach sich.',
    'Ein Verstoß hat ein Bußgeld zur Folge.',
    'Das sind Orte von großer Bedeutung.',
    'Im Nachhinein war das richtig.',
  ])('leaves: %s', (sentence) => {
    expect(phrases(sentence)).toBe(sentence);
  });
});
