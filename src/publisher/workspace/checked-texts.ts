import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../system-code.ts';

/** Where it is kept. May be deleted at any time: it is made again. */
const FOLDER = '.lesebruecke/checked';

/**
 * What the check said of the texts of one release, by a hash of all that it depends on, kept in the workspace so that no
 * text is checked twice. The values are plain data of the caller's.
 */
export class CheckedTexts<Value> {
  private readonly asked = new Map<string, Value>();
  private changed = false;

  private constructor(
    private readonly file: string,
    private readonly known: ReadonlyMap<string, Value>,
  ) {}

  /** What is known of a release; nothing if the file is not there, is damaged, or was written by hand. */
  static open<Value>(workspace: string, id: string): CheckedTexts<Value> {
    const file = join(workspace, FOLDER, `${id}.json`);
    return new CheckedTexts<Value>(file, readIfWhole<Value>(file));
  }

  get(key: string): Value | undefined {
    const value = this.known.get(key) ?? this.asked.get(key);
    if (value !== undefined) this.asked.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.asked.set(key, value);
    this.changed = true;
  }

  /**
   * Keeps what was asked for, and forgets the rest. A power cut, a full disk or a folder that must not be written to costs
   * another check, nothing else.
   */
  async save(): Promise<void> {
    if (!this.changed && this.asked.size === this.known.size) return;
    const body = JSON.stringify([...this.asked]);
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await writeFile(temporary, `${digest(body)}\n${body}`);
      await rename(temporary, this.file);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** What passes was written by {@link CheckedTexts.save}, so its form needs no second look. */
function readIfWhole<Value>(file: string): Map<string, Value> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return new Map<string, Value>(text.slice(0, end) === digest(body) ? JSON.parse(body) : []);
  } catch (error) {
    if (systemCode(error) !== undefined) return new Map();
    throw error;
  }
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}
