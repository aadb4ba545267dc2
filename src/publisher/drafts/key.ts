import { InputError } from '../../core/errors.ts';

/** The key of an engine, from the environment. @throws InputError if it is not there. */
export function keyFrom(env: Record<string, string | undefined>, name: string): string {
  const key = env[name];
  if (!key) throw new InputError(`the key is missing: put it into the environment variable ${name}`);
  return key;
}
