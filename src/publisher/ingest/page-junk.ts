import { type DomDocument, type DomElement, textOf } from './dom.ts';
import { isHidden, NEVER_TEXT, namesOf, proseLength } from './html-elements.ts';
import { CONSENT_TOOLS, findConsentBoxes } from './page-consent.ts';
import { openFolds } from './page-folds.ts';

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Words in classes and ids of what stands around a text. */
const AROUND = words(
  'cookie cookies cookiebar cookiebanner consent breadcrumb breadcrumbs breadcrump brotkrumen brotkrume share sharing',
  'sharebar sharer shariff social socialmedia socialbar addthis addtoany navbar mainnav subnav metanav mainmenu pager',
  'pagination paging skiplink skiplinks sprungmarken sitemap servicebar servicelinks servicenavigation metanavigation',
  'readspeaker voicereader comments kommentare respond advertisement werbung backlink backlinks totop toplink pagefooter',
  'flyout sitefooter tagcloud schlagworte searchform languageswitch sprachwahl',
);

/** Words that as often name a part of the text itself: what holds running text stays. */
const PERHAPS_AROUND = words(
  'nav navi navigation menu menue teilen print drucken druckversion skip toolbar vorlesen comment kommentar popup modal',
  'advert anzeige zurueck footer related verwandt verwandte weiterlesen newsletter feedback rating bewertung tags login',
  'suche search spende spenden donation donate marginalspalte marginal randspalte sidebar',
);

const RUNNING_TEXT = 250;

const AROUND_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);

/** An element that holds a good part of the page's text is not around it, whatever it is called. */
const GOOD_PART = 0.4;

function isAround(element: DomElement): boolean {
  if (element.localName === 'nav' || AROUND_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = [...namesOf(element)];
  if (names.some((name) => AROUND.has(name))) return true;
  return names.some((name) => PERHAPS_AROUND.has(name)) && proseLength(element) < RUNNING_TEXT;
}

const TOOLS = words(CONSENT_TOOLS);

/** A consent tool's own box, however long; a page that only wears its mark ("gdpr-enabled") holds its title. */
function isConsentTool(element: DomElement): boolean {
  if (element.querySelector('h1, main, article') !== null || element.closest('main, article') !== null) return false;
  return [...namesOf(element)].some((name) => TOOLS.has(name)) && /cookie|einwillig|consent/i.test(textOf(element));
}

/** Page headers and footers; those of an article hold its title and its date. */
function isFrame({ localName, parentElement }: DomElement): boolean {
  const framing = localName === 'footer' || localName === 'header';
  return framing && parentElement?.closest('article, main, [role="main"]') === null;
}

/** Forms of a page generator may hold the whole page: only what they hold besides fields is looked at. */
function isFormOnly(element: DomElement, whole: number): boolean {
  return (
    element.localName === 'form' && proseLength(element) < whole * GOOD_PART && element.querySelector('h1') === null
  );
}

/**
 * Takes out what stands around the text of a page: scripts, navigation, cookie banners, share buttons, forms, hidden
 * text. Elements that hold the title or much of the text stay.
 */
export function removeJunk(document: DomDocument): void {
  const { body } = document;
  // First, because they are known by their buttons, which go next.
  for (const box of findConsentBoxes(document)) box.remove();
  openFolds(document);
  for (const element of [...body.querySelectorAll([...NEVER_TEXT].join(','))]) element.remove();
  const whole = Math.max(1, proseLength(body));
  for (const element of [...body.querySelectorAll('*')]) {
    if (!body.contains(element)) continue;
    if (isHidden(element) || isFormOnly(element, whole)) element.remove();
    else if (isConsentTool(element)) element.remove();
    else if (isAround(element) || isFrame(element)) {
      const holdsText = element.querySelector('h1, [itemprop="articleBody"]') !== null && textOf(element).length > 200;
      if (!holdsText && proseLength(element) < whole * GOOD_PART) element.remove();
    }
  }
}
