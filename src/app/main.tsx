import '../ui/styles/index.ts';
// The publisher's pages are drawn before the code of theirs is there: their style is part of every page.
import './pages/list/list.module.css';
import './pages/list/sync-status.module.css';
import './pages/start/start.module.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PageInput } from '../core/page.ts';
import { App } from './app.tsx';
import { playEarlyTaps } from './early-taps.ts';
import { currentLanguage, switchLanguage } from './i18n.ts';
import { keepMoreLater } from './keep-more-later.ts';
import { readPageData } from './page-data.ts';
import { loadOverview } from './pages/overview.ts';
import { phoneLanguage } from './phone-language.ts';
import { loadAidsFromPhone, loadQuietly } from './state/aids.ts';
import { followArrivals, showReceive, takeCode } from './state/arrivals.ts';
import { followHeading } from './state/arrive.ts';
import { adoptLanguage } from './state/choose-language.ts';
import { catchInstallPrompt } from './state/install.ts';
import { loadLibrary, loadNewest, showFromPage } from './state/library.ts';
import { followRelease, openRelease, releaseInPage, showReleaseFromPage } from './state/open-release.ts';
import { navigate, route, startRouting } from './state/route.ts';
import { readSettings, settings } from './state/settings.ts';
import { syncNow } from './state/sync.ts';
import { startServiceWorker } from './sw-bridge.ts';

/**
 * The start: what is at hand is shown first (the page itself, then the phone), the network comes last.
 */
async function start(): Promise<void> {
  readSettings();
  catchInstallPrompt();
  startRouting();
  const page = readPageData();
  if (page) takeOver(page);
  // Nobody was asked for a language yet who comes by a share code.
  const guessed = arrivesAtStart();
  redirectFromStart();
  followArrivals();

  // What the page brought along is drawn before the phone is asked.
  const landsOnText = route.peek().page === 'release';
  await Promise.all([openLanguage(guessed), page ? undefined : loadNewest(), landsOnText ? undefined : loadOverview()]);
  if (!page) await Promise.all([followRelease(), loadAidsFromPhone()]);
  const app = document.getElementById('app') as HTMLElement;
  followHeading(app);
  render(<App />, app);
  playEarlyTaps();
  // For those who measure: from here on the page is the app's.
  performance.mark('lesebruecke:drawn');

  await afterPaint();
  // Without a network, and before the service worker has it: the page itself says so once the reader wants to go there.
  if (landsOnText) await loadOverview().catch(() => undefined);
  if (page) await followRelease();
  await loadLibrary();
  await Promise.all([
    syncNow(),
    startServiceWorker([currentLanguage()], settings.peek().refresh).catch(() => undefined),
  ]);
  keepMoreLater();
  bringAids();
}

/** Puts what the publisher's page was made from where the app would have it from the phone. */
function takeOver(page: PageInput): void {
  showFromPage(page.edition, page.page === 'list' ? page.releases : []);
  if (page.page !== 'release') return;
  showReleaseFromPage(page);
  const open = releaseInPage({ lang: page.lang, level: settings.peek().level });
  if (open) openRelease.value = open;
}

/** Opens the page that receives, for what a camera, a file or the share sheet has brought; false if nothing was. */
function arrivesAtStart(): boolean {
  const isStart = route.peek().page === 'start';
  if (takeCode(location.href)) return isStart;
  if (!isStart || new URLSearchParams(location.search).get('show') !== 'receive') return false;
  showReceive();
  return true;
}

/** A reader who has chosen a language does not see the question again; home-screen shortcuts come in here too. */
function redirectFromStart(): void {
  const { interfaceLang } = settings.peek();
  if (route.peek().page !== 'start' || !interfaceLang) return;
  const show = new URLSearchParams(location.search).get('show');
  if (show === 'settings') navigate({ page: 'settings', lang: interfaceLang }, { replace: true });
  else navigate({ page: 'list', lang: interfaceLang, saved: show === 'saved' }, { replace: true });
}

/**
 * The language of the address; else the reader's; else the phone's; else German. Without a network only languages that
 * were used before can be had: then the next one serves.
 */
async function openLanguage(guessed: boolean): Promise<void> {
  const here = route.peek();
  const { interfaceLang } = settings.peek();
  const asked = 'lang' in here ? here.lang : undefined;
  const candidates = [asked, interfaceLang, phoneLanguage(), 'de'].filter((lang) => lang !== undefined);
  for (const lang of candidates) {
    try {
      // Somebody who comes by a link has thereby answered the only question; where they have before, that stands.
      await (lang === asked && !interfaceLang && !guessed ? adoptLanguage(lang) : switchLanguage(lang));
      return;
    } catch (error) {
      console.warn(`${lang} is not on this phone`, error);
    }
  }
  throw new Error('no language can be loaded');
}

/** The aids are there before a second text is opened; the first must do without them. */
function bringAids(): void {
  const first = route.peek();
  if (first.page !== 'release') return void loadQuietly();
  effect(() => {
    if (route.value !== first) void loadQuietly();
  });
}

/** Resolves when the page has been drawn and the phone has a moment. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

void start();
