import { writeFrontMatter } from '../../core/codec/markdown/front-matter.ts';
import { type AcceptedFinding, isDay } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { type IsoDate, LEVELS, renditionKey } from '../../core/release.ts';
import { acceptedHash, findingMark } from '../check/accepted.ts';
import { checkRelease } from '../check/check-release.ts';
import { isBlocking } from '../check/finding.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomic } from '../workspace/files.ts';
import { readRelease, readTexts, type WorkspaceRelease, type WorkspaceText } from '../workspace/release.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace } from '../workspace/workspace.ts';

export interface ReviewOptions {
  by: string;
  /** `original` if not said. */
  level?: string;
  on?: string;
  force?: boolean;
  /** Marks of blocking findings, as `check` shows them, that are right as they are. */
  accept?: string[];
  json?: boolean;
}

/**
 * Notes in a text's front matter that a person has checked it, and which findings they accept: until its words, or those
 * it was made from, change, these do not keep it out of the edition. The text itself is not touched.
 */
export async function review(
  dir: string,
  id: string,
  lang: string,
  options: ReviewOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = await openWorkspace(dir);
  const reviewed = { by: options.by.replace(/\s+/gu, ' ').trim(), on: options.on ?? terminal.today() };
  if (reviewed.by === '') throw new InputError('--by must not be empty: say who checked the text');
  if (!isDay(reviewed.on)) throw new InputError(`--on must be a day such as 2026-03-02, not "${reviewed.on}"`);
  const level = LEVELS.find((one) => one === (options.level ?? 'original'));
  if (!level) throw new InputError(`--level is ${LEVELS.join(' or ')}, not "${options.level}"`);
  if (!workspace.ids.includes(id)) throw new InputError(`there is no release "${id}": \`status\` lists them`);
  const texts = await readTexts(dir, id, workspace.config);
  const key = renditionKey(lang, level);
  const text = texts.find((one) => one.key === key);
  if (!text) {
    throw new InputError(`there is no ${key}.md in releases/${id}: it has ${texts.map((one) => one.key).join(', ')}`);
  }
  if (text.stale && !options.force) {
    throw new InputError(
      `the text it was made from (${text.base}) has changed since: bring it up to date first, or use --force`,
      { file: text.file },
    );
  }
  const { read, file } = text;
  const marks = options.accept ?? [];
  const accepted =
    marks.length === 0
      ? (read.accepted ?? [])
      : acceptFindings(await readRelease(dir, id, workspace.config), text, marks, reviewed);
  const base = texts.find((one) => one.key === text.base);
  // What was checked was checked against this source: a text that did not say so would stay up to date for ever.
  const from = read.from ?? (base && textHash(base.read));
  const matter = { ...read, accepted, ...(from && { from }), provenance: { ...read.provenance, reviewed } };
  await writeAtomic(file, writeFrontMatter(matter) + read.body);
  if (options.json) terminal.out(JSON.stringify({ release: id, text: key, reviewed, accepted }, undefined, 2));
  terminal.note(`${file}: checked by ${reviewed.by} on ${reviewed.on}.`);
  for (const { finding } of accepted) terminal.note(`  accepted: ${finding}`);
  return 0;
}

/** What is accepted of a text from now on: what was, if it is the same text still, and the findings with these marks. */
function acceptFindings(
  release: WorkspaceRelease,
  text: WorkspaceText,
  marks: readonly string[],
  { by, on }: { by: string; on: IsoDate },
): AcceptedFinding[] {
  const rendition = (wanted?: string) =>
    release.renditions.find(({ lang, level }) => renditionKey(lang, level) === wanted);
  const [own, base] = [rendition(text.key), rendition(text.base)];
  const misfit = release.misfits.get(text.key);
  if (misfit) throw misfit;
  if (!own || !base) throw new InputError('the source text has no findings to accept', { file: text.file });
  const of = acceptedHash(own, base);
  const findings = (checkRelease(release).get(text.key) ?? []).filter(isBlocking);
  const added = marks.map((mark) => {
    const found = findings.find((finding) => findingMark(finding) === mark);
    if (!found) {
      const known = findings.map((finding) => `${findingMark(finding)} (${finding.message})`).join(', ');
      throw new InputError(`no blocking finding has the mark "${mark}": there is ${known || 'none'}`, {
        file: text.file,
      });
    }
    if (found.kind === 'base') throw new InputError(`accept what blocks ${text.base}.md there`, { file: text.file });
    return { finding: found.message, by, on, of };
  });
  return [...(text.read.accepted ?? []).filter((entry) => entry.of === of), ...added];
}
