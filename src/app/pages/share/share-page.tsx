import type { ListItem, PageEdition } from '../../../core/page.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref, type ShareWish } from '../../routes.ts';
import type { GatherWish } from '../../sharing/gather.ts';
import type { SenderWords } from '../../sharing/sender-words.ts';
import { ForWhom } from './for-whom.tsx';
import { How, type Outcome } from './how.tsx';
import type { Prepared } from './use-preparation.ts';
import { What } from './what.tsx';

export interface SharePageProps {
  edition: PageEdition | undefined;
  sourceLang: LanguageTag;
  wish: GatherWish;
  prepared: Prepared;
  /** The phone may be about to get what is missing. */
  searching: boolean;
  /** What can be added. */
  others: readonly ListItem[];
  words: SenderWords;
  /** How many codes it takes; undefined until it is known. */
  codes: number | 'too-long' | undefined;
  /** What became of the last file. */
  outcome: Outcome | undefined;
  onWish: (change: Partial<ShareWish>) => void;
  onWords: (change: Partial<SenderWords>) => void;
  onCodes: () => void;
  onFile: (type: 'html' | 'epub') => void;
}

/** Handing over: for whom, what, and how. */
export function SharePage(props: SharePageProps) {
  const { edition, wish, prepared } = props;
  const lang = currentLanguage();
  const [id] = wish.releases;
  const isOne = id !== undefined && wish.releases.length === 1;
  const some = Boolean(prepared.ready?.chosen.length);
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <LinkButton
          look="quiet"
          icon="back"
          href={routeHref(isOne ? { page: 'release', lang, id } : { page: 'list', lang, saved: false })}
        >
          {isOne ? t('changes.back') : t('release.back')}
        </LinkButton>
      }
    >
      <h1>{t('release.share')}</h1>
      <ForWhom {...props} />
      <What {...props} />
      {some && <How {...props} />}
    </Frame>
  );
}
