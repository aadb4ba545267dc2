import { InputError } from '../../core/errors.ts';

/** What Node's network errors mean for the person who gave the address. */
const FAULTS: [RegExp, string][] = [
  [/^ENOTFOUND|^EAI_/, 'there is no such server, or no network: check the address and the connection'],
  [/^ECONNREFUSED/, 'the server does not take the connection: check the address, or try again later'],
  [/^ECONNRESET|^UND_ERR_SOCKET|^EPIPE/, 'the server broke the connection off: try again later'],
  [/^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|^ETIMEDOUT/, 'the server does not answer in time: try again later'],
  [/CERT|SSL|TLS|SELF_SIGNED/, 'the server’s certificate is not valid: tell its owner, or check the address'],
  [/^Z_|^ERR_.*(?:ZLIB|BROTLI)/, 'the answer’s compression is broken: tell the server’s owner'],
];

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...code, ...codesOf(error.cause)];
}

/** A network error as a sentence. Whatever is no network error is given back as it is, to be thrown on. */
export function networkFault(error: unknown, time: number): InputError {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return new InputError(`no whole answer came within ${time / 1000} seconds: try again later`, {}, { cause: error });
  }
  const codes = codesOf(error);
  const known = FAULTS.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1];
  if (known !== undefined) return new InputError(known, {}, { cause: error });
  if (error instanceof TypeError) {
    return new InputError('the server’s answer cannot be read: try again later', {}, { cause: error });
  }
  throw error;
}
