import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError } from '../../../src/core/errors.ts';
import { printTable } from '../table.ts';
import { ENGINES } from './engines.ts';
import { figureRows } from './figure-rows.ts';
import { measureEngine } from './measure.ts';
import { parsePairs, type SentencePair } from './pairs.ts';

/**
 * `npm run bench:plain -- <pairs.jsonl> [--engine <name>] [--json]`: how good an engine's plain German is, measured on
 * pairs of sentences, one `{"standard": "…", "simple": "…"}` a line. 2 if the usage or the pairs are wrong.
 */
try {
  const { file, name, json } = readArguments();
  const engine = ENGINES[name];
  if (!engine) throw new InputError(`--engine must be one of ${Object.keys(ENGINES).join(', ')}, not "${name}"`);
  const figures = measureEngine(engine, readPairs(file));
  if (json) console.log(JSON.stringify({ engine: name, ...figures }, undefined, 2));
  else printTable(figureRows(name, figures));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.toString());
  process.exitCode = 2;
}

function readArguments(): { file: string; name: string; json: boolean } {
  const usage = 'usage: npm run bench:plain -- <pairs.jsonl> [--engine <name>] [--json]';
  const options = { engine: { type: 'string', default: 'rules' }, json: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, name: values.engine, json: values.json };
  } catch (cause) {
    throw new InputError(usage, {}, { cause });
  }
  throw new InputError(usage);
}

function readPairs(file: string): SentencePair[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError('the file cannot be read', { file }, { cause });
  }
  return parsePairs(text, file);
}
