/** Pages that are opened seldom, as one file: two small ones would cost more bytes and requests than they save. */
export { default as ChangesRoute } from './changes/changes-route.tsx';
export { default as SettingsRoute } from './settings/settings-route.tsx';
