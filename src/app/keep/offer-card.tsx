import { useSignal, useSignalEffect } from '@preact/signals';
import { estimatePersisted, persist } from '../../storage/quota.ts';
import { listReaderData } from '../../storage/reader-data.ts';
import { Button } from '../../ui/button.tsx';
import { LiveStatus } from '../../ui/live-status.tsx';
import shapes from '../../ui/shapes.module.css';
import { t } from '../i18n.ts';
import { items } from '../state/library.ts';
import { phone } from '../state/phone.ts';
import { changeSettings, settings } from '../state/settings.ts';
import { InstallSteps } from './install-steps.tsx';
import { installWay } from './install-way.ts';
import styles from './keep.module.css';
import { nextOffer, type Offer, type Situation } from './next-offer.ts';

/** One offer at a time, where the reader comes back to after reading; an answer is for good. */
export function OfferCard() {
  const known = useSignal<Pick<Situation, 'read' | 'saved' | 'persistent'> | undefined>(undefined);
  const refused = useSignal(false);
  useSignalEffect(() => {
    void items.value;
    void look().then((found) => (known.value = found));
  });
  if (refused.value) {
    return (
      <div class={`${shapes.card} ${styles.offer}`}>
        <LiveStatus>{t('keep.refused')}</LiveStatus>
      </div>
    );
  }
  const { answered } = settings.value;
  const offer = known.value && nextOffer({ ...known.value, way: installWay(), answered });
  if (!offer) return null;
  const close = () => answer(offer);
  return (
    <section class={`${shapes.card} ${styles.offer}`} aria-labelledby="offer">
      <h2 id="offer">{offer === 'persist' ? t('keep.askTitle') : t('install.title')}</h2>
      <p>{offer === 'persist' ? t('keep.askWhy') : t('install.why')}</p>
      {offer === 'install' && <InstallSteps key="install" onAnswer={close} />}
      <div class={shapes.answers}>
        {offer === 'persist' && (
          <Button
            look="primary"
            icon="bookmark"
            onClick={() =>
              void persist(navigator.storage).then((kept) => {
                refused.value = !kept;
                close();
              })
            }
          >
            {t('settings.protect')}
          </Button>
        )}
        <Button look="quiet" onClick={close}>
          {t('keep.notNow')}
        </Button>
      </div>
    </section>
  );
}

function answer(offer: Offer): void {
  changeSettings({ answered: [...settings.peek().answered, offer] });
}

async function look(): Promise<Pick<Situation, 'read' | 'saved' | 'persistent'>> {
  const db = await phone();
  const [data, persistent] = await Promise.all([db ? listReaderData(db) : [], estimatePersisted(navigator.storage)]);
  return { read: data.filter(({ read }) => read).length, saved: data.filter(({ saved }) => saved).length, persistent };
}
