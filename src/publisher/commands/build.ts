import { join, resolve } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { buildApp, PROJECT } from '../app-build.ts';
import { makeInWorkers, WORTH_WORKERS } from '../release-pool.ts';
import { type ReleaseJob, releaseMaker } from '../release-worker.ts';
import { loadRenderer } from '../renderer.ts';
import type { Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { type BuiltApp, findBuiltApp } from '../write/built-app.ts';
import type { MadeRelease } from '../write/release-writer.ts';
import { buildSite, type SiteResult } from '../write/site.ts';

export interface BuildOptions {
  site: string;
  app?: string;
  json?: boolean;
}

/** Builds the site of a workspace, and the app first if it has not been built yet. */
export async function build(dir: string, options: BuildOptions, terminal: Terminal): Promise<number> {
  const result = await buildEdition(dir, options, terminal);
  if (options.json) terminal.out(JSON.stringify({ site: options.site, ...result }, undefined, 2));
  terminal.note(
    `${options.site}: ${result.releases} releases, ${result.files} files, ${result.written} of them written.`,
  );
  return 0;
}

/** The same for callers that say themselves what came of it. */
export async function buildEdition(dir: string, { site, app }: BuildOptions, terminal: Terminal): Promise<SiteResult> {
  const workspace = await openWorkspace(dir);
  const built = await builtApp(app, terminal);
  const { publisher, languages, topics, site: address } = workspace.config;
  const source = { publisher, languages, topics, ...(address && { site: address }) };
  const { renderPage } = await loadRenderer(built.renderer);
  const result = await buildSite({
    dir: site,
    app: built.app,
    source,
    renderPage,
    makeReleases: ({ site, folder }) => {
      const job: ReleaseJob = { workspace, source, renderer: built.renderer, staging: { site, folder } };
      return workspace.ids.length < WORTH_WORKERS ? makeHere(job) : makeInWorkers(job, workspace.ids);
    },
    onProgress: (count) => terminal.progress(`${count} of ${workspace.ids.length} releases`),
  });
  terminal.progress('');
  return result;
}

async function* makeHere(job: ReleaseJob): AsyncGenerator<MadeRelease> {
  const make = await releaseMaker(job);
  for (const id of job.workspace.ids) yield await make(id);
}

/** The built app; without one, the project's own is built. */
async function builtApp(given: string | undefined, terminal: Terminal): Promise<BuiltApp> {
  const found = findBuiltApp(resolve(given ?? join(PROJECT, 'dist/app')));
  if (found.complete) return found;
  if (given) throw new InputError('there is no built app (index.html, and ../prerender/prerender.js)', { file: given });
  await buildApp(terminal);
  return found;
}
