import { ReadingRuler } from '../reading/ruler/ruler.tsx';
import { settings } from './state/settings.ts';
import { OpenWord } from './words/words-aid.tsx';

/** What lies over a text that is read: the word that was asked for, and the ruler of a reader who wants one. */
export function OverText() {
  return (
    <>
      <OpenWord />
      {settings.value.ruler && <ReadingRuler />}
    </>
  );
}
