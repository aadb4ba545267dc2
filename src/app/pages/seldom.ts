/** Pages that are opened seldom, as one file: two small ones would cost more bytes and requests than they save. */

// Some of this leads to texts, too: as long as all of it is imported, it stays one file.
import '../aids-code.ts';
import './overview-code.ts';

export { default as ChangesRoute } from './changes/changes-route.tsx';
export { default as ComfortRoute } from './comfort/comfort-route.tsx';
export { default as SettingsRoute } from './settings/settings-route.tsx';
export { StatementPage } from './statement/statement-page.tsx';
