import { useSignal } from '@preact/signals';
import { aids } from '../../state/aids.ts';
import { chooseLanguage } from '../../state/choose-language.ts';
import { edition, items, marksOf } from '../../state/library.ts';
import { sync, syncNow } from '../../state/sync.ts';
import { ListPage } from './list-page.tsx';

/** Releases drawn at once: more would only cost time. */
const STEP = 30;

/** The list, joined to what is on the phone. */
export function ListRoute() {
  const topic = useSignal<string | undefined>(undefined);
  const limit = useSignal(STEP);
  const help = aids();
  return (
    <ListPage
      edition={edition.value}
      items={items.value}
      marksOf={marksOf}
      above={help && <help.GoOn />}
      topic={topic.value}
      onTopic={(chosen) => {
        topic.value = chosen;
        limit.value = STEP;
      }}
      onLanguage={(lang) => chooseLanguage(lang)}
      sync={sync.value}
      onSync={syncNow}
      offer={help && <help.OfferCard />}
      freed={help && <help.Freed />}
      limit={limit.value}
      onMore={() => {
        limit.value += STEP;
      }}
    />
  );
}
