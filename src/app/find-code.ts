/** Finding again, as one file: search, and what was saved and read. It comes to the phone after the first visit. */

// Some of this is in there, too, and on the phone already: as long as all of it is imported, it stays one file.
import './aids-code.ts';
import './pages/overview-code.ts';

export { default as SavedRoute } from './pages/saved/saved-route.tsx';
export { default as SearchRoute } from './pages/search/search-route.tsx';
