import { LinkButton } from '../../../ui/button.tsx';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';

/** An address that leads nowhere: says so, and the way out. */
export function NotFoundPage() {
  const home = routeHref({ page: 'list', lang: currentLanguage(), saved: false });
  return (
    <Frame start={<Brand />}>
      <h1>{t('errors.notFound')}</h1>
      <p>{t('errors.notFoundHint')}</p>
      <div>
        <LinkButton look="primary" href={home}>
          {t('errors.toList')}
        </LinkButton>
      </div>
    </Frame>
  );
}
