import type { Reading } from '../../../core/language.ts';
import type { LanguageTag, Rendition } from '../../../core/release.ts';
import { senderName } from '../../../core/trust/sender-name.ts';
import type { Verdict } from '../../../core/trust/verdict.ts';
import { type QrCode, qrCode } from '../../../share/qr/qr-code.ts';
import type { Translate } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import type { Gathered, GatheredRelease } from '../../sharing/gather.ts';
import { textCodes } from '../../sharing/text-codes.ts';

/** Who receives the handout: all words on it are in this language. */
export interface Receiver {
  lang: LanguageTag;
  t: Translate;
}

/** One release on paper. */
export interface HandoutRelease {
  rendition: Rendition;
  beside?: Rendition;
  published?: string;
  /** Set for a text that was received: nobody but its signature vouches for it. */
  verdict?: Verdict;
  /** What an unknown sender calls itself. */
  sender?: string;
  signed: boolean;
  /** The text itself. */
  codes: QrCode[];
  /** Its page on the internet; missing for what is not the city's. */
  page?: { address: string; code: QrCode };
}

/** All that is printed. */
export interface Handout {
  receiver: Receiver;
  /** What was asked for: some texts are there only otherwise. */
  wanted: Reading;
  /** Name of the city. */
  publisher: string;
  sourceLang: LanguageTag;
  sample: boolean;
  /** Where the app is. */
  home: string;
  releases: HandoutRelease[];
}

/** What the reader asked for, and what the app knows of itself and its city. */
export type HandoutPlace = Pick<Handout, 'wanted' | 'publisher' | 'sourceLang' | 'sample'> & { origin: string };

/** The texts found on the phone, made ready for paper. */
export function makeHandout({ releases }: Gathered, receiver: Receiver, place: HandoutPlace): Handout {
  const { origin, ...rest } = place;
  const home = new URL(routeHref({ page: 'start' }), origin).href;
  const ready = releases.map((release) => onPaper(release, { receiver, home, publisher: place.publisher, origin }));
  return { receiver, home, ...rest, releases: ready };
}

function onPaper(
  { text, beside }: GatheredRelease,
  place: { receiver: Receiver; home: string; publisher: string; origin: string },
): HandoutRelease {
  const { rendition, exact, published, verdict } = text;
  const { receiver, home, publisher, origin } = place;
  const sender = verdict && verdict !== 'genuine' && exact.publisher && senderName(exact.publisher, publisher);
  return {
    rendition,
    ...(beside && { beside: beside.rendition }),
    ...(published && { published }),
    ...(verdict && { verdict }),
    ...(sender && { sender }),
    signed: Boolean(exact.sig),
    codes: textCodes(exact, home),
    ...((!verdict || verdict === 'genuine') && { page: pageOf(rendition, receiver.lang, origin) }),
  };
}

/** The release's page in the receiver's language, showing this text. */
function pageOf({ release, lang }: Rendition, receiverLang: LanguageTag, origin: string) {
  const text = lang === receiverLang ? {} : { text: lang };
  const address = new URL(routeHref({ page: 'release', lang: receiverLang, id: release, ...text }), origin).href;
  return { address, code: qrCode(address, 'M') };
}
