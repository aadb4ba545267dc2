import { describe, expect, it } from 'vitest';
import { keepAsPrinted, lostFrom } from './keep-as-printed.ts';

describe('lostFrom', () => {
  it.each([
    ['a day and a time', 'Kommen Sie am 3. Dezember um 10 Uhr.', 'Come on December 3 at 10 am.', []],
    ['digits of another script', 'Kommen Sie am 3. Dezember um 10 Uhr.', 'در ۳ دسامبر ساعت ۱۰ بیایید.', []],
    ['a clock of twelve hours', 'Kommen Sie um 14 Uhr.', 'Come at 2 pm.', ['14 Uhr']],
    ['another day', 'Bis zum 30. November 2026.', 'Until November 20, 2026.', ['30. November 2026']],
    ['a month as a number', 'Am 3.12.2026.', 'On 3 December 2026.', ['3.12.2026']],
    ['a sum with other marks', 'Es kostet 1.200,50 Euro.', 'It costs 1,200.50 euros.', []],
    ['a lost sum', 'Es kostet 20 Euro.', 'It costs something.', ['20 Euro']],
    ['a phone number with other gaps', 'Rufen Sie 030 23125-620 an.', 'Call 030 23125620.', []],
    ['a changed phone number', 'Rufen Sie 030 23125-620 an.', 'Call 030 23125-602.', ['030 23125-620']],
    [
      'a translated address',
      'An termin@lindenfurt.example.',
      'To date@lindenfurt.example.',
      ['termin@lindenfurt.example'],
    ],
    ['a lost page', 'Siehe www.lindenfurt.example/amt.', 'See there.', ['www.lindenfurt.example/amt']],
    ['nothing to keep', 'Der Eingang ist am Markt.', 'The entrance is at the market.', []],
  ])('%s', (_, german, translation, expected) => {
    expect(lostFrom(german, translation)).toEqual(expected);
  });

  it('names each once', () => {
    expect(lostFrom('Am 4. Mai, nur am 4. Mai.', 'Then.')).toEqual(['4. Mai']);
  });
});

describe('keepAsPrinted', () => {
  const link = { link: 'mailto:a@example.org', text: 'a@example.org' };

  it('puts links back where their words stand', () => {
    expect(keepAsPrinted(['An ', link, '.'], 'To a@example.org.')).toEqual(['To ', link, '.']);
  });

  it('puts what was lost behind the sentence, a link as a link', () => {
    expect(keepAsPrinted(['An ', link, ' um 14 Uhr.'], 'Write at 2 pm.')).toEqual([
      'Write at 2 pm. (\u2068',
      link,
      '\u2069; \u206814 Uhr\u2069)',
    ]);
  });
});
