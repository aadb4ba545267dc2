import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { type FetchOptions, fetchSource, USER_AGENT } from './fetch.ts';
import { createPace } from './fetch-pace.ts';

type Script = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

let server: Server | undefined;

/** A server that follows a script; closed behind every test. */
async function serve(script: Script): Promise<string> {
  let asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    script(request, response, asked);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const quick = (options: FetchOptions = {}): FetchOptions => ({ pace: createPace(0), ...options });

async function refused(address: string, options: FetchOptions = {}): Promise<string> {
  const error = await fetchSource(address, quick(options)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ place: { file: address } });
  return (error as InputError).message;
}

describe('fetchSource', () => {
  it('says who asks, and gives bytes, type, charset, validators and final address', async () => {
    let agent: string | undefined;
    const base = await serve((request, response) => {
      agent = request.headers['user-agent'];
      if (request.url === '/old') response.writeHead(301, { location: '/feed' }).end();
      else {
        const headers = { 'content-type': 'Text/XML; charset="ISO-8859-1"', etag: '"7"', 'last-modified': 'yesterday' };
        response.writeHead(200, headers).end('<rss/>');
      }
    });
    const result = await fetchSource(`${base}/old`, quick());
    expect(agent).toBe(USER_AGENT);
    expect(result).toMatchObject({
      kind: 'fetched',
      contentType: 'text/xml',
      charset: 'ISO-8859-1',
      etag: '"7"',
      lastModified: 'yesterday',
      finalUrl: `${base}/feed`,
    });
  });

  it('asks whether something has changed', async () => {
    const base = await serve(({ headers }, response) => {
      const same = headers['if-none-match'] === '"7"' && headers['if-modified-since'] === 'yesterday';
      response.writeHead(same ? 304 : 200).end();
    });
    expect(await fetchSource(base, quick({ etag: '"7"', lastModified: 'yesterday' }))).toEqual({ kind: 'unchanged' });
    expect(await fetchSource(base, quick({ etag: '"8"' }))).toMatchObject({ kind: 'fetched' });
  });

  it('refuses what is no web address', async () => {
    for (const address of [
      'file:///etc/passwd',
      'ftp://lindenfurt.example/',
      'data:text/plain,x',
      'javascript:alert(1)',
    ]) {
      expect(await refused(address)).toMatch(/only http:\/\/ and https:\/\//);
    }
    expect(await refused('Lindenfurt')).toMatch(/is no web address/);
  });

  it('never follows a redirect away from the web', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect(await refused(base)).toMatch(/redirects to it.*only http/);
  });

  it('follows five redirects and no more', async () => {
    const base = await serve(({ url = '/0' }, response) => {
      const at = Number(url.slice(1));
      if (at === 5) response.end('there');
      else response.writeHead(302, { location: `/${at + 1}` }).end();
    });
    expect(await fetchSource(`${base}/0`, quick())).toMatchObject({ finalUrl: `${base}/5` });
    expect(await refused(`${base}/-1`)).toMatch(/redirects more than 5 times/);
  });

  it('stops at the size limit, counted after decompression', async () => {
    const base = await serve(({ url }, response) => {
      const bomb = gzipSync(Buffer.alloc(3_000_000));
      if (url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      else if (url === '/honest') response.writeHead(200, { 'content-length': '3000000' }).end(Buffer.alloc(3_000_000));
      else response.end(Buffer.alloc(3_000_000));
    });
    for (const path of ['/bomb', '/honest', '/plain']) {
      expect(await refused(base + path, { limits: { bytes: 2_000_000 } })).toMatch(/larger than 2 MB/);
    }
  });

  it('stops at the time limit, before the answer and within it', async () => {
    const base = await serve(({ url }, response) => {
      if (url === '/slow') response.writeHead(200).write('a');
    });
    expect(await refused(`${base}/slow`, { limits: { time: 150 } })).toMatch(/within 0.15 seconds/);
    expect(await refused(`${base}/silent`, { limits: { time: 150 } })).toMatch(/within 0.15 seconds/);
  });

  it('asks a busy server once more, when it says', async () => {
    const base = await serve(({ url }, response, asked) => {
      const busy = asked === 1 || url === '/always';
      if (busy) response.writeHead(url === '/always' ? 429 : 503, { 'retry-after': '0' }).end();
      else response.end('there');
    });
    expect(await fetchSource(base, quick())).toMatchObject({ kind: 'fetched' });
    expect(await refused(`${base}/always`)).toMatch(/busy \(429\)/);
  });

  it('does not wait longer than its time limit for a busy server', async () => {
    const base = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await refused(base)).toMatch(/busy \(429\)/);
  });

  it.each([
    [404, /nothing at this address/],
    [410, /nothing at this address/],
    [403, /refuses to show it/],
    [500, /answers with an error \(500\)/],
  ])('explains %i', async (status, message) => {
    const base = await serve((_, response) => response.writeHead(status).end());
    expect(await refused(base)).toMatch(message);
  });

  it('explains a connection that is refused or broken off, and broken compression', async () => {
    const base = await serve(({ url, socket }, response) => {
      if (url === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
      else socket.destroy();
    });
    expect(await refused(base)).toMatch(/broke the connection off/);
    expect(await refused(`${base}/gzip`)).toMatch(/compression is broken/);
    expect(await refused('http://127.0.0.1:1/')).toMatch(/does not take the connection|cannot be read/);
  });

  it('leaves a pause between two requests to one host', async () => {
    const times: number[] = [];
    const base = await serve((_, response) => {
      times.push(Date.now());
      response.end('there');
    });
    const pace = createPace(120);
    await Promise.all([fetchSource(base, { pace }), fetchSource(base, { pace }), fetchSource(base, { pace })]);
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(100);
    expect(third - second).toBeGreaterThanOrEqual(100);
  });
});
