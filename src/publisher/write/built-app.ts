import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The built app, and the page renderer that `vite build --ssr` puts beside it. */
export interface BuiltApp {
  app: string;
  renderer: string;
  /** False if one of the two is not there. */
  complete: boolean;
}

/** Looks for the built app in a folder. */
export function findBuiltApp(app: string): BuiltApp {
  const renderer = join(app, '../prerender/prerender.js');
  return { app, renderer, complete: existsSync(join(app, 'index.html')) && existsSync(renderer) };
}
