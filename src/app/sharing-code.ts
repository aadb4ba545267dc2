/** Sharing and receiving, as one file: what most visits do without. */

// Most of this reads texts, too, and is on the phone already: as long as all of it is imported, it stays one file.
import './aids-code.ts';
import './state/sync-code.ts';

export { default as HandoutRoute } from './pages/handout/handout-route.tsx';
export { default as ReceiveRoute } from './pages/receive/receive-route.tsx';
export { default as ReceivedRoute } from './pages/received/received-route.tsx';
export { default as ShareRoute } from './pages/share/share-route.tsx';
