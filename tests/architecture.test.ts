import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layers of src/README.md: who may import whom, and which library has only one door. */

const SRC = resolve('src');

/** layer → layers it may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  storage: ['core'],
  sync: ['core', 'storage'],
  ui: ['core'],
  reading: ['core', 'ui'],
  share: ['core', 'ui'],
  // Of sharing only the check of signatures: news are verified wherever they are fetched.
  sw: ['core', 'storage', 'sync', 'share'],
  app: ['core', 'storage', 'sync', 'ui', 'reading', 'share'],
  publisher: ['core'],
};

/** Types that describe a boundary may be seen from its other side. */
const SHARED_FILES = ['sw/messages.ts'];

/** library → the only places that import it. */
const DOORS: [library: RegExp, places: RegExp][] = [
  [/^idb$/, /^storage\//],
  [/^workbox-/, /^(sw\/|app\/sw-bridge\.ts$)/],
  [/^i18next$/, /^app\/i18n\.ts$/],
  [/^(node:)?(fs|net|http|https)(\/|$)/, /^publisher\/(workspace|write|ingest|serve|start|lock-file|drafts\/journal)/],
];

/** The publisher's stages do not know one another; cli.ts and what it calls joins them. */
const STAGES = ['workspace', 'ingest', 'simplify', 'translate', 'check', 'xliff', 'write'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test(-support)?\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

const imports: Import[] = files.flatMap((from) => {
  const code = readFileSync(join(SRC, from), 'utf8');
  const found = code.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
  );
  return Array.from(found, ([, type, named = '', bare = '', lazy = '']) => {
    const source = named || bare || lazy;
    const to = source.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(from), source)).replaceAll('\\', '/')
      : source;
    return { from, to, typeOnly: Boolean(type) };
  });
});

const layerOf = (file: string) => file.split('/')[0] ?? '';

describe('architecture', () => {
  it('sees the imports it judges', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports).toContainEqual({ from: 'core/edition.ts', to: 'core/release.ts', typeOnly: false });
  });

  it('has layers that point one way', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const layer = layerOf(from);
      const target = layerOf(to);
      if (!(target in MAY_IMPORT) || target === layer) return false;
      if (typeOnly && SHARED_FILES.includes(to)) return false;
      return !MAY_IMPORT[layer]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('gives every folder of src a layer', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it.each(DOORS)('opens %s at one door only', (library, places) => {
    const wrong = imports.filter(({ from, to }) => library.test(to) && !places.test(from));
    expect(wrong).toEqual([]);
  });

  it('keeps the core free of everything but pure libraries', () => {
    const pure = ['valibot', 'yaml', 'markdown-it', 'fflate'];
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        layerOf(from) === 'core' && !to.startsWith('core/') && !pure.includes(to) && !typeOnly,
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the publisher’s stages apart', () => {
    const stageOf = (file: string) => (layerOf(file) === 'publisher' ? (file.split('/')[1] ?? '') : '');
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [stage, target] = [stageOf(from), stageOf(to)];
      return !typeOnly && STAGES.includes(stage) && STAGES.includes(target) && stage !== target;
    });
    expect(wrong).toEqual([]);
  });

  it('never renders text as HTML', () => {
    const wrong = files.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('lays out by logical properties only', () => {
    const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const physical =
      /^\s*(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b|left:|right:|top:|bottom:|width:|height:|(?:min|max)-(?:width|height):|(?:text-align|float|clear):\s*(?:left|right))/;
    const wrong = sheets.flatMap((sheet) =>
      readFileSync(join(SRC, sheet), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, at: `${sheet}:${index + 1}` }))
        .filter(({ line }) => physical.test(line)),
    );
    expect(sheets.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});
