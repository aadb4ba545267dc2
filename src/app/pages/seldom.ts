/** Pages that are opened seldom, as one file: three small ones would cost more bytes and requests than they save. */
export { default as ChangesRoute } from './changes/changes-route.tsx';
export { default as ReadTextRoute } from './read-text/read-text-route.tsx';
export { default as SettingsRoute } from './settings/settings-route.tsx';
