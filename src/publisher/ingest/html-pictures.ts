import { httpAddress } from './addresses.ts';
import { type DomElement, textOf } from './dom.ts';
import { namesOf } from './html-elements.ts';
import type { PagePicture } from './html-piece.ts';

/** Narrower than this it is an icon, or a pixel that counts visitors. */
const SMALLEST = 48;
const NO_DESCRIPTION =
  /^(?:bild|foto|image|img|icon|logo|grafik|picture|photo|symbolbild|platzhalter|placeholder|vorschaubild|teaserbild|titelbild)?[\s\d_.:-]*$|\.(?:jpe?g|png|gif|webp|svg)$|^(?:img|dsc|csm|dji)[_-]?\w*\d\w*$|^(?:icon|pfeil|externer link|pdf)\b|\blogo$/iu;

const CREDIT_NAMES = [
  'credit',
  'credits',
  'copyright',
  'copyrights',
  'bildquelle',
  'bildnachweis',
  'fotograf',
  'urheber',
];
const CAPTION_NAMES = ['caption', 'figcaption', 'bildunterschrift', 'bildtext', 'bildunterzeile', 'subtext'];

function hasName(element: DomElement, wanted: readonly string[]): boolean {
  const names = namesOf(element);
  return wanted.some((name) => names.has(name));
}

/** An element beside a picture that says who made it. */
export function isCreditElement(element: DomElement): boolean {
  return (
    element.getAttribute('itemprop') === 'copyrightHolder' ||
    (hasName(element, CREDIT_NAMES) && textOf(element).length < 200)
  );
}

/** An element beside a picture that says what it shows. */
export function isCaptionElement(element: DomElement): boolean {
  return element.localName === 'figcaption' || (hasName(element, CAPTION_NAMES) && textOf(element).length < 1000);
}

function pixels(element: DomElement, name: string): number | undefined {
  const value = element.getAttribute(name) ?? '';
  return /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : undefined;
}

/** As wide as a phone shows it, on a screen with two dots to a pixel; wider ones only cost data. */
const WIDE_ENOUGH = 720;

/** The address in a `srcset` that is wide enough and no wider than that needs; the widest if none is. */
function fromSet(set: string): string | undefined {
  const candidates = [...set.matchAll(/(?:^|,)\s*([^\s,]\S*[^\s,])(?:\s+(\d+)(?:\.\d+)?([wx]))?\s*(?=,|$)/g)];
  const sized = candidates.map(([, address, size = '1', unit]) => ({
    address,
    width: Number(size) * (unit === 'w' ? 1 : WIDE_ENOUGH / 2),
  }));
  sized.sort((one, other) => one.width - other.width);
  return (sized.find(({ width }) => width >= WIDE_ENOUGH) ?? sized.at(-1))?.address;
}

/** The picture's best address: pages that load late keep it in another attribute, and a stand-in in its place. */
function source(element: DomElement, base: string | undefined): string | undefined {
  const sets = ['data-srcset', 'data-lazy-srcset', 'srcset'].map((name) => element.getAttribute(name)?.slice(0, 5000));
  const names = ['data-src', 'data-original', 'data-lazy-src', 'src'];
  const candidates = [
    ...sets.map((set) => (set ? fromSet(set) : undefined)),
    ...names.map((name) => element.getAttribute(name)),
  ];
  return candidates.map((candidate) => httpAddress(candidate, base)).find((address) => address !== undefined);
}

/** Content systems without a description put the file's name there. */
function isFileName(alt: string, address: string | undefined): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const file = address === undefined ? '' : (new URL(address).pathname.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return letters(alt) !== '' && letters(file) === letters(alt);
}

/** An `<img>` that tells the reader something; undefined for icons, trackers and what only decorates. */
export function readPicture(element: DomElement, base: string | undefined): PagePicture | undefined {
  const tiny = ['width', 'height'].some((name) => (pixels(element, name) ?? SMALLEST) < SMALLEST);
  const decorates = ['presentation', 'none'].includes(element.getAttribute('role') ?? '');
  if (tiny || decorates) return undefined;
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/gu, ' ').trim();
  const address = source(element, base);
  return {
    ...(alt !== '' && !NO_DESCRIPTION.test(alt) && !isFileName(alt, address) && { alt: alt.slice(0, 500) }),
    ...(address !== undefined && { address }),
  };
}
