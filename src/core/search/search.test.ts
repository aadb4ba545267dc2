import { describe, expect, it } from 'vitest';
import { findTexts } from './find-texts.ts';
import { foldWord } from './fold-word.ts';
import { findPassage, markWords } from './mark-words.ts';
import { searchWords } from './match-word.ts';
import { readSegment } from './read-segment.ts';
import { makeSegment, mergeSegments, type TextToIndex } from './segment.ts';
import { makeTextIndex } from './text-index.ts';
import { termsOf } from './words-of.ts';

const text = (id: string, body: string, more: Partial<TextToIndex['about']> & { title?: string } = {}): TextToIndex => {
  const { title = '', ...about } = more;
  return {
    about: { id, lang: 'de', published: '2026-05-04', topics: ['work'], stamp: '1', ...about },
    titles: [title],
    bodies: [body],
  };
};

/** Ids of the texts found among these bodies, by their place. */
function found(query: string, ...bodies: string[]): number[] {
  const segment = makeSegment(bodies.map((body, number) => text(String(number), body)));
  return findTexts(makeTextIndex([segment]), { query, lang: 'de', limit: 20 })
    .texts.map(({ id }) => Number(id))
    .sort();
}

describe('a search finds', () => {
  it.each([
    ['umlauts written out', 'Oeffnungszeiten', 'Die Öffnungszeiten sind neu.'],
    ['umlauts for what was written out', 'Müller', 'Frau Mueller hilft.'],
    ['umlauts without their dots', 'Burger', 'Das Bürgerbüro zieht um.'],
    ['ß for ss, and the other way', 'Strasse', 'Hauptstraße 5'],
    ['ss for ß', 'Großmarkt', 'Der GROSSMARKT öffnet.'],
    ['the ae of no umlaut', 'Israel', 'Israel'],
    ['part of a compound', 'Kurs', 'Ein Deutschkurs für alle. Deutsch lernen.'],
    ['the middle of a compound', 'Kurs', 'Die Sprachkursanmeldung. Sprache lernen.'],
    ['the middle of a compound of long words', 'Kurs', 'Der Integrationskurs beginnt.'],
    ['a short word at the end', 'Amt', 'Das Bürgeramt hilft dem Bürger.'],
    ['another ending', 'Kurse', 'Der Kurs beginnt.'],
    ['an umlaut in the plural', 'Häuser', 'Das Haus steht.'],
    ['the singular of an inflected word', 'Kind', 'mit den Kindern'],
    ['a word half typed', 'Anmel', 'Die Anmeldung ist offen.'],
    ['a word with a slip', 'Anmedlung', 'Die Anmeldung ist offen.'],
    ['a word with a soft hyphen', 'Anmeldung', 'Die An\u00admel\u00addung ist offen.'],
    ['a word put together from code points', 'für', 'fu\u0308r'],
    ['Arabic without its marks', 'المدينة', 'تدعو المَدِينَة الجميع'],
    ['Arabic with another Alif', 'اجتماع الأهل', 'إجتماع الاهل'],
    ['Arabic without its article', 'مدينة', 'في المدينة'],
    ['Arabic with what is written onto its front', 'المدينة', 'مدينة، وبالمدينة'],
    ['Arabic that was stretched', 'مجاني', 'مجـــاني'],
    ['Persian on an Arabic keyboard', 'كتاب يک', 'کتاب یك'],
    ['Persian with a space for the joiner', 'می خواهند', 'آنها می\u200cخواهند بیایند'],
    ['Persian without the joiner', 'میخواهند', 'آنها می\u200cخواهند بیایند'],
    ['digits of any script', '2026', 'سال ۲۰۲۶ و ٢٠٢٦'],
    ['Turkish with and without dots', 'istanbul kadın', 'İSTANBUL KADIN'],
    ['Russian ё as е', 'еще', 'Ещё один курс'],
    ['Russian in the plural', 'курсы', 'Новый курс'],
    ['Kurdish', 'Şêwirmendî', 'sewirmendi'],
    ['Polish', 'łódź', 'Lodz'],
    ['Romanian', 'oras', 'orașul'],
    ['French', 'ecole', 'École, œuvre'],
  ])('%s', (_what, query, body) => {
    expect(found(query, body, 'Etwas ganz anderes 77')).toEqual([0]);
  });

  it.each([
    ['a word inside another by chance', 'Kurs', 'Die Exkursion und der Diskurs'],
    ['a short word inside another', 'Amt', 'insgesamt, gesamt, Beamte, Samt'],
    ['Ukrainian letters that are not the same', 'їжак', 'іжак'],
    ['й for и', 'мой', 'мои'],
    ['a slip in a short word', 'Amt', 'Art'],
    ['texts with one of two words', 'Deutsch Kurs', 'Deutsch'],
  ])('not %s', (_what, query, body) => {
    expect(found(query, body)).toEqual([]);
  });

  it('no other words where the one that was typed exists', () => {
    expect(found('Leiter', 'Der Leiter', 'Weiter so', 'Leihter')).toEqual([0]);
  });

  it.each(['', '   ', '!?', '\u200c', '((', '\uffff', '.*'])('nothing for %j', (query) => {
    expect(found(query, 'Ein Text', '')).toEqual([]);
  });
});

describe('foldWord', () => {
  it.each(['Öffnungszeiten', 'Oeffnungszeiten', 'Bäuerin', 'Straße', 'ÉCOLE', 'المدينة', 'Їжак', 'aktuell'])(
    'keeps beginnings beginnings: %s',
    (word) => {
      const whole = foldWord(word);
      for (let end = 1; end < word.length; end++) expect(whole.startsWith(foldWord(word.slice(0, end)))).toBe(true);
    },
  );
});

