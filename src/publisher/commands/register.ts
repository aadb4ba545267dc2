import type { Command } from 'commander';
import { lookAhead } from '../look-ahead.ts';
import type { SimplifyOptions } from '../simplify/options.ts';
import type { Terminal } from '../terminal.ts';
import type { TranslateOptions } from '../translate/options.ts';
import type { AddOptions } from './add.ts';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import type { CompareCommandOptions } from './compare.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import type { KeygenOptions } from './keygen.ts';
import type { ReviewOptions } from './review.ts';
import type { RevokeOptions } from './revoke.ts';
import type { RunOptions } from './run.ts';
import type { StatusOptions } from './status.ts';

const json = ['--json', 'print the result as JSON'] as const;
const site = ['--site <folder>', 'where to write the site'] as const;
const app = ['--app <folder>', 'folder of the built app (default: dist/app, built if it is not there)'] as const;
const key = ['--key <file>', 'sign with this key (default: the file that LESEBRUECKE_KEY names)'] as const;
const full = ['--full', 'make everything anew, also what has not changed'] as const;
const pages = ['--no-pages', 'do not fetch the pages behind the teasers of a feed'] as const;
const pictures = ['--no-pictures', 'do not fetch pictures, only the words beside them'] as const;

/** Takes the exit code of a command. */
type Done = (code: number) => void;

/**
 * Teaches the program all its commands, in the order in which a publisher meets them. A command's code is loaded when it
 * is called: all of it together would take longer than most commands do.
 */
export function registerCommands(program: Command, terminal: Terminal, done: Done): void {
  fillWorkspace(program, terminal, done);
  letPeopleWork(program, terminal, done);
  publish(program, terminal, done);
}

function fillWorkspace(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('init <workspace>')
    .description('make a workspace: a folder for the releases')
    .option('--sample', 'copy the sample of a fictional city')
    .option(...json)
    .action(async (dir: string, options: { sample?: boolean; json?: boolean }) =>
      done(await (await import('./init.ts')).init(dir, options, terminal)),
    );
  program
    .command('add <workspace> [source...]')
    .description(
      'add releases from feeds, pages and texts (files or addresses); without any, from "sources" in lesebruecke.json',
    )
    .option(...pages)
    .option(...pictures)
    .option('--date <day>', 'day of publication (YYYY-MM-DD), if the text does not say it or says it wrongly')
    .option('--title <title>', 'title, if the text has none')
    .option('--id <id>', 'identifier, instead of one made from day and title')
    .option('--topic <topic...>', 'topics of the release')
    .option(...json)
    .action(async (dir: string, sources: string[], options: AddOptions) =>
      done(await (await import('./add.ts')).add(dir, sources, options, terminal)),
    );
  program
    .command('simplify <workspace> [id...]')
    .description(
      'draft the plain German texts (Einfache Sprache) that are missing or out of date; 1 if one did not pass the gate',
    )
    .option('--engine <engine>', 'rules, llm or none, instead of what lesebruecke.json names')
    .option('--without <rules>', 'switch rules off, with commas between their names')
    .option('--dry-run', 'write no text, show what would change (what a model answered is kept and not paid for again)')
    .option('--max-chars <number>', 'send no more characters than this')
    .option('--max-cost <amount>', 'spend no more than this, by the prices in lesebruecke.json')
    .option(...json)
    .action(async (dir: string, ids: string[], options: SimplifyOptions) =>
      done(await (await import('./simplify.ts')).simplify(dir, ids, options, terminal)),
    );
  program
    .command('translate <workspace>')
    .description('draft the translations that are missing or out of date, with the engine that lesebruecke.json names')
    .option('--to <language...>', 'only into these languages')
    .option('--level <level>', 'only this level: plain or original')
    .option('--release <id...>', 'only these releases')
    .option('--engine <engine>', 'memory, llm or deepl')
    .option('--max-chars <number>', 'send no more characters than this')
    .option('--max-cost <amount>', 'spend no more than this, by the prices in lesebruecke.json')
    .option(...json)
    .action(async (dir: string, options: TranslateOptions) =>
      done(await (await import('./translate.ts')).translate(dir, options, terminal)),
    );
}

