import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { KeyFact } from '../../core/facts.ts';
import type { SaidLine } from '../../core/page.ts';
import type { Block } from '../../core/release.ts';
import blockStyles from '../../ui/blocks.module.css';
import { Text } from '../../ui/blocks.tsx';
import shapes from '../../ui/shapes.module.css';
import styles from './key-facts.module.css';
import { sentenceOf, showSentence } from './show-sentence.ts';

interface KeyFactsProps {
  /** The facts in words, in the reader's language. */
  said: readonly SaidLine[];
  facts: readonly KeyFact[];
  /** The text that says them; it stands in the same `article`. */
  blocks: readonly Block[];
  title: string;
  /** Says that each leads to its sentence. */
  hint: string;
  /** How far off a fact is, in words. */
  howFarOff?: ((fact: KeyFact) => string | undefined) | undefined;
  /** What can be done with a line, below it; with all lines under the same label. */
  actions?: ((line: SaidLine, group: readonly SaidLine[]) => ComponentChildren) | undefined;
  /** What can be done with the whole, below all. */
  children?: ComponentChildren;
}

/** What a text says that readers look for first, in the reader's language; each leads to the sentence that says it. */
export function KeyFacts({ said, facts, blocks, title, hint, howFarOff, actions, children }: KeyFactsProps) {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  if (said.length === 0) return null;
  const jump = (fact: KeyFact) => {
    const text = box.current?.closest('article')?.querySelector(`.${blockStyles.blocks}`);
    const sentence = text && sentenceOf(text, blocks, fact);
    if (sentence) showSentence(sentence);
  };
  return (
    <section ref={box} class={shapes.card} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}hint`} class={`${shapes.hint} ${styles.hint}`} data-needs-script>
        {hint}
      </p>
      <dl class={styles.list}>
        {byLabel(said).map(({ label, lines }) => (
          <div key={label} class={styles.group}>
            <dt>{label}</dt>
            {lines.map((line) => {
              const { text } = line;
              const fact = facts[line.fact];
              return (
                fact && (
                  <dd key={text}>
                    <button type="button" class={styles.fact} aria-describedby={`${id}hint`} onClick={() => jump(fact)}>
                      <bdi>
                        <Text text={text} />
                      </bdi>
                      <HowFarOff words={howFarOff?.(fact)} />
                    </button>
                    {actions?.(line, lines)}
                  </dd>
                )
              );
            })}
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

function HowFarOff({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <>
      {' '}
      <span class={styles.off}>({words})</span>
    </>
  );
}

function byLabel(said: readonly SaidLine[]): { label: string; lines: SaidLine[] }[] {
  const groups = new Map<string, SaidLine[]>();
  for (const fact of said) groups.set(fact.label, [...(groups.get(fact.label) ?? []), fact]);
  return Array.from(groups, ([label, lines]) => ({ label, lines }));
}
