import { join } from 'node:path';
import { InputError } from '../core/errors.ts';
import { buildApp } from './app-build.ts';
import { buildEdition } from './commands/build.ts';
import { SAMPLE } from './commands/init.ts';
import { serve } from './commands/serve.ts';
import { PROJECT } from './project.ts';
import { processTerminal } from './terminal.ts';

/** `npm start`: builds the app and the sample edition, serves them, prints the address. */
const terminal = processTerminal();
try {
  await buildApp(terminal);
  const site = join(PROJECT, 'dist/site');
  await buildEdition(SAMPLE, { site }, terminal);
  process.exitCode = await serve(site, {}, terminal);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  terminal.note(error.toString());
  process.exitCode = 2;
}
