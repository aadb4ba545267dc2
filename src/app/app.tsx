import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { LANGUAGES } from '../core/language.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import frame from './frame/frame.module.css';
import { currentLanguage, t } from './i18n.ts';
import { ListRoute } from './pages/list/list-route.tsx';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { ReleaseRoute } from './pages/release/release-route.tsx';
import { StartPage } from './pages/start/start-page.tsx';
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
        <StartPage
          languages={edition.value?.languages ?? LANGUAGES.map(({ tag }) => tag)}
          phoneLanguage={currentLanguage()}
          onChoose={(lang) => void chooseLanguage(lang)}
        />
      );
    case 'list':
      return <ListRoute key={String(to.saved)} saved={to.saved} />;
    case 'release':
      return <ReleaseRoute id={to.id} lang={to.lang} text={to.text} />;
    case 'changes':
      return <Seldom draw={({ ChangesRoute }) => <ChangesRoute {...to} />} />;
    case 'read-text':
      return <Seldom draw={({ ReadTextRoute }) => <ReadTextRoute />} />;
    case 'settings':
      return <Seldom draw={({ SettingsRoute }) => <SettingsRoute />} />;
    case 'not-found':
      return <NotFoundPage />;
  }
}

/** Pages that are opened seldom: their code comes when one of them is. */
function Seldom({ draw }: { draw: (pages: typeof import('./pages/seldom.ts')) => VNode }) {
  const pages = useSignal<typeof import('./pages/seldom.ts') | undefined>(undefined);
  useEffect(() => {
    void import('./pages/seldom.ts').then((module) => {
      pages.value = module;
    });
  }, []);
  return pages.value ? draw(pages.value) : null;
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
    <Notice kind="warning">
      <p>{words[kind]}</p>
    </Notice>
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
