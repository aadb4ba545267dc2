/** What helps to read a text, as one file: it comes to the phone after the first visit, or when it is first used. */

export { sayFacts } from '../reading/key-facts/fact-lines.ts';
export { followBadge } from './keep/app-badge.ts';
export { Freed } from './keep/freed.tsx';
export { followInstall } from './keep/install-way.ts';
export { OfferCard } from './keep/offer-card.tsx';
export { followRefresh } from './keep/refresh.ts';
export { OverText } from './over-text.tsx';
export { factAids, phoneMap } from './pages/release/fact-actions.tsx';
export { GoOn } from './reading-on/go-on.tsx';
export { ResumeLine } from './reading-on/resume-line.tsx';
export { followGermanDay } from './state/german-today.ts';
export { germanTerms } from './words/glossary-at-hand.ts';
export { drawText, drawWords } from './words/words-aid.tsx';