describe('the order', () => {
  const texts = [
    text('old', 'Beratung', { published: '2026-01-01' }),
    text('new', 'Beratung', { published: '2026-02-01' }),
    text('title', '', { title: 'Beratung', published: '2020-01-01' }),
    text('part', 'Schuldnerberatung', { published: '2026-09-01' }),
    text('new', 'Beratung', { lang: 'en' }),
  ];
  const ids = (search: Parameters<typeof findTexts>[1]) =>
    findTexts(makeTextIndex([makeSegment(texts.slice(0, 2)), makeSegment(texts.slice(2))]), search).texts;

  it('is: in the title, the word itself, parts; then newest first; each release once', () => {
    expect(ids({ query: 'beratung', lang: 'de', limit: 20 }).map(({ id }) => id)).toEqual([
      'title',
      'new',
      'old',
      'part',
    ]);
  });

  it('shows a release in the reader’s language where it was found in that', () => {
    expect(ids({ query: 'beratung', lang: 'en', limit: 20 }).find(({ id }) => id === 'new')?.lang).toBe('en');
    expect(ids({ query: 'beratung', lang: 'de', limit: 20 }).find(({ id }) => id === 'new')?.lang).toBe('de');
  });

  it('brings no more than is wanted, and says how many there are', () => {
    const found = findTexts(makeTextIndex([makeSegment(texts)]), { query: 'beratung', lang: 'de', limit: 2 });
    expect(found.texts.map(({ id }) => id)).toEqual(['title', 'new']);
    expect(found.count).toBe(4);
  });

  it('leaves out what is not wanted', () => {
    expect(ids({ query: 'beratung', lang: 'de', topic: 'money', limit: 20 })).toEqual([]);
    const isWanted = ({ id }: { id: string }) => id === 'old';
    expect(ids({ query: 'beratung', lang: 'de', isWanted, limit: 20 }).map(({ id }) => id)).toEqual(['old']);
  });
});

describe('segments', () => {
  const parts = [
    makeSegment([text('a', 'Beratung im Rathaus'), text('b', 'Beratung')]),
    makeSegment([text('c', 'Kurs und Beratung', { title: 'Rathaus' })]),
  ];

  it('find merged what they find apart, without the gaps', () => {
    const [first, second] = parts;
    if (!first || !second) throw new Error('unreachable');
    const gap = { ...first, texts: [first.texts[0], undefined] };
    const merged = mergeSegments([gap, second]);
    expect(merged).toEqual(
      makeSegment([text('a', 'Beratung im Rathaus'), text('c', 'Kurs und Beratung', { title: 'Rathaus' })]),
    );
    for (const query of ['beratung', 'rathaus', 'kurs', 'rat']) {
      const search = { query, lang: 'de', limit: 20 };
      expect(findTexts(makeTextIndex([merged]), search).texts).toEqual(
        findTexts(makeTextIndex([gap, second]), search).texts,
      );
    }
  });

  it('are read again as they were stored, and nothing else is', () => {
    const [segment] = parts;
    if (!segment) throw new Error('unreachable');
    expect(readSegment(structuredClone(segment))).toEqual(segment);
    expect(readSegment(makeSegment([]))).toEqual(makeSegment([]));
    const broken: unknown[] = [
      undefined,
      {},
      { ...segment, places: [1] },
      { ...segment, starts: segment.starts.slice(1) },
      { ...segment, postings: segment.postings.slice(1) },
      { ...segment, postings: segment.postings.map(() => 99) },
      { ...segment, texts: [{ id: 1 }] },
      { ...segment, terms: segment.terms.replaceAll('\n', ' ') },
    ];
    expect(broken.map(readSegment)).toEqual(broken.map(() => undefined));
  });
});

describe('what was found is marked', () => {
  const knows = (word: string) => ['sprach', 'deutsch'].includes(word);
  const marked = (body: string, query: string) =>
    markWords(body, { words: searchWords(query), knows, terms: termsOf })
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  it.each([
    ['kurs', 'Deutschkurs, Kurse; Exkursion.', '[Deutschkurs], [Kurse]; Exkursion.'],
    ['strasse', 'Hauptstraße, Erdstraßenbahn', '[Hauptstraße], Erdstraßenbahn'],
    ['مدينة', 'في المَدينة.', 'في [المَدينة].'],
    ['oeffnung', 'Neue Öffnungszeiten', 'Neue [Öffnungszeiten]'],
  ])('%s in %s', (query, body, expected) => {
    expect(marked(body, query)).toBe(expected);
  });

  it('in the sentence that has most of it, cut between words', () => {
    const long = `${'Wort '.repeat(60)}Rathaus ${'danach '.repeat(60)}`.trim();
    const words = searchWords('rathaus beratung');
    const said = (sentences: string[]) =>
      findPassage(sentences, { words, knows, terms: termsOf })
        .map(({ text }) => text)
        .join('');
    expect(said(['Im Rathaus.', 'Beratung im Rathaus.'])).toBe('Beratung im Rathaus.');
    expect(said(['Nichts davon.'])).toBe('');
    const cut = said([long]);
    expect(cut).toMatch(/^… ?(Wort )+Rathaus (danach )*danach…$/);
    expect(cut.length).toBeLessThan(200);
  });
});
