import type { LanguageTag } from '../../core/release.ts';

/** The interface's words in a language lie in these caches (see sw.ts). */
const SHELVES = ['locales', 'more'];

async function eachFile(lang: LanguageTag, visit: (cache: Cache, request: Request) => Promise<void>): Promise<void> {
  // There are none in insecure contexts.
  if (!globalThis.caches) return;
  // As vite.config.ts names them: a full stop ends the tag.
  const file = new RegExp(`/(?:locale|later-words)-${lang}\\.[^/]*$`);
  for (const name of SHELVES) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (file.test(request.url)) await visit(cache, request);
  }
}

/** Bytes of the app's own words in a language on this phone. */
export async function wordsBytes(lang: LanguageTag): Promise<number> {
  let bytes = 0;
  await eachFile(lang, async (cache, request) => {
    bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
  });
  return bytes;
}

/** Takes the app's own words in a language off the phone. */
export function dropWords(lang: LanguageTag): Promise<void> {
  return eachFile(lang, async (cache, request) => {
    await cache.delete(request);
  });
}
