import type { Block, Contact, Image, Inline, Sentence, Table } from '../release.ts';
import { SAFE_ADDRESS } from './wire.ts';

/**
 * Blocks as HTML for other people's feed readers. The app never uses this: it renders the blocks themselves. `lang` and
 * `dir` belong to the element that the caller puts around it.
 */
export interface HtmlOptions {
  /** Absolute address below which `media/…` stands; without it pictures are left out and their captions stay. */
  mediaBase?: string;
}

/** Safe HTML: all text is escaped, links lead only to {@link SAFE_ADDRESS}, nothing comes in as markup. */
export function blocksToHtml(blocks: readonly Block[], options: HtmlOptions = {}): string {
  return blocks.map((block) => blockToHtml(block, options)).join('\n');
}

/** Text for an element's content or a quoted attribute, in HTML and in XML; characters XML forbids are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(FORBIDDEN_IN_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** XML 1.0, section 2.2: control characters but tab and line breaks, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Where the edition keeps pictures: nothing else is ever loaded. */
const MEDIA = /^media\/[\w.-]+$/;

function blockToHtml(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.depth}`, sentencesToHtml(block.sentences));
    case 'paragraph':
      return element('p', sentencesToHtml(block.sentences));
    case 'quote': {
      const by = block.by ? element('footer', `— ${escapeHtml(block.by)}`) : '';
      return element('blockquote', element('p', sentencesToHtml(block.sentences)) + by);
    }
    case 'list': {
      const items = block.items.map((item) => element('li', sentencesToHtml(item))).join('');
      return element(block.ordered ? 'ol' : 'ul', items);
    }
    case 'table':
      return tableToHtml(block);
    case 'image':
      return imageToHtml(block, options);
    case 'contact':
      return contactToHtml(block.contact);
  }
}

function sentencesToHtml(sentences: Sentence[]): string {
  return sentences.map((sentence) => sentence.map(inlineToHtml).join('')).join(' ');
}

function inlineToHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  if ('strong' in inline) return element('strong', escapeHtml(inline.strong));
  return 'link' in inline ? link(inline.link, inline.text) : escapeHtml(inline.text);
}

/** A link, or only its text where the address is none that may be followed. */
function link(address: string, text: string): string {
  if (!SAFE_ADDRESS.test(address)) return escapeHtml(text);
  return `<a href="${escapeHtml(address)}" rel="noopener">${escapeHtml(text)}</a>`;
}

function tableToHtml({ header, rows }: Table): string {
  const row = (name: string, cells: string[]) =>
    element('tr', cells.map((cell) => element(name, escapeHtml(cell))).join(''));
  return element(
    'table',
    element('thead', row('th', header)) + element('tbody', rows.map((cells) => row('td', cells)).join('')),
  );
}

function imageToHtml({ src, alt, caption, credit }: Image, { mediaBase }: HtmlOptions): string {
  const address = src && MEDIA.test(src) && mediaBase ? `${mediaBase}${src}` : '';
  const picture = /^https?:/i.test(address) && SAFE_ADDRESS.test(address);
  const img = picture ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}">` : '';
  const words = [caption, credit].filter((text) => text !== undefined).map(escapeHtml);
  if (!img && words.length === 0) return alt ? element('p', escapeHtml(alt)) : '';
  return element('figure', img + (words.length > 0 ? element('figcaption', words.join('<br>')) : ''));
}

function contactToHtml(contact: Contact): string {
  const place = [contact.postcode, contact.city].filter((part) => part !== undefined).join(' ');
  const lines = [contact.organisation, contact.department, contact.person, contact.street, place].flatMap((text) =>
    text ? [escapeHtml(text)] : [],
  );
  const phones = contact.phones.map(({ number, label, fax }) =>
    escapeHtml(`${fax ? 'Fax ' : ''}${number}${label ? ` (${label})` : ''}`),
  );
  const emails = contact.emails.map((email) => link(`mailto:${email}`, email));
  const urls = contact.urls.map((url) => link(/^https?:/i.test(url) ? url : `https://${url}`, url));
  return element('address', [...lines, ...phones, ...emails, ...urls, ...contact.notes.map(escapeHtml)].join('<br>'));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
