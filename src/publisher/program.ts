import { Command, CommanderError } from 'commander';
import { InputError } from '../core/errors.ts';
import { registerCommands } from './commands/register.ts';
import { diskFault } from './disk-fault.ts';
import type { Terminal } from './terminal.ts';

/** 0: done. 1: done, and something was found that a person should look at. 2: wrong usage or input; nothing was changed. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, without the program's name. Errors become one sentence. */
export async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  let code = 0;
  const program = makeProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.note(sentenceOf(error));
    if (terminal.env.DEBUG && error instanceof Error) terminal.note(String(error.stack));
    return 2;
  }
  return code === 0 ? 0 : 1;
}

function makeProgram(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('edition')
    .description("Turns a city's press releases into an edition that can be read offline.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd().replace(/^error: /, '')),
    })
    .showHelpAfterError('See --help.');
  registerCommands(program, terminal, done);
  return program;
}

function sentenceOf(error: unknown): string {
  if (error instanceof InputError) return error.toString();
  if (!(error instanceof Error)) return String(error);
  return diskFault(error) ?? `unexpected: ${error.message} (DEBUG=1 shows where)`;
}
