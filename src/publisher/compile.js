// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sourcesHash } from './sources.js';

/** `node compile.js <project> <folder>`: compiles the program for `launch.js`, into a folder that is there at once or not at all. */

const [project = '', folder = ''] = process.argv.slice(2);

/** Old programs stay for a day: they load parts of themselves while they run, and a run may take a night. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Libraries of nearly every command, with those that they need. In one file with what uses them they load faster than their
 * own many.
 */
const BUNDLED = [
  ...['commander', 'valibot', 'yaml'],
  ...['markdown-it', 'entities', 'linkify-it', 'mdurl', 'punycode.js', 'uc.micro'],
];

const temporary = `${folder}.${process.pid}.tmp`;
try {
  // Before Vite is loaded, which takes half a second: where nothing may be written, every start comes here.
  mkdirSync(temporary, { recursive: true });
  const { build } = await import('vite');
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // To read them all again would take a build longer than to load its own code.
    define: { __SOURCES__: JSON.stringify(sourcesHash(project)) },
    ssr: { noExternal: BUNDLED },
    build: {
      ssr: true,
      target: 'node20',
      outDir: temporary,
      rolldownOptions: {
        input: ['cli', 'release-worker', 'look-worker'].map((name) => join(project, `src/publisher/${name}.ts`)),
        // Flat: `project.ts` counts on it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  // Another start may have been quicker; its program is the same.
  if (!existsSync(folder)) renameSync(temporary, folder);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

for (const name of readdirSync(dirname(folder))) {
  const path = join(dirname(folder), name);
  const old = name.startsWith('publisher-') && Date.now() - statSync(path).mtimeMs > KEPT_MS;
  if (old && name !== basename(folder)) rmSync(path, { recursive: true, force: true });
}
