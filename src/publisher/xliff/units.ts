import { type Block, type Contact, type Inline, inlineText, type Sentence } from '../../core/release.ts';
import { splitInline } from '../../core/text/sentences.ts';

/** The part of a text that is translated: contacts are facts, and pictures bring their credits along. */
export interface Wording {
  title: string;
  subtitle?: string;
  blocks: Block[];
}

/** One piece of a text that is translated as a whole. */
export interface Unit {
  /** `title`, `subtitle`, or the block's place and what of it: `b3`, `b3.2` (point), `b3.r1.c2` (cell), `b3.by` … */
  id: string;
  kind: string;
  sentences: Sentence[];
}

const NO_CONTACT: Contact = { phones: [], emails: [], urls: [], notes: [] };

/** All pieces of a text, in reading order; those without text are left out. */
export function unitsOf({ title, subtitle, blocks }: Wording): Unit[] {
  const units = [
    plain('title', 'title', title),
    plain('subtitle', 'subtitle', subtitle),
    ...blocks.flatMap((block, index) => unitsOfBlock(block, `b${index + 1}`)),
  ];
  return units.filter(({ sentences }) => sentences.flat().map(inlineText).join('').trim() !== '');
}

function unitsOfBlock(block: Block, id: string): Unit[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ id, kind: block.kind, sentences: block.sentences }];
    case 'quote':
      return [{ id, kind: 'quote', sentences: block.sentences }, plain(`${id}.by`, 'quoted-person', block.by)];
    case 'list':
      return block.items.map((sentences, index) => ({ id: `${id}.${index + 1}`, kind: 'point', sentences }));
    case 'table':
      return [block.header, ...block.rows].flatMap((row, r) =>
        row.map((cell, c) => plain(`${id}.r${r}.c${c + 1}`, 'cell', cell)),
      );
    case 'image':
      return [plain(`${id}.alt`, 'image-description', block.alt), plain(`${id}.caption`, 'caption', block.caption)];
    case 'contact':
      return [];
  }
}

function plain(id: string, kind: string, text = ''): Unit {
  return { id, kind, sentences: [[text]] };
}

/** The sentences of a piece as one run of text. */
export function joined(sentences: readonly Sentence[]): Inline[] {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

/**
 * The text with the blocks of `base` that says what `texts` says, by the pieces' identifiers. What only `before` has (the
 * description of a picture that the base does not describe) stays.
 */
export function fillUnits(
  base: Wording,
  texts: ReadonlyMap<string, Inline[]>,
  lang: string,
  before?: Wording,
): Wording {
  // Lines may be broken anywhere; a no-break space (« … ») was put there on purpose.
  const words = (id: string) =>
    (texts.get(id) ?? [])
      .map(inlineText)
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
  const sentences = (id: string) => splitInline(texts.get(id) ?? [], lang);
  const fill = (block: Block, index: number): Block => {
    const id = `b${index + 1}`;
    const old = before?.blocks[index];
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, sentences: sentences(id) };
      case 'quote': {
        const by = words(`${id}.by`) || (old?.kind === 'quote' ? old.by : undefined);
        return { kind: 'quote', id: block.id, sentences: sentences(id), ...(by && { by }) };
      }
      case 'list':
        return { ...block, items: block.items.map((_, item) => sentences(`${id}.${item + 1}`)) };
      case 'table': {
        const row = (cells: string[], r: number) => cells.map((_, c) => words(`${id}.r${r}.c${c + 1}`));
        return { ...block, header: row(block.header, 0), rows: block.rows.map((cells, r) => row(cells, r + 1)) };
      }
      case 'image': {
        const alt = words(`${id}.alt`) || (old?.kind === 'image' ? old.alt : undefined);
        const caption = words(`${id}.caption`) || (old?.kind === 'image' ? old.caption : undefined);
        return { kind: 'image', id: block.id, ...(alt && { alt }), ...(caption && { caption }) };
      }
      case 'contact':
        return { kind: 'contact', id: block.id, role: 'publisher', contact: NO_CONTACT };
    }
  };
  const subtitle = words('subtitle') || before?.subtitle;
  return { title: words('title'), ...(subtitle && { subtitle }), blocks: base.blocks.map(fill) };
}
