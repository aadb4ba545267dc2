import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/release.ts';
import { checkRendition } from './check-rendition.ts';
import { isBlocking } from './finding.ts';
import { ENGLISH_TEXT, ORIGINAL_TEXT, PLAIN_TEXT, RUSSIAN_TEXT, rendition } from './texts.test-support.ts';

const ORIGINAL = rendition('de', 'original', ORIGINAL_TEXT);
const PUBLISHED = { published: '2027-02-01' };

const FAITHFUL = {
  de: { level: 'plain', text: PLAIN_TEXT },
  en: { level: 'original', text: ENGLISH_TEXT },
  ru: { level: 'original', text: RUSSIAN_TEXT },
} as const;
type Lang = keyof typeof FAITHFUL;

/** Findings of a faithful text after some of its words were replaced by others. */
function findings(lang: Lang, replaced: readonly (readonly [string, string])[] = []) {
  const { level, text } = FAITHFUL[lang];
  const damaged = replaced.reduce((words, [from, to]) => {
    expect(words).toContain(from);
    return words.replace(from, () => to);
  }, text as string);
  return checkRendition(rendition(lang, level, damaged), ORIGINAL, PUBLISHED);
}

describe('faithful texts', () => {
  it.each(['de', 'en', 'ru'] as const)('finds nothing that blocks in %s', (lang) => {
    expect(findings(lang).filter(isBlocking)).toEqual([]);
  });

  it('lets a plain text carry a fact over to the next block', () => {
    const moved = findings('de', [
      ['Am Ende gibt es eine Prüfung. Sie kostet 25 Euro. ', ''],
      ['Das Jobcenter Birkenau kann', 'Die Prüfung am Ende kostet 25 Euro. Das Jobcenter Birkenau kann'],
    ]);
    expect(moved.filter(isBlocking)).toEqual([]);
  });
});

describe('facts', () => {
  it('may be written in the digits of any script', () => {
    const digits = [
      ['Uferstraße 7', 'Uferstraße ۷'],
      ['48 евро', '٤٨ евро'],
    ] as const;
    expect(findings('ru', digits).filter(isBlocking)).toEqual([]);
  });

  it('are not in a contact because its telephone number has these digits', () => {
    const contact = '\n```contact\norganisation: Stadt Birkenau\nstreet: Amtsweg 31\nphones: [030 23125-640]\n```\n';
    const original = rendition('de', 'original', ORIGINAL_TEXT + contact);
    const check = (more: string) =>
      checkRendition(rendition('en', 'original', ENGLISH_TEXT.trimEnd() + more + contact), original, PUBLISHED);
    expect(check(' Come to Amtsweg 31.\n').filter(isBlocking)).toEqual([]);
    expect(check(' It costs 12 euros.\n').filter(isBlocking)).toMatchObject([{ kind: 'money', mention: '12 euros' }]);
  });

  it.each([
    ['de', 'Beratungsstelle Textilhandwerk', 'Beratungszentrum Textil', 'name', 'Beratungszentrum Textil'],
    ['de', 'Das Jobcenter Birkenau kann', 'Das Jobcenter Birkenau und die Caritas können', 'name', 'Caritas'],
    ['de', '26. Februar', '20. Februar', 'date', '20. Februar'],
    ['en', '030 23125-640', '030 23125-604', 'phone', '604'],
    ['en', '48 euros', '84 euros', 'money', '84 euros'],
    ['en', 'Beratungsstelle Textilhandwerk (advice', 'Textile Crafts Advice Centre (advice', 'name', 'Beratungsstelle'],
    ['ru', '11:15', '11:45', 'time', '11:45'],
    ['ru', '§ 44 Absatz 2', 'статья 44 Absatz 44', 'law', '44'],
  ] as const)('%s: “%s” → “%s” blocks', (lang, from, to, kind, named) => {
    const blocking = findings(lang, [[from, to]]).filter(isBlocking);
    expect(blocking).toContainEqual(expect.objectContaining({ kind, message: expect.stringContaining(named) }));
  });

  it('says where: block and sentence', () => {
    const [first] = findings('en', [['48 euros', '84 euros']]);
    expect(first).toMatchObject({
      block: 'b4',
      mention: '84 euros',
      sentence: expect.stringContaining('reduced price'),
    });
  });

  it('sees a value that moved to another block, though the whole text still has it', () => {
    const swapped = findings('en', [
      ['from Monday, 8 March,', 'from 26 February'],
      ['until 26 February', 'until Monday, 8 March,'],
    ]);
    expect(swapped).toContainEqual(
      expect.objectContaining({
        severity: 'blocking',
        kind: 'date',
        message: expect.stringContaining("other's place"),
      }),
    );
  });

  it.each(['en', 'ru'] as const)('sees values swapped between items and sentences: %s', (lang) => {
    const rooms = lang === 'en' ? ['room 21', 'room 34'] : ['кабинет 21', 'кабинет 34'];
    const prices = lang === 'en' ? ['48 euros', '25 euros'] : ['48 евро', '25 евро'];
    for (const [one = '', other = ''] of [rooms, prices]) {
      const blocking = findings(lang, [
        [one, '@@'],
        [other, one],
        ['@@', other],
      ]).filter(isBlocking);
      expect(blocking.map(({ message }) => message)).toContainEqual(expect.stringContaining("other's place"));
    }
  });

  it('sees rooms swapped between the items of a plain text', () => {
    const blocking = findings('de', [
      ['Raum 21', '@@'],
      ['Raum 34', 'Raum 21'],
      ['@@', 'Raum 34'],
    ]).filter(isBlocking);
    expect(blocking.map(({ message }) => message)).toContainEqual(expect.stringContaining("other's place"));
  });

  it('sees a link that leads elsewhere behind the same words', () => {
    const blocking = findings('en', [['(https://www.example.org/naehen)', '(https://www.example.com/naehen)']]);
    expect(blocking.filter(isBlocking).map(({ kind }) => kind)).toContain('link');
  });

  it.each([
    [
      'de',
      'Die Beratungsstelle Textilhandwerk leitet die Werkstatt.',
      'Die Beratungsstelle Textilhandwerk leitet die Werkstatt nicht.',
    ],
    ['en', 'It is run by', 'It is not run by'],
  ] as const)('warns in %s where “%s” became “%s”', (lang, from, to) => {
    const denied = (list: ReturnType<typeof findings>) =>
      list.filter(({ message }) => message.startsWith('The text says'));
    expect(denied(findings(lang))).toEqual([]);
    expect(denied(findings(lang, [[from, to]]))).toMatchObject([{ severity: 'warning', kind: 'condition' }]);
  });

  it.each([
    ['en', 'you cannot take part', 'you take part', 'not so'],
    ['en', 'only those', 'those', 'only'],
    ['de', 'können Sie nicht mitmachen', 'können Sie mitmachen', 'not so'],
    ['ru', 'участвовать нельзя', 'участвовать можно', 'not so'],
  ] as const)('warns in %s where “%s” became “%s”', (lang, from, to, word) => {
    const about = (list: ReturnType<typeof findings>) => list.filter(({ message }) => message.includes(word));
    expect(about(findings(lang))).toEqual([]);
    expect(about(findings(lang, [[from, to]]))).toMatchObject([{ severity: 'warning', kind: 'condition' }]);
  });
});

