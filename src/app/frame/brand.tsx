import { currentLanguage, t } from '../i18n.ts';
import { routeHref } from '../routes.ts';
import { BrandMark } from './brand-mark.tsx';
import styles from './frame.module.css';

/** The app's mark and name; leads to the list. */
export function Brand() {
  return (
    <a class={styles.brand} href={routeHref({ page: 'list', lang: currentLanguage(), saved: false })}>
      <BrandMark />
      {t('app.name')}
    </a>
  );
}
