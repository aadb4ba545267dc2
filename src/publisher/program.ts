import { Command, CommanderError } from 'commander';
import { InputError } from '../core/errors.ts';
import { type AddOptions, add } from './commands/add.ts';
import { type BuildOptions, build } from './commands/build.ts';
import { init } from './commands/init.ts';
import { serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
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
  const json = ['--json', 'print the result as JSON'] as const;

  program
    .command('init <workspace>')
    .description('make a workspace: a folder for the releases')
    .option('--sample', 'copy the sample of a fictional city')
    .option(...json)
    .action(async (dir: string, options: { sample?: boolean; json?: boolean }) =>
      done(await init(dir, options, terminal)),
    );
  program
    .command('add <workspace> <file...>')
    .description('add press releases from text files; the same text again changes nothing')
    .option('--date <day>', 'day of publication (YYYY-MM-DD), if the text does not say it or says it wrongly')
    .option('--title <title>', 'title, if the text has none')
    .option('--id <id>', 'identifier, instead of one made from day and title')
    .option('--topic <topic...>', 'topics of the release')
    .option(...json)
    .action(async (dir: string, files: string[], options: AddOptions) =>
      done(await add(dir, files, options, terminal)),
    );
  program
    .command('status <workspace>')
    .description('show which texts there are, who made them, and which are stale (then it exits with 1)')
    .option(...json)
    .action(async (dir: string, options: { json?: boolean }) => done(await status(dir, options, terminal)));
  program
    .command('build <workspace>')
    .description('write the site: the app, the edition, and pages that work without JavaScript')
    .requiredOption('--site <folder>', 'where to write it')
    .option('--app <folder>', 'folder of the built app (default: dist/app, built if it is not there)')
    .option(...json)
    .action(async (dir: string, options: BuildOptions) => done(await build(dir, options, terminal)));
  program
    .command('serve <site>')
    .description('serve a built site on this machine; PORT (8080) and HOST (localhost) change where')
    .option(...json)
    .action(async (dir: string, options: { json?: boolean }) => done(await serve(dir, options, terminal)));
  return program;
}

function sentenceOf(error: unknown): string {
  if (error instanceof InputError) return error.toString();
  if (!(error instanceof Error)) return String(error);
  const full = 'code' in error && error.code === 'ENOSPC';
  return full ? 'the disk is full: make room and try again' : `unexpected: ${error.message} (DEBUG=1 shows where)`;
}
