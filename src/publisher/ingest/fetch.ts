import { InputError } from '../../core/errors.ts';
import { readBody } from './fetch-body.ts';
import { networkFault } from './fetch-faults.ts';
import { createPace, type Pace, wait } from './fetch-pace.ts';
import { isPrivateHost } from './private-hosts.ts';

export interface FetchLimits {
  /** Bytes of an answer, after decompression; 10 MB if not given. */
  bytes?: number;
  /** Milliseconds for everything, redirects and waiting included; 30 s if not given. */
  time?: number;
  /** 5 if not given. */
  redirects?: number;
}

export interface FetchOptions {
  /** Of the answer that is known: the server may say that nothing has changed. */
  etag?: string;
  lastModified?: string;
  limits?: FetchLimits;
  /** At most one request per second and host if not given. */
  pace?: Pace;
}

export interface Fetched {
  kind: 'fetched';
  bytes: Uint8Array;
  /** Media type without parameters, lower case; empty if the server does not say. */
  contentType: string;
  charset?: string;
  etag?: string;
  lastModified?: string;
  /** Address after all redirects. */
  finalUrl: string;
}

export type FetchResult = { kind: 'unchanged' } | Fetched;

/** Sites can see who asks, how to tell it apart, and that it is no search engine. */
export const USER_AGENT = 'Lesebruecke/0.1 (publisher of easy-to-read press releases; one request per second)';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.8, */*;q=0.5';
const REDIRECTS = [301, 302, 303, 307, 308];
const BUSY = [429, 503];

const onePerSecond = createPace(1000);

function httpUrl(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) throw new InputError(`"${address}" is no web address: write it with https://`);
  const url = new URL(address, base);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  const where = base === undefined ? '' : ` (${base} redirects to it)`;
  throw new InputError(`"${address}" cannot be fetched${where}: only http:// and https:// addresses are`);
}

/** Milliseconds that a busy server asks to wait: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function header(response: Response, name: string): string | undefined {
  return response.headers.get(name) ?? undefined;
}

interface Journey {
  headers: Record<string, string>;
  limits: Required<FetchLimits>;
  deadline: number;
  pace: Pace;
  signal: AbortSignal;
}

/** One request; asked again once if the server is busy and says for how long, within the time limit. */
async function request(url: URL, { headers, pace, deadline, signal }: Journey): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    await pace.turn(url.host, signal);
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const pause = BUSY.includes(response.status) && attempt === 1 ? retryAfter(response) : undefined;
    if (pause === undefined || Date.now() + pause > deadline) return response;
    await response.body?.cancel();
    await wait(pause, signal);
  }
}

async function follow(address: string, journey: Journey): Promise<{ response: Response; url: URL }> {
  let url = httpUrl(address);
  for (let hops = 0; ; hops += 1) {
    const response = await request(url, journey);
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return { response, url };
    await response.body?.cancel();
    if (hops === journey.limits.redirects) {
      throw new InputError(`the address redirects more than ${hops} times: give the address it ends at`);
    }
    const next = httpUrl(location, url.href);
    if (isPrivateHost(next.hostname) && !isPrivateHost(url.hostname)) {
      throw new InputError(`the address redirects into a private network (${next.hostname}): tell its owner`);
    }
    url = next;
  }
}

function refusal({ status }: Response): InputError {
  if (status === 404 || status === 410) return new InputError('there is nothing at this address (404): check it');
  if (status === 401 || status === 403)
    return new InputError(`the server refuses to show it (${status}): ask its owner`);
  if (BUSY.includes(status)) return new InputError(`the server is busy (${status}): try again later`);
  return new InputError(`the server answers with an error (${status}): try again later, or check the address`);
}

async function travel(address: string, options: FetchOptions, journey: Journey): Promise<FetchResult> {
  const { response, url } = await follow(address, journey);
  const conditional = options.etag !== undefined || options.lastModified !== undefined;
  if (response.status === 304 && conditional) return { kind: 'unchanged' };
  if (!response.ok) {
    await response.body?.cancel();
    throw refusal(response);
  }
  const bytes = await readBody(response, journey.limits.bytes);
  const [contentType = '', ...parameters] = (header(response, 'content-type') ?? '').split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(one)?.[1]).find(Boolean);
  const etag = header(response, 'etag');
  const lastModified = header(response, 'last-modified');
  return {
    kind: 'fetched',
    bytes,
    contentType: contentType.trim().toLowerCase(),
    ...(charset !== undefined && { charset }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    finalUrl: url.href,
  };
}

/**
 * Fetches a feed or page: the only place from which ingest reaches the network. No cookies, no scripts, no referrer.
 *
 * @throws InputError, with the address as its place, if the address is none, the server refuses, or a limit is reached
 */
export async function fetchSource(address: string, options: FetchOptions = {}): Promise<FetchResult> {
  const limits = { bytes: 10_000_000, time: 30_000, redirects: 5, ...options.limits };
  const headers = {
    'user-agent': USER_AGENT,
    accept: ACCEPT,
    'accept-language': 'de, *;q=0.5',
    ...(options.etag !== undefined && { 'if-none-match': options.etag }),
    ...(options.lastModified !== undefined && { 'if-modified-since': options.lastModified }),
  };
  const signal = AbortSignal.timeout(limits.time);
  const deadline = Date.now() + limits.time;
  try {
    return await travel(address, options, { headers, limits, deadline, signal, pace: options.pace ?? onePerSecond });
  } catch (error) {
    if (error instanceof InputError) throw error.at({ file: address });
    throw networkFault(error, limits.time).at({ file: address });
  }
}
