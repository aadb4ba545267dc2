import { describe, expect, it } from 'vitest';
import type { Block } from '../release.ts';
import { KEY_MESSAGE } from './key-message.ts';
import { RULES } from './rules.ts';
import { simplifyBlocks } from './simplify-blocks.ts';

const paragraph = (id: string, ...sentences: string[]): Block => ({
  kind: 'paragraph',
  id,
  sentences: sentences.map((sentence) => [sentence]),
});

const RULES_OFF = RULES.map(({ id }) => id);

function order(sentences: readonly string[], off: readonly string[] = RULES_OFF): string[] {
  const { blocks } = simplifyBlocks([paragraph('b1', ...sentences)], { off });
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.map((one) => one.join('')) : []));
}

const BACKGROUND = 'Im Rahmen der Klimawoche spricht Lindenfurt über Wasser und Hitze.';

describe('the key message first', () => {
  it.each([
    [BACKGROUND, 'Die Stadt eröffnet am 3. Mai zwei Trinkbrunnen auf dem Markt.'],
    [BACKGROUND, 'Am Samstag, 3. Mai, öffnet ein Trinkbrunnen auf dem Markt.'],
    ['Vor dem Hintergrund steigender Preise sparen viele Familien.', 'Das Jobcenter berät am 4. Juni im Rathaus.'],
    ['Angesichts der Hitze brauchen alte Menschen Schutz.', 'Ab 1. Juli öffnet das Rathaus einen kühlen Raum.'],
    ['Im Zuge der Bauarbeiten ändert sich viel im Norden.', 'Die Stadtbibliothek schließt am 5. August um 12 Uhr.'],
    ['Anlässlich des Weltfrauentags wird viel geredet.', 'Die Volkshochschule lädt am 8. März um 19 Uhr ein.'],
  ])('comes before "%s"', (background, message) => {
    expect(order([background, message])).toEqual([message, background]);
  });

  it.each([
    ['the second sentence points back', BACKGROUND, 'Dabei öffnet die Stadt am 3. Mai zwei Brunnen.'],
    ['it has a pronoun', BACKGROUND, 'Die Stadt eröffnet am 3. Mai ihre Brunnen.'],
    ['it has no date', BACKGROUND, 'Die Stadt eröffnet zwei Trinkbrunnen auf dem Markt.'],
    [
      'the first sentence has the date',
      'Im Rahmen der Woche ist am 3. Mai ein Fest.',
      'Die Stadt öffnet am 4. Mai das Bad.',
    ],
    ['it takes a noun up', 'Im Rahmen der Woche gibt es ein Fest.', 'Die Stadt öffnet am 3. Mai das Fest.'],
    ['its article points at something', BACKGROUND, 'Das Konzert beginnt am 3. Mai um 19 Uhr.'],
    ['the first one is no background', 'Lindenfurt spricht über Wasser.', 'Die Stadt öffnet am 3. Mai zwei Brunnen.'],
    ['it is a question', BACKGROUND, 'Die Stadt eröffnet am 3. Mai zwei Brunnen?'],
    ['it leads to a list', BACKGROUND, 'Die Stadt zeigt am 3. Mai im Rathaus:'],
    [
      'the first one is a quotation',
      'Im Rahmen der Woche heißt es „Wasser ist Leben“.',
      'Die Stadt öffnet am 3. Mai das Bad.',
    ],
    [
      'a short form is explained first',
      'Im Rahmen der Woche (KW) wird geredet.',
      'Die Stadt öffnet am 3. Mai das Bad.',
    ],
  ])('stays where %s', (_, background, message) => {
    expect(order([background, message])).toEqual([background, message]);
  });

  it.each(['Sie kosten 5.000 Euro.', 'Dort gibt es Wasser.', 'Die Brunnen sind neu.', 'Außerdem wird gefeiert.'])(
    'stays where the third sentence points at the second: %s',
    (third) => {
      const sentences = [BACKGROUND, 'Die Stadt eröffnet am 3. Mai zwei Trinkbrunnen.', third];
      expect(order(sentences)).toEqual(sentences);
    },
  );

  it('is reported with its own name and can be switched off', () => {
    const message = 'Die Stadt eröffnet am 3. Mai zwei Trinkbrunnen.';
    const { changed } = simplifyBlocks([paragraph('b1', BACKGROUND, message)], { off: RULES_OFF });
    expect(changed).toEqual([
      {
        block: 'b1',
        before: `${BACKGROUND} ${message}`,
        after: [message, BACKGROUND],
        changes: [{ rule: KEY_MESSAGE, before: `${BACKGROUND} ${message}`, after: [message, BACKGROUND] }],
      },
    ]);
    expect(order([BACKGROUND, message], [...RULES_OFF, KEY_MESSAGE])).toEqual([BACKGROUND, message]);
  });

  it('leaves other paragraphs alone', () => {
    const first = paragraph('b1', 'Lindenfurt hat viele Bäume.');
    const second = paragraph('b2', BACKGROUND, 'Die Stadt eröffnet am 3. Mai zwei Trinkbrunnen.');
    expect(simplifyBlocks([first, second], { off: RULES_OFF }).blocks).toEqual([first, second]);
  });
});
