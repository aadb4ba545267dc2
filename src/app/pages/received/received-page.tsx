import { language } from '../../../core/language.ts';
import type { PageEdition } from '../../../core/page.ts';
import type { ReceivedText } from '../../../storage/schema.ts';
import { LinkButton } from '../../../ui/button.tsx';
import shapes from '../../../ui/shapes.module.css';
import { formatDay } from '../../format.ts';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import list from '../list/list.module.css';
import release from '../release/release.module.css';
import { Sender } from './sender.tsx';
import { VerdictLine } from './verdict-line.tsx';

export interface ReceivedPageProps {
  edition: PageEdition | undefined;
  /** The last one first; undefined while the phone is being asked. */
  texts: readonly ReceivedText[] | undefined;
}

/** All texts received, each with what can be said of it. */
export function ReceivedPage({ edition, texts }: ReceivedPageProps) {
  const lang = currentLanguage();
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <LinkButton look="quiet" icon="back" href={routeHref({ page: 'list', lang, saved: false })}>
          {t('release.back')}
        </LinkButton>
      }
    >
      <div class={release.head}>
        <h1>{t('received.title')}</h1>
        <div>
          <LinkButton look="quiet" icon="receive" href={routeHref({ page: 'receive', lang })}>
            {t('receive.title')}
          </LinkButton>
        </div>
      </div>
      {texts?.length === 0 && (
        <div class={list.empty}>
          <p>{t('received.empty')}</p>
        </div>
      )}
      {texts && texts.length > 0 && (
        <ul class={list.list}>
          {texts.map((text) => (
            <Card key={text.hash} text={text} publisher={edition?.publisher.name} />
          ))}
        </ul>
      )}
    </Frame>
  );
}

function Card({ text, publisher }: { text: ReceivedText; publisher: string | undefined }) {
  const lang = currentLanguage();
  const { hash, rendition, verdict, when } = text;
  return (
    <li class={`${shapes.card} ${list.card}`}>
      <p class={list.meta}>
        <time dateTime={when}>{t('received.when', { date: formatDay(lang, when.slice(0, 10)) })}</time>
      </p>
      <h2 class={list.cardTitle}>
        <a
          href={routeHref({ page: 'received', lang, hash })}
          lang={rendition.lang}
          dir={language(rendition.lang).direction}
        >
          {rendition.title}
        </a>
      </h2>
      <VerdictLine verdict={verdict} publisher={publisher} />
      <Sender text={text} publisher={publisher} />
    </li>
  );
}
