import { language } from '../../../core/language.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import shapes from '../../../ui/shapes.module.css';
import { currentLanguage, type MessageKey, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import type { TextFault, TextReport } from '../../sharing/receive-share.ts';
import { VerdictLine } from '../received/verdict-line.tsx';
import styles from './receive.module.css';
import type { ReceivePageProps } from './receive-page.tsx';

/** Why a text of several is not there. */
const FAULTS: Record<TextFault, MessageKey> = {
  invalid: 'receive.invalid',
  newer: 'receive.newer',
  full: 'sync.full',
  'not-stored': 'receive.notStored',
};

/** What arrived: each text with what can be said of it, and the way to it. */
export function ArrivedTexts({ receiving: { texts }, edition, onAgain }: ReceivePageProps) {
  return (
    <>
      <ul class={styles.texts}>
        {texts.map((report) => (
          <li class={shapes.card}>
            {report.kind === 'failed' ? (
              <Notice kind="warning">
                <p>{t(FAULTS[report.fault])}</p>
              </Notice>
            ) : (
              <ArrivedText report={report} publisher={edition?.publisher.name} />
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button icon="receive" onClick={onAgain}>
          {t('receive.again')}
        </Button>
      </div>
    </>
  );
}

function ArrivedText(props: { report: TextReport & { kind: 'received' }; publisher: string | undefined }) {
  const { report, publisher } = props;
  const { text, hash, verdict, reception } = report;
  const lang = currentLanguage();
  const inEdition = {
    page: 'release',
    lang,
    id: text.release,
    ...(text.lang !== lang && { text: text.lang }),
  } as const;
  const href = {
    stored: routeHref({ page: 'received', lang, hash }),
    own: routeHref(inEdition),
    older: routeHref({ page: 'received', lang }),
    withdrawn: undefined,
  }[reception];
  return (
    <>
      <h2>
        <bdi lang={text.lang} dir={language(text.lang).direction}>
          {text.title}
        </bdi>
      </h2>
      <VerdictLine verdict={verdict} publisher={publisher} />
      {reception !== 'stored' && (
        <Notice kind={reception === 'withdrawn' ? 'warning' : 'info'}>
          <p>{t(`receive.${reception}`)}</p>
        </Notice>
      )}
      {href && (
        <div>
          <LinkButton look="primary" href={href}>
            {t('receive.readText')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
