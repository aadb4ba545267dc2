import type { GlossaryTerms } from '../../../core/glossary.ts';
import type { PageEdition } from '../../../core/page.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import type { Aids } from '../../state/aids.ts';
import type { OwnText } from '../../state/own-text.ts';
import type { OwnTranslation } from '../../state/own-translation.ts';
import { OwnTextResult, type ResultView, ViewControl } from './own-text-result.tsx';
import { TextForm } from './text-form.tsx';
import type { TranslationActions } from './translation-panel.tsx';

export interface ReadTextPageProps extends TranslationActions {
  edition: PageEdition | undefined;
  /** What stands in the field. */
  draft: string;
  ownText: OwnText;
  translation: OwnTranslation;
  view: ResultView;
  aids: Aids;
  /** What is explained, if the phone has it. */
  terms: GlossaryTerms | undefined;
  onDraft: (text: string) => void;
  /** `anyLanguage`: it is German, whatever it looks like. */
  onRead: (options?: { anyLanguage: boolean }) => void;
  onFile: (file: File) => void;
  onView: (view: ResultView) => void;
  onAnother: () => void;
}

/** A text of the reader's own, in plain German by rules, on this phone alone. */
export function ReadTextPage(props: ReadTextPageProps) {
  const { edition, ownText, translation, view, onView } = props;
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      wide={ownText.phase === 'done' && view === 'changes'}
      start={
        <LinkButton look="quiet" icon="back" href={routeHref({ page: 'list', lang: currentLanguage(), saved: false })}>
          {t('release.back')}
        </LinkButton>
      }
      footer={
        ownText.phase === 'done' && (
          <ViewControl text={ownText.text} translation={translation} view={view} onView={onView} />
        )
      }
    >
      {ownText.phase === 'done' ? <OwnTextResult {...props} text={ownText.text} /> : <TextForm {...props} />}
    </Frame>
  );
}
