import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, minifySync } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vitest/config';
import { webManifest } from './src/app/web-manifest.ts';

/** Where the site will live on its host; links, routes and the service worker's scope follow it. */
const base = process.env.LESEBRUECKE_BASE ?? '/';
const appFolder = 'dist/app';

/**
 * `assets/locale-fa-AF.….js`: the service worker finds what it keeps for later by its name. A full stop ends the tag, because
 * a hash may begin like a region.
 */
function chunkName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, lang, file] = facadeModuleId?.match(/\/locales\/([\w-]+)\/(app|later)\.json$/) ?? [];
  if (lang) return `assets/${file === 'app' ? 'locale' : 'later-words'}-${lang}.[hash].js`;
  // The decoder of pictures is loaded by sharing alone, and late.
  return facadeModuleId?.includes('/qr/decode') ? 'assets/sharing-code-[name]-[hash].js' : 'assets/[name]-[hash].js';
}

/** The icon itself as an address. */
function iconAddress(): string {
  const svg = readFileSync('public/icons/icon.svg', 'utf8').trim().replace(/\n\s*/g, '').replace(/"/g, "'");
  return `data:image/svg+xml,${svg.replace(/[#<>]/g, encodeURIComponent)}`;
}

/**
 * Puts style sheet and icon into the page, so that a text is readable after one round trip, and a Content-Security-Policy
 * that allows exactly this style and the small script in index.html.
 */
function selfContainedShell(): Plugin {
  const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  return {
    name: 'self-contained-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const linked = html.match(/<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"]+)"/)?.[1];
        const sheet = Object.values(bundle ?? {}).find(({ fileName }) => fileName === linked);
        if (!bundle) return html;
        if (sheet?.type !== 'asset') throw new Error('the page has no style sheet of its own, or several');
        const css = String(sheet.source).trim();
        delete bundle[sheet.fileName];
        // It is in the page: a part of the app that comes later must not wait for a file that does not exist.
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.delete(sheet.fileName);
        }
        const written = html.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? '';
        const script = minifySync('index.html.js', written).code;
        const policy = [
          "default-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "object-src 'none'",
          "img-src 'self' data:",
          `script-src 'self' ${hash(script)}`,
          `style-src 'self' ${hash(css)}`,
        ].join('; ');
        return (
          html
            .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
            .replace(written, () => script)
            // Asked for by the page and by the service worker, its headers alone would be more than it is.
            .replace(/(<link rel="icon" href=")[^"]*"/, (_, start) => `${start}${iconAddress()}"`)
            .replace(
              /(<meta charset[^>]*>)/,
              `$1\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
            )
        );
      },
    },
  };
}

/** The part of the service worker that only some phones load: one classic script, as `importScripts` wants it. */
function newsWorker(): Plugin {
  return {
    name: 'news-worker',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          outDir: appFolder,
          emptyOutDir: false,
          target: ['chrome90'],
          lib: { entry: 'src/sw/news.ts', formats: ['iife'], name: 'news', fileName: () => 'sw-news.js' },
        },
      });
    },
  };
}

/** Gives the page renderer what the browser build made: the page around its content, and each language's file. */
function builtShell(): Plugin {
  const id = 'virtual:built-shell';
  return {
    name: 'built-shell',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const chunks: Record<string, { file: string }> = JSON.parse(
        readFileSync(`${appFolder}/.vite/manifest.json`, 'utf8'),
      );
      const locales = Object.entries(chunks).flatMap(([module, { file }]) => {
        const lang = module.match(/^locales\/([\w-]+)\/app\.json$/)?.[1];
        return lang ? [[lang, base + file]] : [];
      });
      return [
        `export const template = ${JSON.stringify(readFileSync(`${appFolder}/index.html`, 'utf8'))};`,
        `export const localeFiles = ${JSON.stringify(Object.fromEntries(locales))};`,
      ].join('\n');
    },
  };
}

/** The rules of plain German read nothing but German: the words for days and numbers of all other languages stay away. */
function germanAlone(): Plugin {
  const folder = fileURLToPath(new URL('src/core/facts/languages/', import.meta.url));
  return {
    name: 'german-alone',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('/languages.ts')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id === `${folder}languages.ts` ? `${folder}german-alone.ts` : found;
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  base,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { modules: { generateScopedName: '[name]-[local]' } },
  json: { namedExports: false },
  worker: { plugins: () => [germanAlone()] },
  define: { __VERSION__: JSON.stringify(process.env.npm_package_version ?? '0') },
  plugins: isSsrBuild
    ? [builtShell()]
    : [
        selfContainedShell(),
        newsWorker(),
        VitePWA({
          strategies: 'injectManifest',
          srcDir: 'src/sw',
          filename: 'sw.ts',
          injectRegister: false,
          includeManifestIcons: false,
          manifest: webManifest(base),
          injectManifest: {
            rollupFormat: 'iife',
            globPatterns: ['index.html', 'assets/*.{js,css}'],
          },
        }),
      ],
  ssr: { noExternal: true },
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild
    ? {
        outDir: 'dist/prerender',
        target: 'node20',
        // The page renderer has all languages in it, while the app loads one: the same files, on purpose.
        rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
      }
    : {
        outDir: appFolder,
        // Chrome and Firefox as old phones got them last, around 2021; Safari of iOS 15.
        target: ['chrome90', 'firefox90', 'safari15'],
        modulePreload: { polyfill: false },
        manifest: true,
        rolldownOptions: {
          // Fields are assigned: the app has no setters for them, and what defines them would be half a kilobyte.
          transform: { assumptions: { setPublicClassFields: true } },
          output: {
            chunkFileNames: chunkName,
            // All that the start needs is one file, whatever else shares parts of it.
            codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
          },
        },
      },
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    // Vitest leaves one core to itself, which of two is half; each file of tests has a site, a browser and folders of its own.
    maxWorkers: '100%',
    // One process runs file after file: to load the modules anew for each took more time than the unit tests themselves.
    isolate: false,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/{bench,verb-table}/**/*.test.ts'],
          exclude: ['tests/size.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/size.test.ts', 'tests/e2e/**/*.test.ts', 'tests/a11y/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers on two cores: what waits for one moment of a page may come too late for it once.
          retry: 1,
        },
      },
    ],
  },
}));
