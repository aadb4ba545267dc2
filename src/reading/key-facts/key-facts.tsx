import { useId, useRef } from 'preact/hooks';
import type { KeyFact } from '../../core/facts.ts';
import type { Block, IsoDate, LanguageTag } from '../../core/release.ts';
import blockStyles from '../../ui/blocks.module.css';
import { howFarOff } from './days-until.ts';
import { type FactWord, type SaidFact, sayFacts } from './fact-lines.ts';
import styles from './key-facts.module.css';
import { sentenceOf, showSentence } from './show-sentence.ts';

/** The words of the box; the interface has them. */
type BoxWord = FactWord | 'facts.title' | 'keyFacts.hint' | 'keyFacts.over';

interface KeyFactsProps {
  facts: readonly KeyFact[];
  /** The text that says them; it stands in the same `article`. */
  blocks: readonly Block[];
  /** The reader's language, and its words. */
  lang: LanguageTag;
  say: (word: BoxWord, values?: Record<string, string>) => string;
  /** The day it is in Germany. */
  today: IsoDate;
}

/** What a text says that readers look for first, in the reader's language; each leads to the sentence that says it. */
export function KeyFacts({ facts, blocks, lang, say, today }: KeyFactsProps) {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const groups = byLabel(sayFacts(facts, lang, say));
  if (groups.length === 0) return null;
  const jump = (fact: KeyFact) => {
    const text = box.current?.closest('article')?.querySelector(`.${blockStyles.blocks}`);
    const sentence = text && sentenceOf(text, blocks, fact);
    if (sentence) showSentence(sentence);
  };
  return (
    <section ref={box} class={styles.box} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} class={styles.title}>
        {say('facts.title')}
      </h2>
      <p id={`${id}hint`} class={styles.hint}>
        {say('keyFacts.hint')}
      </p>
      <dl class={styles.list}>
        {groups.map(({ label, facts }) => (
          <div key={label} class={styles.group}>
            <dt>{label}</dt>
            {facts.map(({ text, fact }) => (
              <dd key={text}>
                <button type="button" class={styles.fact} aria-describedby={`${id}hint`} onClick={() => jump(fact)}>
                  <bdi>{text}</bdi>
                  <HowFarOff words={howFarOff(fact, today, lang, say('keyFacts.over'))} />
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
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

function byLabel(said: readonly SaidFact[]): { label: string; facts: SaidFact[] }[] {
  const groups = new Map<string, SaidFact[]>();
  for (const fact of said) groups.set(fact.label, [...(groups.get(fact.label) ?? []), fact]);
  return Array.from(groups, ([label, facts]) => ({ label, facts }));
}
