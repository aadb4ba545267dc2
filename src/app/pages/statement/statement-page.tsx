import type { PageEdition } from '../../../core/page.ts';
import { LinkButton } from '../../../ui/button.tsx';
import shapes from '../../../ui/shapes.module.css';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import settingsStyles from '../settings/settings.module.css';

const WORKS = ['keyboard', 'reader', 'size', 'colour', 'calm', 'offline'] as const;
const GAPS = ['machine', 'pictures', 'people'] as const;

/** The accessibility statement: what works, what does not, how that is known, and whom to tell. */
export function StatementPage({ edition }: { edition: PageEdition | undefined }) {
  const lang = currentLanguage();
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <LinkButton look="quiet" icon="back" href={routeHref({ page: 'settings', lang })}>
          {t('settings.title')}
        </LinkButton>
      }
    >
      <h1>{t('statement.title')}</h1>
      <p>{t('statement.intro')}</p>
      <Part title={t('statement.works')} lines={WORKS.map((key) => t(`statement.${key}`))} />
      <Part title={t('statement.gaps')} lines={GAPS.map((key) => t(`statement.${key}`))} />
      <section class={shapes.card}>
        <h2>{t('statement.how')}</h2>
        <p>{t('statement.checked')}</p>
      </section>
      <Feedback edition={edition} />
    </Frame>
  );
}

function Part({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section class={shapes.card}>
      <h2>{title}</h2>
      <ul class={settingsStyles.facts}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whom to tell, as the publisher's own data say it: its mail, else its phone, else its page. */
function Feedback({ edition }: { edition: PageEdition | undefined }) {
  const { name, contact, url } = edition?.publisher ?? {};
  const [email] = contact?.emails ?? [];
  const phone = contact?.phones.find(({ fax }) => !fax)?.number;
  return (
    <section class={shapes.card}>
      <h2>{t('statement.tell')}</h2>
      <p>
        {t('statement.tellHint')} {name && <bdi>{name}</bdi>}
      </p>
      {email && (
        <LinkButton icon="mail" href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </LinkButton>
      )}
      {!email && phone && (
        <p>
          {t('contact.call')}: <bdi>{phone}</bdi>
        </p>
      )}
      {!email && !phone && url && (
        <LinkButton icon="link" href={url} rel="noopener">
          {t('contact.web')}
        </LinkButton>
      )}
    </section>
  );
}
