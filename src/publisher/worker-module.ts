/** The module of a thread: compiled as this one is, or, since Node 20 does not hand a loader down to threads, loaded through tsx. */
export function workerModule(name: 'release-worker' | 'look-worker'): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL(`./${name}.js`, import.meta.url);
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const module = JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href);
  const code = `import { register } from ${loader}; register(); await import(${module});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
