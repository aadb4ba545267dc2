import { isIP } from 'node:net';

/** The part of a host's name that is registered: `media.lindenfurt.example` and `www.lindenfurt.example` share it. */
function siteOf(hostname: string): string {
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? hostname.split('.').slice(-2).join('.') : hostname;
}

/**
 * Whether two addresses belong to one site, by the last two labels of their hosts, as German names are registered.
 * Names under a label like `co.uk` would seem to be one site; German publishers have none.
 */
export function isOwnSite(address: string, own: string): boolean {
  return siteOf(new URL(address).hostname) === siteOf(new URL(own).hostname);
}
