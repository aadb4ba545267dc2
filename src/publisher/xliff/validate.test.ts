import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../core/release.ts';
import { readDocument } from './document.ts';
import { validateXliff } from './validate.ts';
import { writeXliff } from './write-xliff.ts';

/** Constraints of the specification that the OASIS files at hand do not show. */

const wrap = (units: string, attributes = 'version="2.1" srcLang="de" trgLang="fr"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}><file id="f1">${units}</file></xliff>`;
const unit = (parts: string, before = '') => wrap(`<unit id="u1">${before}${parts}</unit>`);
const segment = (source: string, target?: string) =>
  `<segment><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`;
const DATA = '<originalData><data id="d1">x</data></originalData>';
const FIXED = 'canCopy="no" canDelete="no"';

describe('validateXliff', () => {
  it.each<[string, string]>([
    ['a copy of a code without data', unit(segment('<ph id="1"/><ph id="2" copyOf="1"/>'))],
    ['a lone start in another unit', unit(segment('<sc id="1" isolated="yes"/>a'))],
    ['an end after its start in another segment', unit(segment('<sc id="1"/>a') + segment('<ec startRef="1"/>b'))],
    ['a pair that the target writes as halves', unit(segment('<pc id="1">a</pc>', '<sc id="1"/>b<ec startRef="1"/>'))],
    [
      'targets in another order',
      unit(
        '<segment><source>a</source><target order="2">b</target></segment>' +
          '<segment><source>c</source><target order="1">d</target></segment>',
      ),
    ],
    [
      'a sequence that stays together',
      unit(
        segment(
          `<ph id="1" canReorder="firstNo" ${FIXED}/>a<ph id="2" canReorder="no" ${FIXED}/>`,
          `b<ph id="1" canReorder="firstNo" ${FIXED}/><ph id="2" canReorder="no" ${FIXED}/>`,
        ),
      ),
    ],
    [
      'a comment on a note of its unit',
      unit(segment('<mrk id="m" type="comment" ref="#u=u1/n=n1">a</mrk>'), '<notes><note id="n1">b</note></notes>'),
    ],
    ['an empty group', wrap(`<group id="g"/><unit id="u">${segment('a')}</unit>`)],
    [
      'a language with script and private use',
      wrap(`<unit id="u">${segment('a')}</unit>`, 'version="2.0" srcLang="zh-Hant-TW-x-a" trgLang="de-CH-1996"'),
    ],
  ])('accepts %s', (_, xliff) => {
    expect(validateXliff(xliff).name).toBe('xliff');
  });

  it.each<[string, string, RegExp]>([
    ['a unit without segments', unit('<ignorable><source> </source></ignorable>'), /no <segment>/],
    ['two units of one name', wrap(`<unit id="u">${segment('a')}</unit>`.repeat(2)), /"u" is there twice/],
    ['data of one name', unit(segment('a'), '<originalData><data id="d"/><data id="d"/></originalData>'), /twice/],
    ['an identifier of a segment on a code', unit('<segment id="1"><source><ph id="1"/></source></segment>'), /twice/],
    ['one code twice in targets', unit(segment('<ph id="1"/>', '<ph id="1"/><ph id="1"/>')), /twice/],
    ['another kind of code in the target', unit(segment('<ph id="1"/>', '<pc id="1">a</pc>')), /another kind/],
    ['a copy of a code with data', unit(segment('<ph id="1" dataRef="d1"/><ph id="2" copyOf="1"/>'), DATA), /dataRef/],
    ['a copy of what may not be copied', unit(segment('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>')), /copied/],
    ['unknown data in a target', unit(segment('a', '<ph id="1" dataRef="d9"/>'), DATA), /d9/],
    ['an end that two starts need', unit(segment('<sc id="1"/><sc id="2"/><ec startRef="1"/>')), /no <ec>/],
    ['a direction on an end', unit(segment('<sc id="1"/><ec startRef="1" dir="ltr"/>')), /dir/],
    ['an end of an annotation alone', unit(segment('a<em startRef="m1"/>')), /no <sm id="m1">/],
    ['an annotation that says nothing', unit(segment('<mrk id="m1">a</mrk>')), /translate/],
    ['a subtype of another type', unit(segment('<ph id="1" type="ui" subType="xlf:b"/>')), /xlf:b/],
    ['a subtype that XLIFF does not have', unit(segment('<ph id="1" type="fmt" subType="xlf:z"/>')), /xlf:z/],
    ['a subState alone', unit('<segment subState="a:b"><source>a</source></segment>'), /subState/],
    ['an unknown state', unit('<segment state="done"><source>a</source></segment>'), /state="done"/],
    [
      'a place that is not there',
      unit('<segment><source>a</source><target order="3">b</target></segment>'),
      /order="3"/,
    ],
    ['place 0', unit('<segment><source>a</source><target order="0">b</target></segment>'), /order="0"/],
    ['no srcLang', wrap(`<unit id="u">${segment('a')}</unit>`, 'version="2.1"'), /srcLang/],
    ['version 2.2', wrap(`<unit id="u">${segment('a')}</unit>`, 'version="2.2" srcLang="de"'), /only XLIFF 2/],
    [
      'a version and another schema',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      /only XLIFF/,
    ],
    ['another document', '<html/>', /no XLIFF/],
    ['an unknown attribute', wrap('<unit id="u" colour="red"/>'), /colour/],
    ['text between elements', wrap(`a<unit id="u">${segment('b')}</unit>`), /no text/],
    ['a character that XML has', unit(segment('<cp hex="0041"/>')), /hex/],
    ['a sub-flow that is not there', unit(segment('<ph id="1" subFlows="u2"/>')), /"u2"/],
    ['a note with priority 11', unit(segment('a'), '<notes><note priority="11">b</note></notes>'), /priority/],
    ['collapsed data', unit(segment('a'), '<originalData><data id="d" xml:space="default"/></originalData>'), /space/],
  ])('refuses %s', (_, xliff, why) => {
    expect(() => validateXliff(xliff)).toThrow(why);
  });
});

const characters = ['a', 'Z', 'ß', '&', '<', '>', '"', "'", ']', '\u0001', '\u05d0', '\u{1f600}'];
const word = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  word.map((strong) => ({ strong })),
  word.map((text) => ({ link: 'https://example.org/?a=1&b=2', text })),
  word.map((text) => ({ term: 'jobcenter', text })),
);
const sentence = fc.tuple(word, inline, word).map((parts): Inline[] => parts);

describe('writeXliff', () => {
  it('writes what is valid, and what reads as it was', () => {
    const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sentences, sentences, (source, target) => {
        const origin = { release: 'r', lang: 'ar', level: 'plain', base: 'de.plain', from: '0'.repeat(32) } as const;
        const asUnit = (all: Inline[][]) => [{ id: 'b1', kind: 'paragraph', sentences: all }];
        const notes = [{ category: 'release', text: 'a\u0000b' }];
        const texts = [{ origin, notes, source: asUnit(source), target: asUnit(target), state: 'final' as const }];
        const [read] = readDocument(writeXliff('de', 'ar', texts)).files[0]?.units ?? [];
        const joined = (all: Inline[][]) => merge(all.flatMap((one, index) => (index === 0 ? one : [' ', ...one])));
        expect(read?.source).toEqual(joined(source));
        expect(read?.target).toEqual(joined(target));
      }),
    );
  });
});

function merge(inlines: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const one of inlines) {
    const last = merged.at(-1);
    if (typeof last === 'string' && typeof one === 'string') merged.splice(-1, 1, last + one);
    else merged.push(one);
  }
  return merged;
}
