import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { InputError } from '../core/errors.ts';

export interface RunningSite {
  /** Address without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** What carries its content's hash in its name, and so never changes. */
const IMMUTABLE = /^\/(?:assets\/|edition\/(?:index|r|glossary|media)\/)/;
/** As tightly as a CDN does it: phones wait for bytes longer than this server works on them. */
const COMPRESSION = { level: 9, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } };
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves a built site as a static host would: `index.html` of folders, `404.html` for what is not there, ETags,
 * compression; what never changes may be kept for ever, everything else is asked for again. Port 0 takes any free one.
 *
 * @throws InputError if `dir` is no folder, or the port cannot be had.
 */
export async function serveSite(dir: string, port: number, host = '127.0.0.1'): Promise<RunningSite> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    throw new InputError('there is no such folder: build the site first, with `build`', { file: dir });
  }
  // `dev`: looks at the disk for every request, so that a site that is built anew is served anew.
  const options = {
    dev: true,
    onNoMatch: (_request: IncomingMessage, response: ServerResponse) => notFound(dir, response),
  };
  const [serve, serveImmutable] = [sirv(dir, { ...options, etag: true }), sirv(dir, options)];
  const compress = compression(COMPRESSION);
  const server = createServer((request, response) => {
    // The types of the middleware are Express's; it needs nothing that Node's own objects do not have.
    compress(request as never, response as never, () => answer(dir, request, response, { serve, serveImmutable }));
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name === '127.0.0.1' ? 'localhost' : name}:${taken}`, close: () => close(server) };
}

type Serve = ReturnType<typeof sirv>;

function answer(
  dir: string,
  request: IncomingMessage,
  response: ServerResponse,
  { serve, serveImmutable }: Record<'serve' | 'serveImmutable', Serve>,
): void {
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const immutable = IMMUTABLE.test(path);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', immutable ? FOREVER : 'no-cache');
  // Of pages only, and no ETag of what never changes: on a first visit headers are a tenth of all bytes.
  if (!immutable) response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (/(?:^|\/)(?:\.|%2e)/i.test(path)) {
    notFound(dir, response);
  } else {
    (immutable ? serveImmutable : serve)(request, response);
  }
}

function notFound(dir: string, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.statusCode = 404;
  const page = join(dir, '404.html');
  if (!existsSync(page)) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('404: there is nothing at this address\n');
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  createReadStream(page).pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refused(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

function refused(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} is taken by another program: choose another one with PORT`,
    EACCES: `port ${port} may not be used: choose one above 1023 with PORT`,
    EADDRNOTAVAIL: `${host} is no address of this machine: choose another one with HOST`,
    ENOTFOUND: `${host} is no address of this machine: choose another one with HOST`,
  };
  const reason = reasons[cause.code ?? ''];
  return reason ? new InputError(reason, {}, { cause }) : cause;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