function letPeopleWork(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('status <workspace>')
    .description(
      'show which texts there are, who made them, and which are stale or kept out of the edition (then it exits with 1)',
    )
    .option('--html <file>', 'write it as a page, with the findings of check')
    .option(...json)
    .action(async (dir: string, options: StatusOptions) =>
      done(await (await import('./status.ts')).status(dir, options, terminal)),
    );
  program
    .command('check <workspace>')
    .description('compare every text with the one it was made from; 1 if one must not be published')
    .option('--release <id>', 'only this release')
    .option('--plain', 'show also how easy the plain German texts are, and which sentences are hard')
    .option(...json)
    .action(async (dir: string, options: CheckOptions) =>
      done(await (await import('./check.ts')).check(dir, options, terminal)),
    );
  program
    .command('compare <source> <candidate>')
    .description('compare two text files by their facts; 1 if any is lost, changed or added')
    .option('--from <language>', 'language of the source', 'de')
    .option('--to <language>', 'language of the candidate', 'de')
    .option(...json)
    .action(async (source: string, candidate: string, options: CompareCommandOptions) =>
      done(await (await import('./compare.ts')).compare(source, candidate, options, terminal)),
    );
  program
    .command('export <workspace>')
    .description('write texts as XLIFF 2.1, for translators')
    .requiredOption('--to <language>', 'language to translate into')
    .option('--level <level>', 'only this level: plain or original')
    .option('--release <id...>', 'only these releases')
    .option('--out <file>', 'where to write it, instead of to the output')
    .option(...json)
    .action(async (dir: string, options: ExportOptions) =>
      done(await (await import('./export.ts')).exportXliff(dir, options, terminal)),
    );
  program
    .command('import <workspace> <file>')
    .description('take in XLIFF that came back from translators')
    .option('--by <name>', 'who checked what comes back as reviewed')
    .option('--on <day>', 'on which day (YYYY-MM-DD)')
    .option('--force', 'also where the text has changed since it was exported')
    .option(...json)
    .action(async (dir: string, file: string, options: ImportOptions) =>
      done(await (await import('./import.ts')).importXliff(dir, file, options, terminal)),
    );
  program
    .command('review <workspace> <release> <language>')
    .description('note that a person has checked a text')
    .requiredOption('--by <name>', 'who checked it')
    .option('--accept <mark...>', 'blocking findings that are right as they are, by the marks that `check` shows')
    .option('--level <level>', 'which text: original or plain', 'original')
    .option('--on <day>', 'on which day (YYYY-MM-DD)')
    .option('--force', 'also where the text is out of date')
    .option(...json)
    .action(async (dir: string, id: string, lang: string, options: ReviewOptions) =>
      done(await (await import('./review.ts')).review(dir, id, lang, options, terminal)),
    );
}

function publish(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('keygen')
    .description('make a key to sign editions with; keep it outside the workspace')
    .option('--out <file>', 'where to write the private key (default: ~/.config/lesebruecke/key.pem)')
    .option('--rotate <file>', 'the key used so far: it endorses the new one, so that phones accept it')
    .option(...json)
    .action(async (options: KeygenOptions) => done(await (await import('./keygen.ts')).keygen(options, terminal)));
  program
    .command('revoke <id>')
    .description('revoke an older key that others may have got hold of: phones believe nothing more that it signed')
    .option('--key <file>', 'the key in use now (default: the file that LESEBRUECKE_KEY names)')
    .option(...json)
    .action(async (id: string, options: RevokeOptions) =>
      done(await (await import('./revoke.ts')).revoke(id, options, terminal)),
    );
  program
    .command('build <workspace>')
    .description(
      'write the site: the app, the edition, and pages that work without JavaScript; 1 if a text had to be left out',
    )
    .requiredOption(...site)
    .option(...app)
    .option(...key)
    .option(...full)
    .option(...json)
    .action(async (dir: string, options: BuildOptions) => {
      const looking = lookAhead(dir, options);
      done(await (await import('./build.ts')).build(dir, options, terminal, looking));
    });
  program
    .command('run <workspace>')
    .description(
      'add from the configured sources, simplify, translate, check and build: for a nightly job; 1 if a person is needed',
    )
    .requiredOption(...site)
    .option(...app)
    .option(...key)
    .option(...full)
    .option(...pages)
    .option(...pictures)
    .option(...json)
    .action(async (dir: string, options: RunOptions) => {
      const [{ runAll }, { checkStep, simplifyStep, translateStep }] = await Promise.all([
        import('./run.ts'),
        import('./run-steps.ts'),
      ]);
      done(await runAll(dir, options, terminal, [simplifyStep, translateStep, checkStep]));
    });
  program
    .command('serve <site>')
    .description('serve a built site on this machine; PORT (8080) and HOST (localhost) change where')
    .option(...json)
    .action(async (dir: string, options: { json?: boolean }) =>
      done(await (await import('./serve.ts')).serve(dir, options, terminal)),
    );
}
