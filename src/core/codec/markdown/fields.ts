import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, stringify } from 'yaml';
import { InputError } from '../../errors.ts';

/**
 * YAML as people write it into a text: a mapping of names to text. Every scalar is read as the text that stands there
 * (YAML's *failsafe* schema), so that the postcode 01067 keeps its zero and `no` is a word.
 *
 * @param firstLine line of the file on which `yaml` begins, so that errors name the line in the file.
 * @throws InputError with the line of the field that is wrong.
 */
export function readFields<T>(schema: v.GenericSchema<unknown, T>, yaml: string, firstLine: number): T {
  const plain = plainFields(yaml);
  const read = plain && v.safeParse(schema, plain, { abortEarly: true });
  if (read?.success) return read.output;
  const { data, lineOf } = readYaml(yaml, firstLine);
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InputError(explain(issue), { line: lineOf(issue) });
}

/** Writes fields so that {@link readFields} reads the same ones; undefined and empty members are left out. */
export function writeFields(fields: Record<string, unknown>): string {
  const present = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && !((Array.isArray(value) || typeof value === 'string') && value.length === 0),
    ),
  );
  return Object.keys(present).length === 0 ? '' : stringify(present, { lineWidth: 0 });
}

/** A name, and a value that begins with a letter or digit and holds nothing that means something else in YAML. */
const PLAIN_LINE = /^([a-z]{1,40}): ([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u200c.,;!?'"()/@&+_–-]|:(?=\S)| (?=[^\s#]))*)$/u;

/**
 * The fields of YAML that is nothing but lines `name: value`, as almost every text has it: two dozen times faster than a
 * parser. Undefined where it is not, or a name stands there twice.
 */
function plainFields(yaml: string): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  if (yaml.trim() === '') return fields;
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const [, name, value] = PLAIN_LINE.exec(line) ?? [];
    if (name === undefined || value === undefined || Object.hasOwn(fields, name)) return undefined;
    fields[name] = value;
  }
  return fields;
}

function readYaml(yaml: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => firstLine + (counter.linePos(offset ?? 0).line || 1) - 1;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) {
    throw new InputError(`this is not valid YAML: ${sentence(broken.message)}`, { line: lineAt(broken.pos[0]) });
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new InputError('write one `name: value` per line', { line: firstLine });
  }
  const lineOf = (issue: v.BaseIssue<unknown>) => lineAt(offsetOf(document, issue));
  return { data: plainData(document, firstLine), lineOf };
}

function plainData(document: Document, line: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) || {};
  } catch (cause) {
    throw new InputError('write the value itself instead of a YAML reference (`*name`)', { line }, { cause });
  }
}

/** Where the deepest part of the issue's path begins that is written down. */
function offsetOf(document: Document, issue: v.BaseIssue<unknown>): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const { key } of issue.path ?? []) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = isNode(node) ? node.range?.[0] : offset;
    }
  }
  return offset;
}

/** A schema's message says what the value must be; for a name that is missing or unknown the schema itself says it. */
function explain(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? '';
  if (issue.type !== 'strict_object')
    return name ? `\`${name}\` must be ${issue.message}` : `this must be ${issue.message}`;
  if (issue.expected === 'never') return `\`${name}\` is no name that may stand here: ${issue.message}`;
  return `\`${name}\` is missing: ${issue.message}`;
}

function sentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]?\s*$/, '') ?? message;
}
