import type { IsoDate } from '../../core/release.ts';

/** The same for addresses that lead to the same page: scheme, "www.", a slash at the end and a place on it do not count. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The same for the same title, however it is spelled, on the same day; undefined for a title without words. */
export function titleKey(title: string, published: IsoDate | undefined): string | undefined {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? undefined : `${published ?? ''} ${words}`;
}
