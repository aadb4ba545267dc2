import type { ComponentChildren } from 'preact';
import { splitAtPhones } from '../core/press/phones.ts';
import type { Block, Inline, LanguageTag, Sentence, Term } from '../core/release.ts';
import styles from './blocks.module.css';

/** Words around a text that are the interface's, not the text's. */
export interface BlockWords {
  lang: LanguageTag;
  picture: string;
}

/** Draws a contact block; handed in, because calling and writing need more than drawing. */
export type DrawContact = (block: Extract<Block, { kind: 'contact' }>) => ComponentChildren;

/** How what helps to read draws parts of a text; without it they are plain text. The text stays the same, letter for letter. */
export interface DrawWords {
  text: (text: string) => ComponentChildren;
  term: (term: Term) => ComponentChildren;
}

/** Text in which each telephone number keeps its direction, and stands on one line where a line has room for it. */
export function Text({ text, draw }: { text: string; draw?: DrawWords | undefined }) {
  return (
    <>
      {splitAtPhones(text).map((part, index) =>
        index % 2 === 1 ? <bdi class={styles.phone}>{part}</bdi> : (draw?.text(part) ?? part),
      )}
    </>
  );
}

function InlineView({ inline, draw }: { inline: Inline; draw: DrawWords | undefined }) {
  if (typeof inline === 'string') return <Text text={inline} draw={draw} />;
  if ('strong' in inline) {
    return (
      <strong>
        <Text text={inline.strong} draw={draw} />
      </strong>
    );
  }
  if ('term' in inline) return <>{draw?.term(inline) ?? inline.text}</>;
  return (
    <a href={inline.link} rel="noopener">
      <bdi>{inline.text}</bdi>
    </a>
  );
}

/** Sentences as running text; each is an element of its own, to be lit up and spoken by itself. */
export function Sentences({ sentences, draw }: { sentences: readonly Sentence[]; draw?: DrawWords | undefined }) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 && ' '}
          <span data-sentence={index}>
            {sentence.map((inline) => (
              <InlineView inline={inline} draw={draw} />
            ))}
          </span>
        </>
      ))}
    </>
  );
}

/** One block of a text as the HTML element that it is. */
export function BlockView(props: {
  block: Block;
  words: BlockWords;
  drawContact: DrawContact;
  draw?: DrawWords | undefined;
}) {
  const { block, words, drawContact, draw } = props;
  switch (block.kind) {
    case 'heading': {
      const Tag = block.depth === 2 ? 'h2' : 'h3';
      return (
        <Tag class={block.depth === 2 ? styles.heading2 : styles.heading3}>
          <Sentences sentences={block.sentences} draw={draw} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Sentences sentences={block.sentences} draw={draw} />
        </p>
      );
    case 'quote':
      return (
        <blockquote class={styles.quote}>
          <p>
            <Sentences sentences={block.sentences} draw={draw} />
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
              <Sentences sentences={item} draw={draw} />
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
                <th scope="col">
                  <Text text={cell} draw={draw} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td>
                    <Text text={cell} draw={draw} />
                  </td>
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
            {block.caption && <Text text={block.caption} />}
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
