import { Icon, type IconName } from '../../ui/icon.tsx';
import { currentLanguage, t } from '../i18n.ts';
import { routeHref } from '../routes.ts';
import styles from './nav-bar.module.css';

export type NavPlace = 'list' | 'search' | 'saved' | 'settings';

/** The four places of the app: at the thumb on a phone, in the header where there is room. */
export function NavBar({ current }: { current?: NavPlace | undefined }) {
  const lang = currentLanguage();
  const places: { place: NavPlace; icon: IconName; word: string; href: string }[] = [
    { place: 'list', icon: 'news', word: t('list.title'), href: routeHref({ page: 'list', lang, saved: false }) },
    {
      place: 'search',
      icon: 'search',
      word: t('list.search'),
      href: routeHref({ page: 'search', lang, find: { query: '' } }),
    },
    { place: 'saved', icon: 'bookmark', word: t('list.saved'), href: routeHref({ page: 'list', lang, saved: true }) },
    { place: 'settings', icon: 'gear', word: t('settings.title'), href: routeHref({ page: 'settings', lang }) },
  ];
  return (
    <nav class={styles.bar} aria-label={t('app.name')} data-needs-script>
      <ul class={styles.list}>
        {places.map(({ place, icon, word, href }) => (
          <li key={place}>
            <a href={href} aria-current={place === current ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{word}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
