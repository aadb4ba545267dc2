import { join } from 'node:path';
import { isDay, readMarkdown } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import { matchLanguage } from '../../core/language.ts';
import { renditionKey } from '../../core/release.ts';
import type { Terminal } from '../terminal.ts';
import { alignBlocks } from '../workspace/align.ts';
import { inFile, readBytes, writeAtomic } from '../workspace/files.ts';
import { readTexts } from '../workspace/release.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { baseFor } from '../xliff/base-text.ts';
import { decodeXliff } from '../xliff/decode.ts';
import { readDocument, type XliffDocument, type XliffFile } from '../xliff/document.ts';
import { readOrigin } from '../xliff/file-name.ts';
import { type ImportPlan, planImport } from '../xliff/plan-import.ts';

export interface ImportOptions {
  force?: boolean;
  /** Who checked what comes back as reviewed; without it, the publisher. */
  by?: string;
  on?: string;
  json?: boolean;
}

interface Planned {
  release: string;
  text: string;
  path: string;
  plan: ImportPlan;
}

/**
 * Takes over what translators have done. Everything is read, checked and planned before the first text is written, so a
 * file with an error changes nothing. 1 if a rendition was not taken over.
 */
export async function importXliff(
  dir: string,
  file: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = await openWorkspace(dir);
  const bytes = await readBytes(file);
  const on = options.on ?? terminal.today();
  if (!isDay(on)) throw new InputError(`--on must be a day such as 2026-03-02, not "${on}"`);
  if (options.by?.trim() === '') throw new InputError('--by must not be empty');
  const review = { by: options.by?.trim() ?? workspace.config.publisher.name, on };
  const document = inFile(file, () => readDocument(decodeXliff(bytes)));
  const lang = inFile(file, () => checkLanguages(document, workspace));
  const planned: Planned[] = [];
  for (const part of document.files)
    planned.push(await plan(part, file, lang, workspace, review, options.force ?? false));
  for (const { path, plan: one } of planned) if ('markdown' in one) await writeAtomic(path, one.markdown);
  for (const one of planned) report(one, file, terminal);
  if (options.json) terminal.out(JSON.stringify({ file, texts: planned.map(describe) }, undefined, 2));
  return planned.some(({ plan: one }) => 'message' in one) ? 1 : 0;
}

function checkLanguages({ srcLang, trgLang }: XliffDocument, { config }: Workspace): string {
  const [sourceLang] = config.languages;
  if (matchLanguage(srcLang, [sourceLang]) === undefined) {
    throw new InputError(`this is a translation from "${srcLang}", but the workspace is in ${sourceLang}`, { line: 1 });
  }
  const lang = matchLanguage(trgLang ?? '', config.languages);
  if (lang) return lang;
  const languages = config.languages.join(', ');
  throw new InputError(`"${trgLang ?? ''}" (trgLang) is none of the edition's languages (${languages})`, { line: 1 });
}

async function plan(
  part: XliffFile,
  file: string,
  lang: string,
  { dir, config, ids }: Workspace,
  review: { by: string; on: string },
  force: boolean,
): Promise<Planned> {
  const { line } = part;
  const origin = inFile(file, () => readOrigin(part));
  if (origin.lang !== lang)
    throw new InputError(`this <file> is in "${origin.lang}", the document in "${lang}"`, { file, line });
  if (!ids.includes(origin.release)) {
    throw new InputError(`there is no release "${origin.release}" in this workspace`, { file, line });
  }
  const texts = await readTexts(dir, origin.release, config);
  const key = renditionKey(lang, origin.level);
  const base = baseFor(origin, texts, config.languages[0]);
  const existing = texts.find((text) => text.key === key);
  if (!base || base === existing) {
    throw new InputError(`${key} is the text that all others are made from: it is not translated`, { file, line });
  }
  const found = planImport(part, origin, {
    lang,
    base: { read: base.read, hash: textHash(base.read) },
    ...(existing && { existing: { read: existing.read, hash: textHash(existing.read), stale: existing.stale } }),
    force,
    review,
  });
  if ('markdown' in found) {
    // What is written must be what the workspace reads: better an error now than a workspace that cannot be built.
    const read = readMarkdown(found.markdown, { lang, source: false });
    alignBlocks(read, base.read, `${base.key}.md`);
  }
  const path = join(dir, 'releases', origin.release, `${key}.md`);
  return { release: origin.release, text: key, path, plan: found };
}

function describe({ release, text, plan: one }: Planned) {
  return { release, text, effect: one.effect, ...('message' in one && { line: one.line, message: one.message }) };
}

function report({ release, text, plan: one }: Planned, file: string, terminal: Terminal): void {
  const name = `releases/${release}/${text}.md`;
  if ('message' in one) {
    terminal.note(`${file}:${one.line}: ${name} was left as it is: ${one.message}`);
    return;
  }
  const words = { new: 'translated', changed: 'changed', checked: 'confirmed', same: 'the same, nothing was changed' };
  const forced = 'forced' in one && one.forced ? ', stale: made from an older text' : '';
  terminal.note(`${name}: ${words[one.effect]}${forced}`);
}
