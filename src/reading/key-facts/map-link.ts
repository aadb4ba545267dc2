/** What a phone opens addresses with. */
export type MapApp = 'android' | 'apple' | 'browser';

/** Rooms and floors, which no map knows. */
const ROOM = /^(?:Raum|Zimmer|Saal|Etage|\S+ ?(?:Stock|Etage|OG))(?: |$)/u;
const POSTCODE = /\b\d{5}\b/;

/**
 * The address of a place on a map: street and number without venue and room, which maps seldom find, in `city` where the text
 * names no other.
 */
export function placeForMap(address: string, city: string | undefined): string {
  const parts = address.split(', ');
  const street = parts.findIndex((part) => /\p{L}.*\d/u.test(part) && !ROOM.test(part) && !POSTCODE.test(part));
  const place = street < 0 ? parts : parts.slice(street).filter((part, index) => index === 0 || POSTCODE.test(part));
  const named = city === undefined || POSTCODE.test(address) || address.includes(city) ? place : [...place, city];
  return named.join(', ');
}

/** Opens the place in the phone's own maps, or on OpenStreetMap. */
export function mapHref(place: string, app: MapApp): string {
  const query = encodeURIComponent(place);
  if (app === 'android') return `geo:0,0?q=${query}`;
  if (app === 'apple') return `https://maps.apple.com/?q=${query}`;
  return `https://www.openstreetmap.org/search?query=${query}`;
}

/** What this phone opens addresses with. iPads call themselves Macs, but Macs have no touch screen. */
export function mapApp({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): MapApp {
  if (/android/i.test(userAgent)) return 'android';
  const apple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return apple ? 'apple' : 'browser';
}
