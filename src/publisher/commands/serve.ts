import { InputError } from '../../core/errors.ts';
import { serveSite } from '../serve.ts';
import type { Terminal } from '../terminal.ts';

const DEFAULT_PORT = 8080;

/** Serves a built site until it is interrupted. `PORT` and `HOST` say where; other machines see it only with `HOST`. */
export async function serve(dir: string, options: { json?: boolean }, terminal: Terminal): Promise<number> {
  const { url, close } = await serveSite(dir, portOf(terminal.env.PORT), terminal.env.HOST || undefined);
  terminal.out(options.json ? JSON.stringify({ url }) : `Lesebrücke is at ${url}/`);
  await terminal.interrupted();
  await close();
  return 0;
}

function portOf(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InputError(`PORT must be a number from 0 to 65535, not "${text}"`);
}
