import { splitCompounds } from '../../core/text/compounds.ts';
import styles from './split-text.module.css';

/**
 * German text in which long words show their parts. The dots are drawn, not written: what is copied, read aloud or searched is
 * the plain word.
 */
export function SplitText({ text }: { text: string }) {
  return (
    <>
      {splitCompounds(text).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span class={styles.split}>
            {piece.map((part, index) => (
              <>
                {index > 0 && <wbr />}
                <span>{part}</span>
              </>
            ))}
          </span>
        ),
      )}
    </>
  );
}
