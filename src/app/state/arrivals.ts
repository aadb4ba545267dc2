import { signal } from '@preact/signals';
import { phoneLanguage } from '../phone-language.ts';
import { navigate, route } from './route.ts';
import { settings } from './settings.ts';

/**
 * The ways in from outside the app: a phone's camera opens an address with a share code, a file is opened with the app, the
 * share sheet leads to it. What comes waits here until the page that receives it is there: its code comes later.
 */

/** What has come and was not looked at yet. */
export const arrivals = signal<readonly (string | File)[]>([]);

/** As on a home screen or in a link, any fragment can stand here; a share code is a version and a long number. */
const CODE = /#[0-9]{21,}$/;

/** What browsers with file handlers call an app with; not in TypeScript's DOM yet. */
interface LaunchQueue {
  setConsumer(take: (launch: { files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/**
 * Leads to the page that receives, if the address has a share code in it. It stays in the address until it has been read: a
 * page that is loaded again finds it there.
 */
export function takeCode(address: string): boolean {
  const [hash] = CODE.exec(address) ?? [];
  if (!hash) return false;
  receive([address], hash);
  return true;
}

/** Follows what comes while the app is open. */
export function followArrivals(): void {
  // Not the address as it is by now: where several come at once, another may stand there, or be taken out again.
  addEventListener('hashchange', ({ newURL }) => takeCode(newURL));
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void Promise.all(files.map((file) => file.getFile())).then((opened) => receive(opened));
  });
}

/** Takes what has come; nothing comes twice. */
export function takeArrivals(): readonly (string | File)[] {
  const taken = arrivals.peek();
  if (taken.length > 0) arrivals.value = [];
  if (CODE.test(location.hash)) history.replaceState(null, '', location.pathname + location.search);
  return taken;
}

/** In the reader's language; before they chose one, in that of the page they opened, else the phone's. */
export function showReceive(hash = ''): void {
  const here = route.peek();
  const lang = settings.peek().interfaceLang ?? (here.page !== 'not-found' && 'lang' in here && here.lang);
  navigate({ page: 'receive', lang: lang || phoneLanguage() }, { replace: true, hash });
}

function receive(what: readonly (string | File)[], hash?: string): void {
  arrivals.value = [...arrivals.peek(), ...what];
  showReceive(hash);
}
