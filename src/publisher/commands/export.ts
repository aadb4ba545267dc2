import { InputError } from '../../core/errors.ts';
import { type LanguageTag, LEVELS, type Level, renditionKey } from '../../core/release.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomic } from '../workspace/files.ts';
import { readTexts, type WorkspaceText } from '../workspace/release.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { baseFor } from '../xliff/base-text.ts';
import { refuseTooLarge } from '../xliff/decode.ts';
import type { State } from '../xliff/document.ts';
import { unitsOf } from '../xliff/units.ts';
import { type ExportedText, writeXliff } from '../xliff/write-xliff.ts';

export interface ExportOptions {
  to: string;
  level?: string;
  release?: string[];
  out?: string;
  json?: boolean;
}

const LEVEL_NOTES: Record<Level, string> = {
  original: 'Level: original. Translate it as it was published.',
  plain: 'Level: plain language (Einfache Sprache). Short sentences, everyday words; explain what is needed.',
};

/** Writes texts as XLIFF 2.1 for a translator: to a file, or to the terminal's output. */
export async function exportXliff(dir: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const { to, levels, ids } = checkOptions(options, workspace);
  const exported: ExportedText[] = [];
  for (const id of ids) {
    const texts = await readTexts(dir, id, workspace.config);
    if (texts[0]?.read.facts?.withdrawn && !options.release) continue;
    for (const level of levels) {
      const text = exportText(id, { lang: to, level }, texts, workspace, options.level !== undefined);
      if (text) exported.push(text);
    }
  }
  if (exported.length === 0)
    throw new InputError('there is nothing to export: no release has such a text', { file: dir });
  const xliff = writeXliff(workspace.config.languages[0], to, exported);
  refuseTooLarge(Buffer.byteLength(xliff));
  if (options.out) await writeAtomic(options.out, xliff);
  else if (!options.json) terminal.out(xliff.trimEnd());
  const files = exported.map(({ origin, state, target }) => ({
    release: origin.release,
    text: renditionKey(to, origin.level),
    state: target.length > 0 ? state : 'initial',
  }));
  if (options.json) terminal.out(JSON.stringify({ ...(options.out && { file: options.out }), files }, undefined, 2));
  const texts = exported.length === 1 ? '1 text' : `${exported.length} texts`;
  terminal.note(`${options.out ?? 'output'}: ${texts} for translation into ${to}.`);
  return 0;
}

function checkOptions({ to, level, release, out, json }: ExportOptions, { config, ids }: Workspace) {
  const [sourceLang] = config.languages;
  if (!config.languages.includes(to)) {
    throw new InputError(`"${to}" is none of the edition's languages (${config.languages.join(', ')})`);
  }
  const levels = LEVELS.filter((one) => one === (level ?? one) && !(to === sourceLang && one === 'original'));
  if (levels.length === 0) {
    const why =
      level === 'original' ? `the original in ${to} is what translations are made from` : `"${level}" is none`;
    throw new InputError(`--level is ${LEVELS.join(' or ')}: ${why}`);
  }
  const unknown = release?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new InputError(`there is no release "${unknown}": \`status\` lists them`);
  if (json && !out) throw new InputError('--json prints what was exported: say with --out where to write the XLIFF');
  return { to, levels, ids: release ?? ids };
}

interface Wanted {
  lang: LanguageTag;
  level: Level;
}

/** Without `--level`, plain texts are exported of releases that have one in the source language or in this one. */
function exportText(
  release: string,
  { lang, level }: Wanted,
  texts: WorkspaceText[],
  { config }: Workspace,
  asked: boolean,
): ExportedText | undefined {
  const existing = texts.find((text) => text.key === renditionKey(lang, level));
  const base = baseFor({ lang, level }, texts, config.languages[0]);
  if (!base || (level === 'plain' && base.level === 'original' && !existing && !asked)) return undefined;
  const origin = {
    ...{ release, lang, level, base: base.key, from: textHash(base.read) },
    ...(existing && { text: textHash(existing.read) }),
  };
  return {
    origin,
    notes: [
      { category: 'release', text: texts[0]?.read.title ?? '' },
      { category: 'level', text: LEVEL_NOTES[level] },
      ...(existing?.stale
        ? [{ category: 'stale', text: 'The source text has changed since this was translated.' }]
        : []),
    ],
    source: unitsOf(base.read),
    target: existing ? unitsOf(existing.read) : [],
    state: stateOf(existing),
  };
}

/** A text that nobody has checked is `translated`, whoever made it; a stale one has to be looked at from the start. */
function stateOf(text: WorkspaceText | undefined): State {
  if (!text || text.stale) return 'initial';
  const { origin, reviewed } = text.read.provenance;
  if (!reviewed) return 'translated';
  return origin === 'human' ? 'final' : 'reviewed';
}
