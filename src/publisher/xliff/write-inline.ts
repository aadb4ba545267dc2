import type { Inline } from '../../core/release.ts';
import { inlineText } from '../../core/release.ts';
import { type Mark, markData, markOf, sameMark } from './marks.ts';
import { isOutsideXml } from './validate/values.ts';
import { escapeXml, writeAttributes } from './xml.ts';

interface Code {
  id: string;
  mark: Mark;
}

/** Writes the inline content of one unit, and gathers the original data of its codes. */
export class InlineWriter {
  private readonly data = new Map<string, string>();
  private count = 0;

  /** Content of a `<source>`, and its codes for the target beside it. */
  source(inlines: readonly Inline[]): { xml: string; codes: Code[] } {
    const codes: Code[] = [];
    const xml = this.write(inlines, (mark) => {
      const code = { id: this.nextId(), mark };
      codes.push(code);
      return code.id;
    });
    return { xml, codes };
  }

  /** Content of a `<target>`: its codes are those of the source as far as they mean the same. */
  target(inlines: readonly Inline[], codes: readonly Code[]): string {
    const left = [...codes];
    return this.write(inlines, (mark) => {
      const at = left.findIndex((code) => sameMark(code.mark, mark));
      return at < 0 ? this.nextId() : (left.splice(at, 1)[0]?.id ?? '');
    });
  }

  /** `<originalData>`, or nothing if there is no code. To be asked for when everything was written. */
  originalData(): string {
    const rows = Array.from(this.data, ([text, id]) => `        <data id="${id}">${escapeXml(text)}</data>\n`);
    return rows.length === 0 ? '' : `      <originalData>\n${rows.join('')}      </originalData>\n`;
  }

  private write(inlines: readonly Inline[], idOf: (mark: Mark) => string): string {
    return inlines
      .map((inline) => {
        const text = replaceOutside(escapeXml(inlineText(inline)), writeCodePoint);
        const mark = markOf(inline);
        if (!mark) return text;
        const { start, end } = markData(mark);
        const type = 'strong' in mark ? 'fmt' : 'link' in mark ? 'link' : 'other';
        const attributes = {
          id: idOf(mark),
          type,
          subType: 'strong' in mark ? 'xlf:b' : undefined,
          dataRefStart: this.dataId(start),
          dataRefEnd: this.dataId(end),
        };
        return `<pc${writeAttributes(attributes)}>${text}</pc>`;
      })
      .join('');
  }

  private dataId(text: string): string {
    const id = this.data.get(text) ?? `d${this.data.size + 1}`;
    this.data.set(text, id);
    return id;
  }

  private nextId(): string {
    this.count += 1;
    return `c${this.count}`;
  }
}

/** Section 4.2.3.1 `<cp>`. */
function writeCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `<cp hex="${hex}"/>`;
}

/** Replaces what XML 1.0 cannot hold: control characters, and surrogates that stand alone. */
function replaceOutside(text: string, replace: (character: string) => string): string {
  return Array.from(text, (one) => (isOutsideXml(one.codePointAt(0) ?? 0) ? replace(one) : one)).join('');
}

/** Text for where no `<cp>` may stand. */
export function writeText(text: string): string {
  return escapeXml(replaceOutside(text, () => ''));
}
