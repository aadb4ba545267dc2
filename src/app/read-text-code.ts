/** Reading a text of one's own, as one file; with it what receiving a plain text hands on to it. */

// Some of this draws what changed in a release, too, and is on the phone already: as long as all of it is imported, it stays one file.
import './aids-code.ts';
import './pages/seldom.ts';

export { default as ReadTextRoute } from './pages/read-text/read-text-route.tsx';
export { decodeText } from './plain/text-file.ts';
export { draft, startAgain } from './state/own-text.ts';
