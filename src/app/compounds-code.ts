/** The parts of long German words, as one file: it comes to the phone where a reader asks for them. */
export { SplitText } from '../reading/words/split-text.tsx';
