import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFields } from './fields.ts';

/** What may mean something in YAML, or look as if it did. */
const piece = fc.constantFrom(
  ...['a', 'Z', 'ß', 'ي', '7', '01067', 'no', 'null', '~', ' ', '  ', '\t', ':', ': ', ' #', '#', '- ', '-', '--- '],
  ...[
    '"',
    "'",
    ',',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '!!',
    '%',
    '@',
    '`',
    '?',
    '=',
    '\\',
    '\u0085',
    '\u2028',
    '\u200c',
  ],
);
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const line = fc
  .tuple(fc.constantFrom('a', 'b', 'origin', ' c', '"d"'), value)
  .map(([name, text]) => `${name}: ${text}`);
const yaml = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('', '\n'))
  .map(([all, end]) => all.join('\n') + end);

function byYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', strict: true, maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

test('fields of one word or many are what YAML says they are', () => {
  const texts = v.record(v.string(), v.string());
  fc.assert(
    fc.property(yaml, (text) => {
      let read: unknown;
      try {
        read = readFields(texts, text, 1);
      } catch {
        return;
      }
      expect(read).toEqual(byYaml(text) ?? {});
    }),
    { numRuns: 3000 },
  );
});
