import { InputError } from '../../core/errors.ts';
import { elementsOf, type XmlElement } from './xml.ts';

/** Namespace of the core of XLIFF 2.0 and 2.1 (XLIFF 2.1, section 1.3). */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** Every module of the specification has a namespace that begins like this; all others are extensions. */
export const MODULES = 'urn:oasis:names:tc:xliff:';

export const FORMAT_STYLE = `${MODULES}fs:2.0`;

const XML = 'http://www.w3.org/XML/1998/namespace';
export const XML_LANG = `{${XML}}lang`;
export const XML_SPACE = `{${XML}}space`;
export const XML_ID = `{${XML}}id`;

/** True for an element of the core. */
export function isCore({ namespace }: XmlElement): boolean {
  return namespace === XLIFF;
}

/** Core children of these names. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return elementsOf(element).filter((child) => isCore(child) && names.includes(child.name));
}

/** All core elements below an element, in the order of the document; what modules and extensions hold is left out. */
export function coreBelow(element: XmlElement): XmlElement[] {
  return allBelow(element, isCore);
}

/** All elements below an element, in the order of the document; one that does not fit is left out with all it holds. */
export function allBelow(element: XmlElement, fits: (child: XmlElement) => boolean = () => true): XmlElement[] {
  // One list for all depths: joining lists on the way up takes minutes in a file that is large and deep.
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string' || !fits(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** Ends the reading with what is wrong with an element, and its line. */
export function refuse({ line }: XmlElement, message: string): never {
  throw new InputError(message, { line });
}
