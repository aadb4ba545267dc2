/** What helps to read a text, as one file: it comes to the phone after the first visit, or when it is first used. */

export { sayFacts } from '../reading/key-facts/fact-lines.ts';
export { ReadingRuler } from '../reading/ruler/ruler.tsx';
export { factAids, phoneMap } from './pages/release/fact-actions.tsx';
