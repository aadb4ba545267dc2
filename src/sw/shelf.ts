/**
 * Files that are kept on the phone only where the reader uses them, in a cache of their own. All of them together would
 * be most of the app's bytes.
 */
export class Shelf {
  /** What the reader can ask for → addresses of its files in this version. */
  private readonly files = new Map<string, string[]>();

  /**
   * @param cacheName where they are kept.
   * @param pattern finds a file's key, its first group, in its address: the same in every version.
   */
  constructor(
    readonly cacheName: string,
    private readonly pattern: RegExp,
  ) {}

  /** Takes a file of this version in; false if it belongs elsewhere. */
  offer(url: string, scope: string): boolean {
    const key = this.pattern.exec(url)?.[1];
    if (key) this.files.set(key, [...(this.files.get(key) ?? []), scope + url]);
    return Boolean(key);
  }

  has(pathname: string): boolean {
    return [...this.files.values()].flat().includes(pathname);
  }

  /** Fetches what is not there yet. Rejects, and keeps nothing new, if one of them cannot be had. */
  async keep(keys: Iterable<string>): Promise<void> {
    const cache = await caches.open(this.cacheName);
    const missing: string[] = [];
    for (const url of [...keys].flatMap((key) => this.files.get(key) ?? [])) {
      if (!(await cache.match(url))) missing.push(url);
    }
    await cache.addAll(missing);
  }

  /** What an earlier version kept: the new version must have it too before it takes over. */
  async kept(): Promise<string[]> {
    const requests = await (await caches.open(this.cacheName)).keys();
    const keys = new Set(requests.map(({ url }) => this.pattern.exec(url)?.[1]));
    return [...this.files.keys()].filter((key) => keys.has(key));
  }

  async dropOld(): Promise<void> {
    const cache = await caches.open(this.cacheName);
    for (const request of await cache.keys()) {
      if (!this.has(new URL(request.url).pathname)) await cache.delete(request);
    }
  }
}
