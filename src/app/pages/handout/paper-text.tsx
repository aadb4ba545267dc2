import type { Block, LanguageTag, Rendition } from '../../../core/release.ts';
import blockStyles from '../../../ui/blocks.module.css';
import { BlockView } from '../../../ui/blocks.tsx';
import { InLanguage } from './in-language.tsx';
import type { Receiver } from './make-handout.ts';
import styles from './paper.module.css';
import { blockOnPaper, rowsOf, staysWhole } from './paper-block.ts';
import { PaperContact } from './paper-contact.tsx';

interface PaperTextProps {
  rendition: Rendition;
  beside?: Rendition | undefined;
  receiver: Receiver;
  sourceLang: LanguageTag;
  deeper: boolean;
}

/** The text, block by block; with `beside`, in two columns whose blocks stay level with each other. */
export function PaperText(props: PaperTextProps) {
  const { rendition, beside } = props;
  const cell = (block: Block | undefined, of: Rendition) =>
    block && (
      <InLanguage lang={of.lang} class={of.level === 'plain' ? blockStyles.plain : undefined}>
        <BlockOnPaper {...props} block={block} lang={of.lang} />
      </InLanguage>
    );
  return (
    <div class={styles.blocks}>
      {rowsOf(rendition.blocks, beside?.blocks).map(({ block, beside: other }) => {
        const one = block ?? other;
        if (!one) return null;
        const keeping = [staysWhole(one) && styles.whole, one.kind === 'heading' && styles.leads];
        if (!beside || one.kind === 'contact') {
          return <div class={keeping.filter(Boolean).join(' ')}>{cell(one, rendition)}</div>;
        }
        return (
          <div class={[styles.row, ...keeping].filter(Boolean).join(' ')}>
            <div>{cell(block, rendition)}</div>
            <div class={styles.other}>{cell(other, beside)}</div>
          </div>
        );
      })}
    </div>
  );
}

function BlockOnPaper(props: PaperTextProps & { block: Block; lang: LanguageTag }) {
  const { block, lang, receiver, sourceLang, deeper } = props;
  const { t } = receiver;
  if (block.kind === 'contact') {
    return <PaperContact block={block} receiver={receiver} sourceLang={sourceLang} deeper={deeper} />;
  }
  if (block.kind === 'image') {
    const words = block.caption ?? block.alt;
    if (!words && !block.credit) return null;
    return (
      <p class={styles.picture}>
        {/* The word for it is the receiver's; beside, the caption alone says enough. */}
        {lang === receiver.lang && `${t('release.picture')}: `}
        {words} {block.credit && <bdi>{block.credit}</bdi>}
      </p>
    );
  }
  return (
    <BlockView
      block={blockOnPaper(block, deeper)}
      words={{ lang: receiver.lang, picture: t('release.picture') }}
      drawContact={() => null}
    />
  );
}
