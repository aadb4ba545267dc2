import { Readability } from '@mozilla/readability';
import { InputError } from '../../core/errors.ts';
import { writeOutContacts } from './contact-links.ts';
import { type DomDocument, type DomElement, parseDocument, textOf } from './dom.ts';
import { measureHtml } from './html-size.ts';
import { removeJunk } from './page-junk.ts';

/** A share of an article's paragraphs below which the choice of the main content is taken for wrong. */
const ENOUGH = 0.8;
const SHORTEST_PARAGRAPH = 60;

/**
 * Above this sum of depths Readability needs seconds, since it scores every element by all that it holds. The largest of
 * the pages measured has 36,000.
 */
const MOST_WORK = 80_000;

function chooseByReadability(document: DomDocument): DomElement | undefined {
  const reader = new Readability<DomElement>(document as never, {
    keepClasses: true,
    charThreshold: 250,
    serializer: (node) => node as unknown as DomElement,
  });
  return reader.parse()?.content ?? undefined;
}

function paragraphs(element: DomElement): string[] {
  return [...element.querySelectorAll('p')]
    .filter((paragraph) => paragraph.closest('aside, footer, figure, td, li') === null)
    .map(textOf)
    .filter((text) => text.length >= SHORTEST_PARAGRAPH);
}

/** The element that the page itself marks as its text, if it marks one. */
function markedContent(document: DomDocument): DomElement | undefined {
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = [...document.querySelectorAll(selector)];
    const [only] = found;
    if (only && found.length === 1 && textOf(only).length > 150) return only;
  }
  return undefined;
}

/** How much of the text that the page marks the choice has kept. */
function share(chosen: string, marked: readonly string[]): number {
  const all = marked.reduce((sum, text) => sum + text.length, 0);
  const kept = marked.filter((text) => chosen.includes(text)).reduce((sum, text) => sum + text.length, 0);
  return all === 0 ? 1 : kept / all;
}

/** Readability takes an element called "header" for the page's, and headings of a text are called that, too. */
function bareHeadings(document: DomDocument): void {
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    heading.removeAttribute('class');
    heading.removeAttribute('id');
  }
}

function prepared(html: string): DomDocument {
  const document = parseDocument(html);
  removeJunk(document);
  writeOutContacts(document);
  bareHeadings(document);
  return document;
}

/**
 * The main content of a page. Readability chooses it by its scores (long paragraphs, few links, telling names); where
 * its choice lacks much of what the page marks as its text, where it finds none, or where the page is huge, the mark is
 * followed, and without a mark the page is taken whole.
 *
 * @throws InputError if the page has no text
 */
export function findMain(html: string): DomElement {
  const document = prepared(html);
  const marked = markedContent(document);
  const texts = marked ? paragraphs(marked) : [];
  const chosen = measureHtml(html).work > MOST_WORK ? undefined : chooseByReadability(document);
  if (chosen && share(textOf(chosen), texts) >= ENOUGH) return chosen;
  const whole = prepared(html);
  const content = markedContent(whole) ?? chosen ?? whole.body;
  if (textOf(content) === '')
    throw new InputError('the page shows no text: it may need a browser; save its text to a file');
  return content;
}
