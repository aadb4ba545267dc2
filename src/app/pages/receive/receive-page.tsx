import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PageEdition } from '../../../core/page.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import shapes from '../../../ui/shapes.module.css';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import type { Receiving } from '../../sharing/receiving.ts';
import release from '../release/release.module.css';
import { ArrivedTexts } from './arrived-texts.tsx';
import styles from './receive.module.css';
import type { CameraTrouble } from './scanner.ts';
import { Situation } from './situation.tsx';

export interface ReceivePageProps {
  edition: PageEdition | undefined;
  receiving: Receiving;
  cameraTrouble: CameraTrouble | undefined;
  /** The camera's picture while it is on. */
  camera: ComponentChildren;
  /** Something is dragged over the page. */
  dragged: boolean;
  onScan: () => void;
  onFiles: (files: readonly File[]) => void;
  onTakeOther: () => void;
  onReadText: (text: string) => void;
  onAgain: () => void;
}

/** Pictures that tell their size; iPhones make JPEG of theirs when this is what is asked for. */
const PICTURES = 'image/png,image/jpeg,image/webp,image/gif';
const FILES = '.html,.htm,.txt,.text,.md,text/html,text/plain,image/png,image/jpeg,image/webp,image/gif';

/** Taking over what somebody hands over, by whatever way it comes, and what became of it. */
export function ReceivePage(props: ReceivePageProps) {
  const { edition, receiving, camera, dragged } = props;
  const lang = currentLanguage();
  const done = receiving.texts.length > 0;
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <LinkButton look="quiet" icon="back" href={routeHref({ page: 'list', lang, saved: false })}>
          {t('release.back')}
        </LinkButton>
      }
    >
      <div class={dragged ? `${styles.page} ${styles.dragged}` : styles.page}>
        <div class={release.head}>
          <h1>{t('receive.title')}</h1>
          {!done && <p>{t('receive.intro')}</p>}
        </div>
        {camera}
        <Situation {...props} />
        {done && <ArrivedTexts {...props} />}
        {!done && !camera && <Ways {...props} />}
        <div>
          <LinkButton look="quiet" icon="news" href={routeHref({ page: 'received', lang })}>
            {t('received.title')}
          </LinkButton>
        </div>
      </div>
    </Frame>
  );
}

function Ways({ receiving: { busy }, onScan, onFiles }: ReceivePageProps) {
  return (
    <div class={styles.ways}>
      <Button look="primary" icon="camera" disabled={busy} onClick={onScan}>
        {t('receive.scan')}
      </Button>
      <FileButton icon="qr" accept={PICTURES} disabled={busy} onFiles={onFiles}>
        {t('receive.picture')}
      </FileButton>
      <FileButton icon="file" accept={FILES} disabled={busy} onFiles={onFiles}>
        {t('receive.file')}
      </FileButton>
      <p class={`${shapes.hint} ${styles.drop}`}>{t('receive.drop')}</p>
    </div>
  );
}

/** A file's own button differs from browser to browser and speaks the phone's language; this one opens it. */
function FileButton(props: {
  icon: IconName;
  accept: string;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
  children: ComponentChildren;
}) {
  const { icon, accept, disabled, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be opened again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
