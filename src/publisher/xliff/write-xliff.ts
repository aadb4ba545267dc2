import { language } from '../../core/language.ts';
import type { Inline, LanguageTag, Sentence } from '../../core/release.ts';
import type { State } from './document.ts';
import { fileId, type Origin, originalOf } from './file-name.ts';
import { XLIFF } from './names.ts';
import { joined, type Unit } from './units.ts';
import { InlineWriter, writeText } from './write-inline.ts';
import { writeAttributes } from './xml.ts';

/** A rendition that is to be translated, or looked through. */
export interface ExportedText {
  origin: Origin;
  /** For the translator: what this is, and what to mind. */
  notes: { category: string; text: string }[];
  source: Unit[];
  /** The translation there is; empty if there is none. */
  target: Unit[];
  /** State of what has a translation. */
  state: State;
}

/**
 * Writes an XLIFF 2.1 document with one `<file>` for each text. Sentences are segments, with ignorables for the spaces
 * between them; where the translation has another number of sentences, the whole piece is one segment.
 */
export function writeXliff(srcLang: LanguageTag, trgLang: LanguageTag, texts: readonly ExportedText[]): string {
  const head = writeAttributes({ xmlns: XLIFF, version: '2.1', srcLang, trgLang, 'xml:space': 'preserve' });
  const directions = { srcDir: language(srcLang).direction, trgDir: language(trgLang).direction };
  const files = texts.map((text, index) => writeFile(text, `f${index + 1}.`, directions));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${head}>\n${files.join('')}</xliff>\n`;
}

/** @param prefix of the units' names: some tools tell units apart by name alone, whatever `<file>` they are in. */
function writeFile(
  { origin, notes, source, target, state }: ExportedText,
  prefix: string,
  directions: Record<string, string>,
): string {
  const attributes = { id: fileId(origin), original: originalOf(origin), canResegment: 'no', ...directions };
  const translations = new Map(target.map(({ id, sentences }) => [id, sentences]));
  const lines = notes.map(
    ({ category, text }, index) =>
      `      <note${writeAttributes({ id: `n${index + 1}`, category })}>${writeText(text)}</note>\n`,
  );
  const units = source.map((unit) => writeUnit({ ...unit, id: prefix + unit.id }, translations.get(unit.id), state));
  return `  <file${writeAttributes(attributes)}>\n    <notes>\n${lines.join('')}    </notes>\n${units.join('')}  </file>\n`;
}

function writeUnit({ id, kind, sentences }: Unit, translation: Sentence[] | undefined, state: State): string {
  const paired = !translation || translation.length === sentences.length;
  const sources = paired ? sentences : [joined(sentences)];
  const targets = translation && !paired ? [joined(translation)] : translation;
  const writer = new InlineWriter();
  const parts = sources.map((source, index) => {
    const gap = index > 0 ? writeGap(index, targets !== undefined) : '';
    return gap + writeSegment(index + 1, source, targets?.[index], targets ? state : 'initial', writer);
  });
  const attributes = writeAttributes({ id, type: `lesebruecke:${kind}` });
  return `    <unit${attributes}>\n${writer.originalData()}${parts.join('')}    </unit>\n`;
}

function writeSegment(
  number: number,
  source: Inline[],
  target: Inline[] | undefined,
  state: State,
  writer: InlineWriter,
): string {
  const { xml, codes } = writer.source(source);
  const translated = target ? `        <target>${writer.target(target, codes)}</target>\n` : '';
  const attributes = writeAttributes({ id: `s${number}`, state });
  return `      <segment${attributes}>\n        <source>${xml}</source>\n${translated}      </segment>\n`;
}

function writeGap(number: number, translated: boolean): string {
  const target = translated ? '<target> </target>' : '';
  return `      <ignorable id="i${number}"><source> </source>${target}</ignorable>\n`;
}
