import { Button, LinkButton } from '../../../ui/button.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Frame } from '../../frame/frame.tsx';
import { t } from '../../i18n.ts';
import styles from './handout.module.css';
import type { Handout } from './make-handout.ts';
import { Sheets } from './sheets.tsx';

export type Paper = 'a4' | 'a5';

export type HandoutState =
  | 'loading'
  /** Nothing was chosen. */
  | 'nothing'
  /** The receiver's language cannot be had. */
  | 'no-words'
  | 'no-storage'
  /** `missing`: titles of what is not on the phone. */
  | { handout: Handout; missing: string[] };

export interface HandoutPageProps {
  state: HandoutState;
  /** Heading above several releases; may be empty. */
  title: string;
  /** The sender's message; may be empty. */
  note: string;
  paper: Paper;
  /** Address of the page one came from. */
  back: string;
  onPaper: (paper: Paper) => void;
  onPrint: () => void;
}

/** A handout as it will come out of the printer. */
export function HandoutPage(props: HandoutPageProps) {
  const { state, back, title, note, paper } = props;
  const ready = typeof state === 'object' && state.handout.releases.length > 0 ? state : undefined;
  return (
    <Frame
      wide
      paper
      start={
        <LinkButton look="quiet" icon="back" href={back}>
          {t('release.share')}
        </LinkButton>
      }
      end={<p class={styles.where}>{t('handout.title')}</p>}
      footer={ready && <Controls {...props} />}
    >
      {!ready && <h1>{t('handout.title')}</h1>}
      <Troubles state={state} />
      {ready && <Sheets handout={ready.handout} title={title} note={note} paper={paper} />}
    </Frame>
  );
}

/** Why there is no paper, or not all of it. Not printed. */
function Troubles({ state }: Pick<HandoutPageProps, 'state'>) {
  if (state === 'loading') return <LiveStatus>{t('release.loading')}</LiveStatus>;
  if (typeof state === 'object') {
    return (
      <>
        {state.missing.map((title) => (
          <div key={title} class={styles.notice}>
            <Notice kind="warning">
              <p>{t('share.missing', { title })}</p>
            </Notice>
          </div>
        ))}
      </>
    );
  }
  const words = {
    nothing: t('share.nothing'),
    'no-words': t('errors.needsNetwork'),
    'no-storage': t('errors.storage'),
  };
  return (
    <Notice kind={state === 'nothing' ? 'info' : 'warning'}>
      <p>{words[state]}</p>
    </Notice>
  );
}

function Controls({ paper, onPaper, onPrint }: HandoutPageProps) {
  return (
    <section aria-label={t('handout.title')}>
      <div class={styles.controls}>
        <SegmentedControl
          name="paper"
          legend={t('handout.paper')}
          options={[
            { value: 'a4', label: 'A4' },
            { value: 'a5', label: 'A5' },
          ]}
          value={paper}
          onChange={onPaper}
        />
        <Button look="primary" icon="print" onClick={onPrint}>
          {t('handout.print')}
        </Button>
      </div>
    </section>
  );
}
