import { InputError } from '../../core/errors.ts';

function tooLarge(limit: number): InputError {
  const size = limit >= 1e6 ? `${Math.round(limit / 1e5) / 10} MB` : `${limit} bytes`;
  return new InputError(`the answer is larger than ${size}: give the address of a smaller feed or of one page`);
}

/**
 * The bytes of an answer, after decompression.
 *
 * @throws InputError as soon as there are more than `limit`: a small compressed answer may grow without end
 */
export async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > limit) {
    await response.body?.cancel();
    throw tooLarge(limit);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
