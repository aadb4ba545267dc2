import blockStyles from '../../ui/blocks.module.css';
import type { Place } from './passages.ts';
import styles from './speak.module.css';
import type { Stretch } from './spoken/spoken.ts';

/** Lights up on the page what is being said. Nothing moves by it: colours only. */

/** Name of the highlight in the style sheet. */
const WORD = 'spoken-word';

/** Where a place of a text is, in an `article` drawn by `ui/blocks.tsx`; with a second language beside it, in the first. */
export function elementAt(article: Element, place: Place): HTMLElement | undefined {
  if (!('block' in place)) {
    return article.querySelector<HTMLElement>(place.part === 'title' ? 'h1' : 'h1 + p') ?? undefined;
  }
  const block = article.querySelector(`.${blockStyles.blocks}`)?.children[place.block];
  if (!block) return undefined;
  const find = (selector: string, at = 0) => block.querySelectorAll<HTMLElement>(selector)[at];
  switch (place.part) {
    case 'sentence':
      return find('[data-sentence]', place.at);
    case 'row':
      return find('tbody tr', place.at);
    case 'by':
      return find('cite');
    case 'caption':
      return find('figcaption');
    case 'whole':
      return find('section') ?? (block as HTMLElement);
  }
}

/** Lights one element, and puts out the one before. */
export function lightPlace(element: HTMLElement | undefined): void {
  const lit = styles.lit ?? '';
  for (const other of document.querySelectorAll(`.${lit}`)) if (other !== element) other.classList.remove(lit);
  element?.classList.add(lit);
  lightWord(undefined, '', undefined);
}

/** Lights a word of a text that stands in an element, where the browser can do so without touching the text. */
export function lightWord(element: HTMLElement | undefined, text: string, word: Stretch | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const range = element && word && rangeOf(element, text, word);
  if (range) CSS.highlights.set(WORD, new Highlight(range));
  else CSS.highlights.delete(WORD);
}

/**
 * A stretch of a text as a range of the element that shows it. What the page adds to the text (soft hyphens, dots between
 * the parts of long words) is stepped over; undefined where the page says something else.
 */
function rangeOf(element: HTMLElement, text: string, { from, to }: Stretch): Range | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let index = 0; index < node.data.length; index++) {
      if (node.data[index] !== text[at]) continue;
      if (at === from) range.setStart(node, index);
      at++;
      if (at === to) {
        range.setEnd(node, index + 1);
        return range;
      }
    }
  }
  return undefined;
}
