import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { InputError } from '../core/errors.ts';
import type { RenderPage } from '../core/page.ts';
import type { ProvenanceLine } from './write/feeds.ts';

/** What the app's page renderer exports; `provenanceLine` puts "Machine translation …" into feeds. */
export interface Renderer {
  renderPage: RenderPage;
  provenanceLine?: ProvenanceLine;
}

const isFunction = (value: unknown) => typeof value === 'function';

const schema = v.object({
  renderPage: v.custom<RenderPage>(isFunction),
  provenanceLine: v.exactOptional(v.custom<ProvenanceLine>(isFunction)),
});

/** Loads the page renderer that `vite build --ssr` made. */
export async function loadRenderer(file: string): Promise<Renderer> {
  const loaded: object = await import(pathToFileURL(file).href);
  const result = v.safeParse(schema, { ...loaded });
  if (result.success) return result.output;
  throw new InputError('this is no page renderer of the app: run `npm run build`', { file });
}