describe('the text as a whole', () => {
  it.each([
    ['en', 'ru'],
    ['ru', 'en'],
    ['fr', 'en'],
    ['uk', 'ru'],
    ['ar', 'ru'],
    ['pl', 'en'],
  ] as const)('blocks a text that claims %s and is %s', (claimed, real) => {
    const wrong = { ...rendition(real, 'original', FAITHFUL[real].text), lang: claimed };
    expect(checkRendition(wrong, ORIGINAL, PUBLISHED)).toContainEqual(
      expect.objectContaining({ severity: 'blocking', kind: 'language' }),
    );
  });

  it('blocks a translation that is the original, and names each sentence', () => {
    const echo = { ...ORIGINAL, lang: 'en' };
    const kinds = checkRendition(echo, ORIGINAL, PUBLISHED).filter(isBlocking);
    expect(kinds.filter(({ kind }) => kind === 'untranslated').length).toBeGreaterThan(4);
    expect(kinds.map(({ kind }) => kind)).toContain('language');
  });

  it('blocks a single sentence that was left in German', () => {
    const found = findings('ru', [
      ['Без записи участвовать нельзя.', 'Ohne Anmeldung ist eine Teilnahme nicht möglich.'],
    ]);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'blocking', kind: 'untranslated', block: 'b2' }));
  });

  it('blocks what is far too short, and warns of what is unusually short', () => {
    const whole = rendition('en', 'original', ENGLISH_TEXT);
    const severity = (blocks: Block[]) =>
      checkRendition({ ...whole, blocks }, ORIGINAL).find(({ kind }) => kind === 'length')?.severity;
    expect(severity([])).toBe('blocking');
    expect(severity(whole.blocks.slice(0, 2))).toBe('warning');
    expect(severity(whole.blocks)).toBeUndefined();
  });

  it('blocks a block that lost its words', () => {
    const text = rendition('en', 'original', ENGLISH_TEXT);
    const blocks = text.blocks.map((block) =>
      block.id === 'b2' && 'sentences' in block ? { ...block, sentences: [] } : block,
    );
    expect(checkRendition({ ...text, blocks }, ORIGINAL)).toContainEqual(
      expect.objectContaining({ severity: 'blocking', kind: 'empty', block: 'b2' }),
    );
  });

  it('takes staleness for a warning, until the facts differ', () => {
    const stale = { origin: 'machine', stale: true } as const;
    const same = { ...rendition('en', 'original', ENGLISH_TEXT), provenance: stale };
    const other = { ...rendition('en', 'original', ENGLISH_TEXT.replace('48', '50')), provenance: stale };
    const severity = (text: typeof same) =>
      checkRendition(text, ORIGINAL).find(({ kind }) => kind === 'stale')?.severity;
    expect(severity(same)).toBe('warning');
    expect(severity(other)).toBe('blocking');
  });
});
