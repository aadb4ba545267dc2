import type { Part } from './parts.ts';
import type { Passage } from './passages.ts';

const CREDIT_LABEL =
  '(?:Foto|Bild|Grafik|Illustration|Visualisierung|Fotograf(?:in)?|Bildquelle|Bildnachweis|Bildrechte|Fotoquelle|Quelle|Copyright|Urheber(?:in)?|Lizenz)s?\\s?:';
const CREDIT = new RegExp(`^\\(?(?:${CREDIT_LABEL}|©|\\(c\\)\\s|CC[ -]BY|CC0)`, 'iu');
const TRAILING_CREDIT = new RegExp(
  `^(.*?[.!?)“"”:…\\p{L}])\\s+(\\(?(?:${CREDIT_LABEL}|©|/ Foto)(?:[^.]|\\.(?=\\S)){2,100}\\.?)$`,
  'iu',
);
const CAPTION_LABEL = /^(?:Bildunterschrift|Bildtext|Bildunterzeile|BU)\s?:\s*/u;

/** Only captions say who stands where. */
const WHO_STANDS_WHERE =
  /\(?v\.\s?l\.(?:\s?n\.\s?r\.)?\)?|^Von links\b|\(von links|^(?:Das (?:Foto|Bild) zeigt|Auf dem (?:Foto|Bild))/u;

/** A line that names a picture's author, owner or licence and nothing else. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text) && text.length <= 160 && !WHO_STANDS_WHERE.test(text);
}

interface Picture {
  from: number;
  to: number;
  caption?: string;
  credit?: string;
}

function readCaption(text: string): { caption: string; credit?: string } {
  const [, caption, credit] = TRAILING_CREDIT.exec(text) ?? [];
  const bare = (caption ?? text).replace(CAPTION_LABEL, '');
  return credit === undefined ? { caption: bare } : { caption: bare, credit };
}

function asPart({ from, to, caption, credit }: Picture): Part {
  const texts = { ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) };
  return { from, to, draft: { kind: 'image', ...texts } };
}

/** What a passage is to a picture; undefined if it has nothing to do with one. */
function roleOf(passage: Passage, next: Passage | undefined, behindImprint: boolean): 'caption' | 'credit' | undefined {
  const { text } = passage;
  if (isCredit(text)) return 'credit';
  if (WHO_STANDS_WHERE.test(text) || CAPTION_LABEL.test(text)) return 'caption';
  const inline = TRAILING_CREDIT.test(text) && text.length <= 500;
  const creditBelow = next !== undefined && isCredit(next.text) && text.length <= 500;
  if (inline || (creditBelow && (behindImprint || (passage.gap && !next.gap)))) return 'caption';
  return undefined;
}

/**
 * Captions and credits, as pictures. Behind the imprint a line above a credit is its caption; before it the two must
 * stand together, apart from the rest, since a credit below the last paragraph is not that paragraph's.
 */
export function findPictures(
  passages: readonly Passage[],
  isTaken: (index: number) => boolean,
  imprintEnd: number | undefined,
): Part[] {
  const pictures: Picture[] = [];
  for (const [index, passage] of passages.entries()) {
    if (isTaken(index)) continue;
    const next = isTaken(index + 1) ? undefined : passages[index + 1];
    const role = roleOf(passage, next, imprintEnd !== undefined && index >= imprintEnd);
    const last = pictures.at(-1);
    if (role === 'caption') {
      pictures.push({ from: index, to: index + 1, ...readCaption(passage.text) });
    } else if (
      role === 'credit' &&
      last?.to === index &&
      (last.credit === undefined || /^Lizenz|^CC/i.test(passage.text))
    ) {
      last.to = index + 1;
      last.credit = last.credit === undefined ? passage.text : `${last.credit}; ${passage.text}`;
    } else if (role === 'credit') {
      pictures.push({ from: index, to: index + 1, credit: passage.text });
    }
  }
  return pictures.map(asPart);
}
