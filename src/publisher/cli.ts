import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

/** `npm run edition -- <command> …`; see {@link run}. */
process.exitCode = await run(process.argv.slice(2), processTerminal());
