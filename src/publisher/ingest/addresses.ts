import { SAFE_ADDRESS } from '../../core/codec/wire.ts';

/** Parameters that only tell a site where its readers come from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs\w+|piwik_\w+|pk_\w+|mtm_\w+)$/i;

function resolve(address: string, base: string | undefined): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** The absolute `http(s)` address that a link means, without what only tracks readers; undefined for all others. */
export function httpAddress(address: string | undefined | null, base?: string): string | undefined {
  const url = address?.trim() ? resolve(address.trim(), base) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  // A name and password in an address are there to deceive.
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return SAFE_ADDRESS.test(url.href) ? url.href : undefined;
}

/**
 * The address behind a link, in a form that may be stored ({@link SAFE_ADDRESS}): `http(s)` made absolute, `mailto:`,
 * `tel:` without the signs that make a number readable. Undefined for everything else, so the text stays alone.
 */
export function linkAddress(address: string | null, base?: string): string | undefined {
  const written = address?.trim() ?? '';
  if (/^tel:/i.test(written)) {
    const number = decodeLoosely(written.slice(4))
      .replace(/\(0\)/g, '')
      .replace(/[^\d+*#]/g, '');
    return known(`tel:${number}`);
  }
  if (/^mailto:/i.test(written)) return known(written.replace(/\s/g, ''));
  if (written === '' || written.startsWith('#')) return undefined;
  return httpAddress(written, base);
}

function known(address: string): string | undefined {
  return SAFE_ADDRESS.test(address) ? address : undefined;
}

/** With `%20` as a space; as it is where the encoding is broken. */
function decodeLoosely(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURI(text.replace(/%(?:[89a-f][0-9a-f])/gi, ''));
}
