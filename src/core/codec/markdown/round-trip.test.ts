import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Contact, type Inline, type Sentence, sentencesText } from '../../release.ts';
import { splitInline } from '../../text/sentences.ts';
import { type MarkdownText, readMarkdown, writeMarkdown } from '../markdown.ts';

describe('round trip', () => {
  const hard = fc.constantFrom(
    ...[
      '1. Mai',
      '* ',
      '#',
      '## ',
      'Bürger*innen',
      'a_b_c',
      '[x]',
      '[x](y)',
      '![',
      '](',
      '**',
      '***',
      '`',
      '```',
      '~~~',
    ],
    ...[
      '> ',
      '- ',
      '+ ',
      '---',
      '===',
      '| a |',
      '|---|',
      '&amp;',
      '&#42;',
      '&',
      '<b>',
      '<!--',
      '<',
      '\\',
      '\\*',
      '28.',
    ],
    ...[
      '1)',
      '— ',
      ': ',
      '_ _ _',
      '{lastname}',
      '§ 4 Abs. 3',
      '“„',
      'العربية',
      'Україна',
      '😀',
      ' ',
      '!',
      '.',
      'Satz.',
    ],
  );
  const words = fc
    .array(fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('').replaceAll('\0', '').replace(/\s+/gu, ' '));
  const filled = words.map((text) => text.trim() || 'x');
  const slug = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      'mailto:a_b@example.org',
      'tel:+492015550100',
      'https://example.org/a_(b)?x=1&copy;=2#*_*',
      'http://x/\\a`',
    ),
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 4, arbitrary: words },
    filled.map((strong) => ({ strong })),
    fc.record({ link: address, text: filled }),
    fc.record({ term: slug, text: filled }),
  );
  /** Neighbouring strings as one: how the model holds running text. */
  const merged = (inlines: Inline[]) => {
    const all: Inline[] = [];
    for (const next of inlines) {
      const last = all.at(-1);
      if (typeof last === 'string' && typeof next === 'string') all[all.length - 1] = last + next;
      else all.push(next);
    }
    return all;
  };
  const sentences: fc.Arbitrary<Sentence[]> = fc
    .array(inline, { minLength: 1, maxLength: 6 })
    .map((inlines) => splitInline(merged(inlines), 'de'))
    .filter((found) => found.length > 0);
  const contact: fc.Arbitrary<Contact> = fc.record(
    {
      organisation: filled,
      department: filled,
      person: filled,
      street: filled,
      postcode: fc.stringMatching(/^\d{5}$/),
      city: filled,
      phones: fc.array(
        fc.record({ number: filled, label: filled, fax: fc.constant(true) }, { requiredKeys: ['number'] }),
        {
          maxLength: 3,
        },
      ),
      emails: fc.array(filled, { maxLength: 2 }),
      urls: fc.array(filled, { maxLength: 2 }),
      notes: fc.array(filled, { maxLength: 2 }),
    },
    { requiredKeys: ['phones', 'emails', 'urls', 'notes'] },
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      header: fc.array(filled, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(fc.oneof(filled, fc.constant('')), { minLength: width, maxLength: width }), {
        maxLength: 3,
      }),
    }),
  );
  const block: fc.Arbitrary<Omit<Block, 'id'>> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph'), sentences }),
    fc.record({ kind: fc.constant('heading'), depth: fc.constantFrom(2, 3), sentences }),
    fc.record({ kind: fc.constant('quote'), sentences, by: filled }, { requiredKeys: ['kind', 'sentences'] }),
    fc.record({
      kind: fc.constant('list'),
      ordered: fc.boolean(),
      items: fc.array(sentences, { minLength: 1, maxLength: 12 }),
    }),
    table.map((cells) => ({ kind: 'table', ...cells })),
    fc.record(
      { kind: fc.constant('image'), src: fc.constant('media/a-b_1.jpg'), alt: filled, caption: filled, credit: filled },
      { requiredKeys: ['kind'] },
    ),
    fc.record({ kind: fc.constant('contact'), role: fc.constantFrom('publisher', 'body'), contact }),
  ) as fc.Arbitrary<Omit<Block, 'id'>>;
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const isoDay = day.map((date) => date.toISOString().slice(0, 10));
  const provenance = fc.oneof(
    fc.record(
      { origin: fc.constant('human' as const), reviewed: fc.record({ by: filled, on: isoDay }) },
      {
        requiredKeys: ['origin'],
      },
    ),
    fc.record(
      { origin: fc.constantFrom('machine' as const, 'rules' as const), engine: filled, made: isoDay },
      {
        requiredKeys: ['origin'],
      },
    ),
  );
  const facts = fc.record(
    {
      published: isoDay,
      topics: fc.array(filled, { maxLength: 3 }),
      newcomers: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      source: fc.webUrl(),
      corrected: isoDay,
      withdrawn: isoDay,
    },
    { requiredKeys: ['published', 'topics'] },
  );
  const text = fc
    .record(
      { facts, subtitle: filled, title: filled, provenance, blocks: fc.array(block, { maxLength: 6 }) },
      { requiredKeys: ['facts', 'title', 'provenance', 'blocks'] },
    )
    .map((made) => ({ ...made, blocks: made.blocks.map((one, at) => ({ ...one, id: `b${at + 1}` })) }) as MarkdownText);

  it('is lossless for every text', () => {
    fc.assert(
      fc.property(text, (wanted) => {
        const { lines, lastLine, body, notes, ...back } = readMarkdown(writeMarkdown(wanted), {
          lang: 'de',
          source: true,
        });
        expect(back).toEqual(wanted);
        expect(notes).toEqual([]);
        expect(lines).toHaveLength(wanted.blocks.length);
        expect(lastLine).toBeGreaterThanOrEqual(lines.at(-1) ?? 1);
        expect(body.startsWith('# ')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ...[
      '1. Mai',
      '2) x',
      '- x',
      '+ x',
      '* x',
      '# x',
      '### x',
      '#',
      '> x',
      '```',
      '~~~',
      '---',
      '- - -',
      '===',
      '***',
      '_ _ _',
    ],
    ...['|---|', ':--', '| a |', '    x', '<b>', '<!-- x', '&amp;', '![x](y)', '[x]: https://example.org', '\\'],
  ])('keeps %j where Markdown would see a mark', (mark) => {
    const sentences = [[mark], [mark], ['Ende', mark]];
    const points: Block = { kind: 'list', id: 'b3', ordered: true, items: [sentences, sentences] };
    const blocks: Block[] = [
      { kind: 'paragraph', id: 'b1', sentences },
      { kind: 'quote', id: 'b2', sentences },
      points,
    ];
    const written = writeMarkdown({ title: 'T', provenance: { origin: 'human' }, blocks });
    const back = readMarkdown(written, { lang: 'de', source: false }).blocks;
    const expected = `${mark} ${mark} Ende${mark}`.replace(/\s+/g, ' ').trim();
    expect(back).toMatchObject([{ kind: 'paragraph' }, { kind: 'quote' }, { kind: 'list', items: [{}, {}] }]);
    expect(back.map((block) => ('sentences' in block ? sentencesText(block.sentences) : ''))).toEqual([
      expected,
      expected,
      '',
    ]);
  });

  it('writes what people can read', () => {
    const sentence = 'Bürger*innen treffen sich am 28. Mai in a_b_c; [x] bleibt.';
    const paragraph: Block = { kind: 'paragraph', id: 'b1', sentences: [['1. Mai ist frei.'], [sentence]] };
    const written = writeMarkdown({ title: '# 1', provenance: { origin: 'human' }, blocks: [paragraph] });
    expect(written).toBe(
      '---\norigin: human\n---\n# # 1\n\n1\\. Mai ist frei.\nBürger*innen treffen sich am 28. Mai in a_b_c; \\[x] bleibt.\n',
    );
  });

  it('writes an empty contact as the place where one is taken over', () => {
    const contact: Contact = { phones: [], emails: [], urls: [], notes: [] };
    const written = writeMarkdown({
      title: 'T',
      provenance: { origin: 'human' },
      blocks: [{ kind: 'contact', id: 'b1', role: 'publisher', contact }],
    });
    expect(written).toContain('```contact\n```\n');
  });
});
