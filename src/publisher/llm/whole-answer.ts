import { EngineError } from '../drafts/engine-error.ts';

/** Forty segments of the longest kind are far less. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * `fetch` for OpenAI's client that reads the whole answer before it returns: the client's own timeout ends with the
 * headers, and an answer that never ends would be read for ever.
 *
 * @throws EngineError if the answer breaks off, or is far too large.
 */
export async function fetchWhole(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  const { status, statusText, headers } = response;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      pieces.push(piece);
      size += piece.length;
      if (size > MOST_BYTES) throw new EngineError('nonsense', 'the answer is far too large');
    }
  } catch (error) {
    if (error instanceof EngineError || request[1]?.signal?.aborted) throw error;
    throw new EngineError('transient', 'the answer broke off', undefined, { cause: error }, true);
  }
  return new Response(pieces.length > 0 ? Buffer.concat(pieces) : null, { status, statusText, headers });
}
