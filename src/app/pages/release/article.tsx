import { language } from '../../../core/language.ts';
import type { Block, ContactBlock, LanguageTag, Rendition } from '../../../core/release.ts';
import blockStyles from '../../../ui/blocks.module.css';
import { BlockView } from '../../../ui/blocks.tsx';
import { ContactCard } from '../../../ui/contact-card.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import type { Aids } from '../../state/aids.ts';
import { contactActions } from './contact-actions.ts';

const plainClass = (rendition: Rendition) => (rendition.level === 'plain' ? blockStyles.plain : undefined);

/** The text, block by block; with `beside`, each block next to the same one in the publisher's language. */
export function Article(props: {
  rendition: Rendition;
  beside?: Rendition | undefined;
  sourceLang: LanguageTag;
  /** What helps to read, once it is at hand. */
  aids?: Aids | undefined;
}) {
  const { rendition, beside, sourceLang, aids } = props;
  const draw = (block: Block, { lang }: Rendition) => (
    <BlockView
      block={block}
      words={{ lang: currentLanguage(), picture: t('release.picture') }}
      drawContact={(contact) => <Contact block={contact} sourceLang={sourceLang} />}
      draw={aids?.drawWords(lang)}
    />
  );
  const own = textAttributes(rendition.lang);
  if (!beside) {
    return (
      <div class={[blockStyles.blocks, plainClass(rendition)].filter(Boolean).join(' ')} {...own}>
        {rendition.blocks.map((block) => draw(block, rendition))}
      </div>
    );
  }
  const second = new Map(beside.blocks.map((block) => [block.id, block]));
  return (
    <div class={blockStyles.blocks}>
      {rendition.blocks.map((block) => {
        const other = second.get(block.id);
        // A contact is the same in every language: once is enough.
        if (!other || block.kind === 'contact') return <div {...own}>{draw(block, rendition)}</div>;
        return (
          <div class={blockStyles.pair}>
            <div class={plainClass(rendition)} {...own}>
              {draw(block, rendition)}
            </div>
            <div class={blockStyles.second}>
              <div class={plainClass(beside)} {...textAttributes(beside.lang)}>
                {draw(other, beside)}
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

function textAttributes(lang: LanguageTag) {
  return { lang, dir: language(lang).direction };
}

/** A contact speaks the interface's language, not the text's: its words are buttons. */
function Contact({ block, sourceLang }: { block: ContactBlock; sourceLang: LanguageTag }) {
  return (
    <ContactCard
      lang={language(currentLanguage())}
      title={block.role === 'publisher' ? t('release.publishedBy') : t('release.contact')}
      contact={block.contact}
      sourceLang={sourceLang}
      actions={contactActions(block.contact)}
    />
  );
}
