import { blocksToHtml, escapeHtml, numbersTogether, type PageOptions } from '../../core/codec/html.ts';
import { SAFE_ADDRESS } from '../../core/codec/wire.ts';
import { findLanguage } from '../../core/language.ts';
import type { Block, LanguageTag, Rendition } from '../../core/release.ts';
import type { SharePage, SharePageText } from './share-page.ts';

/** The parts of a share page, as HTML that is well-formed XML, too: for the share file and for chapters of an e-book. */

/** Attributes for an element whose text is of another language than what is around it. */
export function langAttributes(lang: LanguageTag): string {
  return ` lang="${escapeHtml(lang)}" dir="${findLanguage(lang)?.direction ?? 'auto'}"`;
}

/** Attributes for the app's own words on the page. */
export function ownAttributes({ lang, dir }: SharePage): string {
  return ` lang="${escapeHtml(lang)}" dir="${dir}"`;
}

/** What the sender wrote, marked as such; its language is not known. Empty where nothing was written. */
export function noteHtml({ note, words }: SharePage): string {
  if (!note) return '';
  return `<div class="note"><p class="label">${escapeHtml(words.note)}</p><p class="said" lang="" dir="auto">${numbersTogether(note)}</p></div>`;
}

/** A link to the app; empty without address or word for it. */
export function appLinkHtml({ address, words }: SharePage): string {
  if (!address || !words.openInApp || !SAFE_ADDRESS.test(address)) return '';
  return `<p><a class="open" href="${escapeHtml(address)}" rel="noopener">${escapeHtml(words.openInApp)}</a></p>`;
}

/**
 * A text from its title to its provenance, in one language or two. `deeper` is 1 where the page has a title above it. The
 * element around it carries {@link langAttributes} of the rendition.
 */
export function textHtml(text: SharePageText, page: SharePage, deeper: 0 | 1): string {
  const { rendition, beside, published, provenance, facts = [] } = text;
  const own = ownAttributes(page);
  const title = headHtml(rendition, `h${1 + deeper}`);
  const options: PageOptions = { deeper, ...(page.sourceLang && { contactLang: page.sourceLang }) };
  const meta = (words: string) => `<p class="meta"${own}>${escapeHtml(words)}</p>`;
  const rows = facts.map(
    ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${numbersTogether(text)}</dd></div>`,
  );
  return [
    `<header>${beside ? pair(title, headHtml(beside, 'p'), beside) : title}`,
    `${published ? meta(published) : ''}</header>`,
    rows.length > 0 ? `<dl class="facts"${own}>${rows.join('')}</dl>` : '',
    ...(beside ? pairsHtml(rendition, beside, options) : [renditionHtml(rendition, rendition.blocks, options)]),
    meta(provenance),
  ].join('\n');
}

/** Title and subtitle; those of the second language are no headings, or the outline would have each text twice. */
function headHtml({ title, subtitle }: Rendition, name: string): string {
  const below = subtitle ? `<p class="subtitle">${escapeHtml(subtitle)}</p>` : '';
  return `<${name} class="title">${escapeHtml(title)}</${name}>${below}`;
}

function pairsHtml(rendition: Rendition, beside: Rendition, options: PageOptions): string[] {
  const others = new Map(beside.blocks.map((block) => [block.id, block]));
  const known = new Set(rendition.blocks.map(({ id }) => id));
  const rows = rendition.blocks.map((block) => {
    const one = renditionHtml(rendition, [block], options);
    const other = others.get(block.id);
    // A contact is the same in every language: once is enough.
    if (!other || block.kind === 'contact') return one;
    return pair(one, renditionHtml(beside, [other], options), beside);
  });
  // Renditions that fit have none of these; of those that do not, nothing gets lost.
  const left = beside.blocks.filter(({ id }) => !known.has(id));
  return left.length > 0 ? [...rows, pair('', renditionHtml(beside, left, options), beside)] : rows;
}

function pair(one: string, other: string, { lang }: Rendition): string {
  return `<div class="pair"><div>${one}</div><div class="second"><div${langAttributes(lang)}>${other}</div></div></div>`;
}

function renditionHtml({ level }: Rendition, blocks: readonly Block[], options: PageOptions): string {
  return `<div class="text ${level}">\n${blocksToHtml(blocks, { page: options })}\n</div>`;
}
