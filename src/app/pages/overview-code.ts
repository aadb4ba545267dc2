/** Pages that lead to texts, as one file: a visit that lands on a text is drawn without it. */
export { Card } from './list/list-page.tsx';
export { ListRoute } from './list/list-route.tsx';
export { NotFoundPage } from './not-found/not-found-page.tsx';
export { StartPage } from './start/start-page.tsx';
