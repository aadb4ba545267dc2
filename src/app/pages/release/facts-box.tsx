import type { SaidLine } from '../../../core/page.ts';
import type { Rendition } from '../../../core/release.ts';
import { KeyFacts } from '../../../reading/key-facts/key-facts.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import type { Aids } from '../../state/aids.ts';

/**
 * What readers look for first, in the words of the interface. `said`: as the page brought it along, until the aids say it, and say
 * what can be done with it.
 */
export function FactsBox(props: {
  rendition: Rendition;
  said?: SaidLine[] | undefined;
  source?: string | undefined;
  aids: Aids | undefined;
}) {
  const { rendition, source, aids } = props;
  const { facts = [], blocks } = rendition;
  const said = aids?.sayFacts(facts, currentLanguage(), t) ?? props.said ?? [];
  return (
    <KeyFacts
      said={said}
      facts={facts}
      blocks={blocks}
      title={t('facts.title')}
      hint={t('facts.hint')}
      {...aids?.factAids({ rendition, said, source })}
    />
  );
}
