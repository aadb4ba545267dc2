import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { LANGUAGES } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import shapes from '../ui/shapes.module.css';
import frame from './frame/frame.module.css';
import { currentLanguage, t, wordsIn } from './i18n.ts';
import { loadOverview, type Overview, overview } from './pages/overview.ts';
import { ReleaseRoute } from './pages/release/release-route.tsx';
import { routeHref } from './routes.ts';
import { loadAids } from './state/aids.ts';
import { chooseLanguage } from './state/choose-language.ts';
import { edition } from './state/library.ts';
import { storageFault } from './state/phone.ts';
import { route } from './state/route.ts';

/** The page that the address stands for. */
export function App() {
  const [error] = useErrorBoundary((cause) => console.error(cause));
  if (error) return <Broken />;
  return (
    <>
      <StorageTrouble />
      <Page />
    </>
  );
}

function Page() {
  const { value: to } = route;
  switch (to.page) {
    case 'start':
      return (
        <FromOverview
          draw={({ StartPage }) => (
            <StartPage
              languages={languagesToChoose()}
              phoneLanguage={currentLanguage()}
              onChoose={(lang) => void chooseLanguage(lang)}
            />
          )}
        />
      );
    case 'list':
      return to.saved ? (
        <Find draw={({ SavedRoute }) => <SavedRoute />} />
      ) : (
        <FromOverview draw={({ ListRoute }) => <ListRoute />} />
      );
    case 'search':
      return <Find draw={({ SearchRoute }) => <SearchRoute lang={to.lang} find={to.find} />} />;
    case 'release':
      return <ReleaseRoute id={to.id} lang={to.lang} text={to.text} />;
    case 'changes':
      return <Seldom draw={({ ChangesRoute }) => <ChangesRoute {...to} />} />;
    case 'read-text':
      return (
        <WithWords
          load={() => withAids(import('./read-text-code.ts'))}
          draw={({ ReadTextRoute }) => <ReadTextRoute />}
        />
      );
    case 'share':
      return <Sharing draw={({ ShareRoute }) => <ShareRoute {...to} />} />;
    case 'handout':
      return <Sharing draw={({ HandoutRoute }) => <HandoutRoute {...to} />} />;
    case 'receive':
      return <Sharing draw={({ ReceiveRoute }) => <ReceiveRoute />} />;
    case 'received':
      return <Sharing draw={({ ReceivedRoute }) => <ReceivedRoute {...to} />} />;
    case 'settings':
      return <Seldom draw={({ SettingsRoute }) => <SettingsRoute />} />;
    case 'comfort':
      return <Seldom draw={({ ComfortRoute }) => <ComfortRoute {...to} />} />;
    case 'statement':
      return <Seldom draw={({ StatementPage }) => <StatementPage edition={edition.value} />} />;
    case 'not-found':
      return <FromOverview draw={({ NotFoundPage }) => <NotFoundPage />} />;
  }
}

/** In one order always: nothing moves under the finger when the edition comes. */
function languagesToChoose(): LanguageTag[] {
  const { languages } = edition.value ?? {};
  return LANGUAGES.map(({ tag }) => tag).filter((tag) => languages?.includes(tag) ?? true);
}

/** Pages that lead to texts: at hand as soon as the first text is drawn. */
function FromOverview({ draw }: { draw: (pages: Overview) => VNode }) {
  return overview.value ? draw(overview.value) : <Later load={loadOverview} draw={draw} />;
}

/** Pages that are opened seldom: their code comes when one of them is. */
function Seldom({ draw }: { draw: (pages: typeof import('./pages/seldom.ts')) => VNode }) {
  return <WithWords load={() => import('./pages/seldom.ts')} draw={draw} />;
}

/** Finding again. */
function Find({ draw }: { draw: (pages: typeof import('./find-code.ts')) => VNode }) {
  return <WithWords load={() => import('./find-code.ts')} draw={draw} />;
}

/** Handing over and receiving. */
function Sharing({ draw }: { draw: (pages: typeof import('./sharing-code.ts')) => VNode }) {
  return <WithWords load={() => withAids(import('./sharing-code.ts'))} draw={draw} />;
}

/** Pages that show texts with all that helps to read them. */
async function withAids<Pages>(pages: Promise<Pages>): Promise<Pages> {
  await Promise.all([pages, loadAids()]);
  return pages;
}

/** What comes to the phone later and has words of its own. */
function WithWords<Pages>({ load, draw }: { load: () => Promise<Pages>; draw: (pages: Pages) => VNode }) {
  const lang = currentLanguage();
  const loadBoth = async () => {
    const [pages] = await Promise.all([load(), wordsIn(lang)]);
    return pages;
  };
  return <Later key={lang} load={loadBoth} draw={draw} />;
}

/** What is drawn once its code is there. Where it cannot be had, the page says that it takes a network, once. */
function Later<Pages>({ load, draw }: { load: () => Promise<Pages>; draw: (pages: Pages) => VNode }) {
  const pages = useSignal<Pages | 'missing' | undefined>(undefined);
  useEffect(() => {
    load().then(
      (loaded) => {
        pages.value = loaded;
      },
      (error: unknown) => {
        console.warn('this page is not on the phone', error);
        pages.value = 'missing';
      },
    );
  }, []);
  if (pages.value === undefined) return null;
  return pages.value === 'missing' ? <NeedsNetwork /> : draw(pages.value);
}

function StorageTrouble() {
  const kind = storageFault.value;
  if (!kind) return null;
  const words = {
    full: t('sync.full'),
    blocked: t('errors.storageBlocked'),
    newer: t('errors.storageNewer'),
    unavailable: t('errors.storage'),
  };
  return (
    <div class={frame.trouble}>
      <Notice kind="warning">
        <p>{words[kind]}</p>
      </Notice>
    </div>
  );
}

function NeedsNetwork() {
  return (
    <main id="main" class={frame.main}>
      <h1>{t('errors.needsNetwork')}</h1>
      <div class={shapes.answers}>
        <Button look="primary" icon="reload" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
        <LinkButton href={routeHref({ page: 'list', lang: currentLanguage(), saved: false })}>
          {t('errors.toList')}
        </LinkButton>
      </div>
    </main>
  );
}

function Broken() {
  return (
    <main id="main" class={frame.main}>
      <h1>{t('errors.unexpected')}</h1>
      <div>
        <Button look="primary" icon="reload" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </div>
    </main>
  );
}
