import { LinkButton } from '../../ui/button.tsx';
import { currentLanguage, t } from '../i18n.ts';
import { routeHref } from '../routes.ts';
import { readLast } from '../state/history.ts';
import { items, readerData } from '../state/library.ts';
import styles from './reading-on.module.css';

/** Leads back to the release that was read last, where it was not read to its end. */
export function GoOn() {
  const id = readLast()[0];
  const item = items.value.find((one) => one.id === id);
  if (!id || !item || !readerData.value.get(id)?.position) return null;
  const lang = currentLanguage();
  return (
    <section class={styles.goOn} aria-labelledby="go-on">
      <h2 id="go-on" class={styles.title}>
        {t('resume.title')}
      </h2>
      <LinkButton icon="book" href={routeHref({ page: 'release', lang, id })}>
        <bdi lang={item.titleLang}>{item.title}</bdi>
      </LinkButton>
    </section>
  );
}
