import type { Settings } from '../../storage/settings.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import shapes from '../../ui/shapes.module.css';
import { t } from '../i18n.ts';
import { chooseRefresh, refreshAbility } from './refresh.ts';

/** When news are fetched with the app closed; nothing where the browser cannot do it at all. */
export function RefreshChoice({ refresh }: { refresh: Settings['refresh'] }) {
  const ability = refreshAbility.value;
  if (ability === 'none') return null;
  return (
    <section class={shapes.card}>
      <h2>{t('refresh.title')}</h2>
      <p class={shapes.hint}>{t('refresh.why')}</p>
      {ability === 'denied' ? (
        <p>{t('refresh.denied')}</p>
      ) : (
        <SegmentedControl
          name="refresh"
          legend={t('refresh.title')}
          options={[
            { value: 'never', label: t('refresh.never') },
            { value: 'wifi', label: t('refresh.wifi') },
            { value: 'always', label: t('refresh.always') },
          ]}
          value={refresh ?? 'never'}
          onChange={(choice) => {
            chooseRefresh(choice).catch((error: unknown) => {
              console.warn('the browser refuses news in the background', error);
              refreshAbility.value = 'denied';
            });
          }}
        />
      )}
      {refresh === 'always' && ability === 'granted' && <p>{t('refresh.cost')}</p>}
    </section>
  );
}
