import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder, writeFiles } from './scratch.test-support.ts';
import { type RunningSite, serveSite } from './serve.ts';

let dir: string;
let site: RunningSite;
beforeEach(async () => {
  dir = join(scratchFolder(), 'D');
  writeFiles(dir, {
    'index.html': '<!doctype html>start',
    '404.html': '<!doctype html>not here',
    'ar/r/kurs/index.html': `<!doctype html>${'long '.repeat(1000)}`,
    'assets/main-1.js': '// app',
    'edition/edition.json': '{}',
    'edition/feed.de.xml': '<rss/>',
    'edition/r/kurs/de.plain.abc.json': '{}',
    'sw.js': '// worker',
    '.lesebruecke.json': '{"secret":1}',
    '../secret.txt': 'secret',
  });
  site = await serveSite(dir, 0);
});
afterEach(() => site.close());

/** Asks for a path as it is written: `fetch` would tidy it up. */
function get(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('serveSite', () => {
  it('serves pages of folders, compressed', async () => {
    const response = await fetch(`${site.url}/ar/r/kurs/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toContain('long');
  });

  it.each([
    ['/', 'no-cache'],
    ['/ar/r/kurs/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/edition/edition.json', 'no-cache'],
    ['/edition/feed.de.xml', 'no-cache'],
    ['/nowhere', 'no-cache'],
    ['/assets/gone.js', 'no-cache'],
    ['/assets/main-1.js', 'public, max-age=31536000, immutable'],
    ['/edition/r/kurs/de.plain.abc.json', 'public, max-age=31536000, immutable'],
  ])('%s may be kept: %s', async (path, cache) => {
    const response = await fetch(site.url + path);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const isPage = response.headers.get('cache-control') === 'no-cache';
    expect(response.headers.get('referrer-policy')).toBe(isPage ? 'no-referrer' : null);
  });

  it('answers 304 to who has it, until it changes', async () => {
    const ask = (etag: string) =>
      fetch(`${site.url}/edition/edition.json`, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
    const first = (await ask('')).headers.get('etag') ?? '';
    expect((await ask(first)).status).toBe(304);
    writeFiles(dir, { 'edition/edition.json': '{"new":1}' });
    expect(await (await ask(first)).text()).toBe('{"new":1}');
  });

  it('shows 404.html for what is not there', async () => {
    const response = await fetch(`${site.url}/ar/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('not here');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/.lesebruecke.json',
    '/%2elesebruecke.json',
    '/ar/../../secret.txt',
    '/%00',
    '/%',
    '//secret.txt',
  ])('does not serve %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('takes GET and HEAD only', async () => {
    expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(site.url, { method: 'HEAD' })).status).toBe(200);
  });

  it('says in one sentence why it cannot start', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite(dir, port)).rejects.toThrow(
      `port ${port} is taken by another program: choose another one with PORT`,
    );
    await expect(serveSite(join(dir, 'nowhere'), 0)).rejects.toThrow(/no such folder/);
    await expect(serveSite(dir, 0, '203.0.113.1')).rejects.toThrow(/no address of this machine/);
  });
});
