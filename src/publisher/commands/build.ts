import { join, resolve } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { type Looks, lookAhead } from '../look-ahead.ts';
import { PROJECT } from '../project.ts';
import { makeInWorkers, WORTH_WORKERS } from '../release-pool.ts';
import type { ReleaseJob } from '../release-worker.ts';
import { loadRenderer } from '../renderer.ts';
import type { Terminal } from '../terminal.ts';
import { unchangedSince } from '../workspace/fingerprint.ts';
import { readGlossary } from '../workspace/glossary.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { type BuiltApp, findBuiltApp } from '../write/built-app.ts';
import { readKeyFile } from '../write/key-file.ts';
import type { KeyHistory } from '../write/key-history.ts';
import { recipeOf } from '../write/recipe.ts';
import type { MadeRelease } from '../write/release-writer.ts';
import type { SigningKey } from '../write/signer.ts';
import { buildSite, type SiteResult } from '../write/site.ts';
import { keyOfSite } from '../write/site-key.ts';

export interface BuildOptions {
  site: string;
  app?: string;
  /** File of the private key to sign with; without it `LESEBRUECKE_KEY` names it, and without both nothing is signed. */
  key?: string;
  /** Makes everything anew, whatever is known from the build before. */
  full?: boolean;
  json?: boolean;
}

/** Texts left out that are named one by one; the rest is counted. */
const MOST_NAMED = 20;

export interface BuildResult extends SiteResult {
  /** Name of the key it is signed with; null: it is not signed. */
  key: string | null;
  /** The key that the site was signed with before, if phones that know it will refuse what was built. */
  abandoned?: string;
}

/**
 * Builds the site of a workspace, and the app first if it has not been built yet. 1 if a text is kept out because facts of
 * it are not those of its source (readers get the next best text and are told so), or if phones will refuse what was built.
 * `looking`: what {@link lookAhead} began.
 */
export async function build(
  dir: string,
  options: BuildOptions,
  terminal: Terminal,
  looking?: Promise<Looks>,
): Promise<number> {
  const result = await buildEdition(dir, options, terminal, looking);
  if (options.json) terminal.out(JSON.stringify({ site: options.site, ...result }, undefined, 2));
  const { releases, made, files, written, leftOut, key, abandoned } = result;
  for (const { id, key, reason } of leftOut.slice(0, MOST_NAMED)) {
    terminal.note(`Left out: releases/${id}/${key}.md: ${reason}`);
  }
  terminal.note(`${options.site}: ${releases} releases (${made} made), ${files} files, ${written} of them written.`);
  if (leftOut.length > 0) terminal.note(`${leftOutSummary(leftOut.length)}: \`check\` says why and where.`);
  terminal.note(
    key
      ? `Signed with key ${key}.`
      : 'Not signed: readers cannot tell that it is genuine. Make a key with `keygen`, then build with --key <file>.',
  );
  if (abandoned) terminal.note(`Phones that know this site refuse it: it was signed with key ${abandoned}.`);
  return leftOut.length > 0 || abandoned ? 1 : 0;
}

/** How an edition is signed, for a summary. */
export function describeSignature({ key, abandoned }: Pick<BuildResult, 'key' | 'abandoned'>): string {
  const by = key ? `signed with ${key}` : 'not signed';
  return abandoned ? `${by}, so phones refuse it: it was signed with ${abandoned} before` : by;
}

function leftOutSummary(count: number): string {
  return count === 1 ? '1 text is kept out of the edition' : `${count} texts are kept out of the edition`;
}

/** The same for callers that say themselves what came of it. */
export async function buildEdition(
  dir: string,
  options: BuildOptions,
  terminal: Terminal,
  looking: Promise<Looks> | undefined = lookAhead(dir, options),
): Promise<BuildResult> {
  const workspace = await openWorkspace(dir);
  const { ids } = workspace;
  const signing = signingKey(options, terminal);
  const key = signing?.key;
  const { app, renderer } = await builtApp(options.app, terminal);
  const { publisher, languages, topics, site: address } = workspace.config;
  const glossary = await readGlossary(dir, languages);
  const source = { publisher, languages, topics, glossary, ...(address && { site: address }) };
  const publicKey = key && { id: key.id, public: key.public };
  const recipe = recipeOf(PROJECT, renderer, { config: workspace.config, glossary, key: publicKey });
  const before = keyOfSite(options.site);
  const result = await buildSite({
    dir: options.site,
    app,
    source,
    recipe,
    ids,
    full: options.full,
    unchanged: async () => {
      // What one changed release will need is loaded meanwhile.
      const meanwhile = looking ? [import('../release-worker.ts'), loadRenderer(renderer)] : [];
      const [looks] = await Promise.all([looking, ...meanwhile]);
      return (id, then) => unchangedSince(dir, id, then, looks?.get(id));
    },
    makeReleases: (ids, { site, folder }) => {
      const job: ReleaseJob = { workspace, source, renderer, staging: { site, folder }, ...(key && { key }) };
      return ids.length < WORTH_WORKERS ? makeHere(job, ids) : makeInWorkers(job, ids);
    },
    loadRenderPage: async () => (await loadRenderer(renderer)).renderPage,
    signing: signing && {
      keys: { key: { id: signing.key.id, public: signing.key.public }, ...signing.history },
      loadSign: async () => (await loadSigner())(signing.key),
    },
    onProgress: (made, of) => terminal.progress(`${made} of ${of} releases`),
  });
  terminal.progress('');
  const follows = !before || [key, ...(signing?.history.previousKeys ?? [])].some((one) => one?.id === before);
  return { ...result, key: key?.id ?? null, ...(!follows && { abandoned: before }) };
}

async function* makeHere(job: ReleaseJob, ids: readonly string[]): AsyncGenerator<MadeRelease> {
  // Loaded only when something is to be made: the check has much to load.
  const make = await (await import('../release-worker.ts')).releaseMaker(job);
  for (const id of ids) yield await make(id);
}

/** Loaded only when something is to be signed: the library takes longer to load than an unchanged build to check. */
async function loadSigner() {
  return (await import('../write/signer.ts')).signer;
}

function signingKey(
  { key: given }: BuildOptions,
  terminal: Terminal,
): { key: SigningKey; history: KeyHistory } | undefined {
  const file = given ?? terminal.env.LESEBRUECKE_KEY;
  if (!file) return undefined;
  const { key, history, exposed } = readKeyFile(file);
  if (exposed) terminal.note(`${file}: others on this machine can read your private key: \`chmod 600\` it`);
  return { key, history };
}

/** The built app; without one, the project's own is built. */
async function builtApp(given: string | undefined, terminal: Terminal): Promise<BuiltApp> {
  const found = findBuiltApp(resolve(given ?? join(PROJECT, 'dist/app')));
  if (found.complete) return found;
  if (given) throw new InputError('there is no built app (index.html, and ../prerender/prerender.js)', { file: given });
  const { buildApp } = await import('../app-build.ts');
  await buildApp(terminal);
  return found;
}
