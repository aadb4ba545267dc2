import type { ComponentChildren } from 'preact';
import { splitAtPhones } from '../core/press/phones.ts';
import type { Block, Inline, LanguageTag, Sentence } from '../core/release.ts';
import styles from './blocks.module.css';

/** Words around a text that are the interface's, not the text's. */
export interface BlockWords {
  lang: LanguageTag;
  picture: string;
}

/** Draws a contact block; handed in, because calling and writing need more than drawing. */
export type DrawContact = (block: Extract<Block, { kind: 'contact' }>) => ComponentChildren;

/** Text in which each telephone number keeps its direction. */
function Text({ text }: { text: string }) {
  return <>{splitAtPhones(text).map((part, index) => (index % 2 === 1 ? <bdi>{part}</bdi> : part))}</>;
}

function InlineView({ inline }: { inline: Inline }) {
  if (typeof inline === 'string') return <Text text={inline} />;
  if ('strong' in inline) return <strong>{inline.strong}</strong>;
  if ('term' in inline) return <>{inline.text}</>;
  return (
    <a href={inline.link} rel="noopener">
      <bdi>{inline.text}</bdi>
    </a>
  );
}

/** Sentences as running text; each is an element of its own, to be lit up and spoken by itself. */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 && ' '}
          <span data-sentence={index}>
            {sentence.map((inline) => (
              <InlineView inline={inline} />
            ))}
          </span>
        </>
      ))}
    </>
  );
}

/** One block of a text as the HTML element that it is. */
export function BlockView(props: { block: Block; words: BlockWords; drawContact: DrawContact }) {
  const { block, words, drawContact } = props;
  switch (block.kind) {
    case 'heading': {
      const Tag = block.depth === 2 ? 'h2' : 'h3';
      return (
        <Tag class={block.depth === 2 ? styles.heading2 : styles.heading3}>
          <Sentences sentences={block.sentences} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} />
        </p>
      );
    case 'quote':
      return (
        <blockquote class={styles.quote}>
          <p>
            <Sentences sentences={block.sentences} />
          </p>
          {block.by && <cite>{block.by}</cite>}
        </blockquote>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag class={styles.list}>
          {block.items.map((item) => (
            <li>
              <Sentences sentences={item} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <table class={styles.table}>
          <thead>
            <tr>
              {block.header.map((cell) => (
                <th scope="col">{cell}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'image':
      return (
        <figure class={styles.image}>
          {block.src && (
            <img src={`${import.meta.env.BASE_URL}edition/${block.src}`} alt={block.alt ?? ''} loading="lazy" />
          )}
          <figcaption>
            {!block.src && (
              <span class={styles.pictureWord} lang={words.lang}>
                {words.picture}:{' '}
              </span>
            )}
            {block.caption}
            {block.credit && (
              <small class={styles.credit}>
                <bdi>{block.credit}</bdi>
              </small>
            )}
          </figcaption>
        </figure>
      );
    case 'contact':
      return <>{drawContact(block)}</>;
  }
}
