import { type DomDocument, type DomElement, textOf } from './dom.ts';

/** Names that the usual consent tools give their boxes; what calls itself cookie or consent is known without them. */
export const CONSENT_TOOLS =
  'usercentrics cookiebot cybot onetrust optanon klaro borlabs cmplz cmpbox cmpwrapper didomi iubenda truste osano ' +
  'tarteaucitron cookieconsent cookielaw gdpr dsgvo ccm termly';

const AGREE =
  /^(?:ja,? )?(?:ich )?(?:bin )?(?:alle[sn]? |nur )?(?:(?:notwendige|essenzielle|ausgewählte) )?(?:cookies )?(?:akzeptieren|annehmen|ablehnen|zustimmen|zulassen|erlauben|einverstanden|stimme zu|ok|verstanden|accept(?: all)?)(?: und schließen)?[.!]?$/iu;
const ABOUT = /cookie|einwillig|datenschutz|tracking/iu;

/** The largest box around a button that holds nothing of the page's own text. */
function boxAround(button: DomElement, body: DomElement): DomElement {
  let box = button;
  for (let above = box.parentElement; above && above !== body; above = above.parentElement) {
    if (above.localName === 'main' || above.querySelector('h1, main, article, [role="main"]') !== null) break;
    box = above;
  }
  return box;
}

/**
 * Boxes that ask for consent, whatever tool made them: they speak of cookies, and one of their buttons agrees. Their
 * words are often the longest text of the page.
 */
export function findConsentBoxes({ body }: DomDocument): DomElement[] {
  const buttons = [...body.querySelectorAll('button, a, [role="button"], input[type="button"], input[type="submit"]')];
  const agreeing = buttons.filter((one) => AGREE.test(textOf(one) || (one.getAttribute('value') ?? '')));
  const boxes = agreeing.map((button) => boxAround(button, body));
  return [...new Set(boxes)].filter((box) => ABOUT.test(textOf(box)));
}
