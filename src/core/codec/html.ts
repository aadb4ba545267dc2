import { dialled, splitAtPhones } from '../press/phones.ts';
import { writtenEmail } from '../press/written-email.ts';
import type { Block, Contact, Image, Inline, LanguageTag, Phone, Sentence, Table } from '../release.ts';
import { SAFE_ADDRESS } from './wire.ts';

/**
 * Blocks as HTML for other people's feed readers, and for files that are read without the app. The app never uses this: it
 * renders the blocks themselves. `lang` and `dir` belong to the element that the caller puts around it.
 */
export interface HtmlOptions {
  /** Absolute address below which `media/…` stands; without it pictures are left out and their captions stay. */
  mediaBase?: string;
  /** For a page of our own, with our own style sheet; feed readers throw much of what it adds away. */
  page?: PageOptions;
}

/**
 * Each sentence is an element, numbers and addresses stand in their own direction, telephones can be called. Without pictures
 * it is well-formed XML, too.
 */
export interface PageOptions {
  /** Levels that headings lie deeper, because the text's own title is below another. */
  deeper?: 0 | 1;
  /** Language that contacts are printed in, where it is not the text's. */
  contactLang?: LanguageTag;
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
  const { page } = options;
  switch (block.kind) {
    case 'heading':
      return element(`h${block.depth + (page?.deeper ?? 0)}`, sentencesToHtml(block.sentences, page));
    case 'paragraph':
      return element('p', sentencesToHtml(block.sentences, page));
    case 'quote': {
      const by = block.by ? element('footer', `— ${escapeHtml(block.by)}`) : '';
      return element('blockquote', element('p', sentencesToHtml(block.sentences, page)) + by);
    }
    case 'list': {
      const items = block.items.map((item) => element('li', sentencesToHtml(item, page))).join('');
      return element(block.ordered ? 'ol' : 'ul', items);
    }
    case 'table':
      return tableToHtml(block, page);
    case 'image':
      return imageToHtml(block, options);
    case 'contact':
      return contactToHtml(block.contact, page);
  }
}

function sentencesToHtml(sentences: Sentence[], page?: PageOptions): string {
  const html = sentences.map((sentence) => sentence.map((inline) => inlineToHtml(inline, page)).join(''));
  return (page ? html.map((sentence) => element('span', sentence)) : html).join(' ');
}

function inlineToHtml(inline: Inline, page?: PageOptions): string {
  if (typeof inline === 'string') return page ? numbersTogether(inline) : escapeHtml(inline);
  if ('strong' in inline) return element('strong', escapeHtml(inline.strong));
  return 'link' in inline ? link(inline.link, inline.text, page) : escapeHtml(inline.text);
}

/** Text as HTML in which telephone numbers stay whole, see {@link splitAtPhones}. */
export function numbersTogether(text: string): string {
  const parts = splitAtPhones(text).map(escapeHtml);
  return parts.map((part, index) => (index % 2 === 1 ? element('bdi', part) : part)).join('');
}

/** A link, or only its text where the address is none that may be followed. */
function link(address: string, text: string, page?: PageOptions): string {
  const content = page ? element('bdi', escapeHtml(text)) : escapeHtml(text);
  return SAFE_ADDRESS.test(address) ? `<a href="${escapeHtml(address)}" rel="noopener">${content}</a>` : content;
}

function tableToHtml({ header, rows }: Table, page?: PageOptions): string {
  const cells = (texts: string[]) => texts.map((text) => element('td', escapeHtml(text))).join('');
  const head = header.map((text) => element('th', escapeHtml(text), page ? ' scope="col"' : '')).join('');
  const body = rows.map((row) => element('tr', cells(row))).join('');
  return element('table', element('thead', element('tr', head)) + element('tbody', body));
}

function imageToHtml({ src, alt, caption, credit }: Image, { mediaBase, page }: HtmlOptions): string {
  const address = src && MEDIA.test(src) && mediaBase ? `${mediaBase}${src}` : '';
  const picture = /^https?:/i.test(address) && SAFE_ADDRESS.test(address);
  const img = picture ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}">` : '';
  const words = [caption, credit].filter((text) => text !== undefined).map(escapeHtml);
  if (!img && words.length === 0) return alt ? element('p', escapeHtml(alt)) : '';
  return element('figure', img + (words.length > 0 ? element('figcaption', lines(words, page)) : ''));
}

function contactToHtml(contact: Contact, page?: PageOptions): string {
  const place = [contact.postcode, contact.city].filter((part) => part !== undefined).join(' ');
  const who = [contact.organisation, contact.department, contact.person, contact.street, place].flatMap((text) =>
    text ? [escapeHtml(text)] : [],
  );
  const phones = contact.phones.map((phone) => phoneToHtml(phone, page));
  const emails = contact.emails.map((email) => link(`mailto:${writtenEmail(email)}`, email, page));
  const urls = contact.urls.map((url) => link(/^https?:/i.test(url) ? url : `https://${url}`, url, page));
  const all = [...who, ...phones, ...emails, ...urls, ...contact.notes.map(escapeHtml)];
  const lang = page?.contactLang ? ` lang="${escapeHtml(page.contactLang)}"` : '';
  return element('address', lines(all, page), lang);
}

function phoneToHtml({ number, label, fax }: Phone, page?: PageOptions): string {
  const dials = page && !fax ? dialled(number, label) : undefined;
  const shown = dials ? link(`tel:${dials}`, number, page) : escapeHtml(number);
  return `${fax ? 'Fax ' : ''}${shown}${label ? ` (${escapeHtml(label)})` : ''}`;
}

/** Lines below one another; on a page each in its own direction: a German address stays readable in an Arabic text. */
function lines(html: string[], page?: PageOptions): string {
  return page ? html.map((line) => element('div', line, ' dir="auto"')).join('') : html.join('<br>');
}

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${content}</${name}>`;
}
