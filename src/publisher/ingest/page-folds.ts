import type { DomDocument, DomElement } from './dom.ts';
import { namesOf, proseLength } from './html-elements.ts';

/** What content systems call the parts of a text that open on a tap. */
const FOLD = ['accordion', 'akkordeon', 'collapse', 'collapsible', 'toggle', 'tab', 'tabpanel', 'panel', 'faq'];
const FEWEST_LETTERS = 20;

function isFold(element: DomElement, controlled: ReadonlySet<string>): boolean {
  if (controlled.has(element.getAttribute('id') ?? '') || element.getAttribute('role') === 'tabpanel') return true;
  const names = namesOf(element);
  return FOLD.some((name) => names.has(name));
}

/** Menus open on a tap, too: they have hardly a word that is no link. */
function holdsText(element: DomElement): boolean {
  const around = element.closest('nav, header, footer, form, dialog, [role="dialog"], [role="navigation"]');
  return around === null && proseLength(element) >= FEWEST_LETTERS;
}

/**
 * Opens the parts of a text that a page shows only after a tap (accordions, tabs): for a reader they are text like the
 * rest. Their headings lose the button that they are.
 */
export function openFolds({ body }: DomDocument): void {
  for (const button of [...body.querySelectorAll('h1 button, h2 button, h3 button, h4 button, h5 button, dt button')]) {
    button.replaceWith(...button.childNodes);
  }
  const controls = [...body.querySelectorAll('[aria-controls]')].map((one) => one.getAttribute('aria-controls') ?? '');
  const controlled = new Set(controls.filter((id) => id !== ''));
  for (const element of [...body.querySelectorAll('[hidden], [aria-hidden="true"], [style*="none"]')]) {
    if (!isFold(element, controlled) || !holdsText(element)) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
}
