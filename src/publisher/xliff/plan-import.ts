import { writeFrontMatter } from '../../core/codec/markdown/front-matter.ts';
import { type ReadText, writeMarkdown } from '../../core/codec/markdown.ts';
import type { IsoDate, LanguageTag, Provenance } from '../../core/release.ts';
import { STATES, type State, type XliffFile } from './document.ts';
import type { Origin } from './file-name.ts';
import { judgeReturn } from './judge-return.ts';
import { fillUnits, unitsOf, type Wording } from './units.ts';

/** What the workspace holds of a rendition that comes back, and how to take it over. */
export interface ImportContext {
  lang: LanguageTag;
  /** The text it is made from, and its hash. */
  base: { read: ReadText; hash: string };
  existing?: { read: ReadText; hash: string; stale: boolean };
  /** Takes over what was made from an older text, and replaces what was changed here meanwhile. */
  force: boolean;
  review: { by: string; on: IsoDate };
}

/**
 * What becomes of one `<file>`. Only `new`, `changed` and `checked` (the same text, another front matter) are written; the
 * others but `same` are findings, and leave the workspace's text as it is.
 */
export type ImportPlan =
  | { effect: 'new' | 'changed' | 'checked'; markdown: string; forced: boolean }
  | { effect: 'same' }
  | { effect: 'untranslated' | 'unfinished' | 'outdated' | 'edited'; message: string; line: number };

/** Decides what a rendition that comes back changes. Pure: nothing is written. */
export function planImport(file: XliffFile, origin: Origin, context: ImportContext): ImportPlan {
  const { lang, base, existing, force } = context;
  const judgement = judgeReturn(file, unitsOf(base.read), force);
  if ('effect' in judgement) return judgement;
  const texts = new Map(file.units.map(({ id, target }) => [id, target]));
  const wording = fillUnits(base.read, texts, lang, existing?.read);
  const changed = !existing || !sameWording(wording, existing.read);
  if (existing && changed && existing.hash !== origin.text && !force) {
    const message = 'this text was changed in the workspace after the export: compare them, or import with --force';
    return { effect: 'edited', message, line: file.line };
  }
  const from = judgement.matches ? base.hash : origin.from;
  const lowest = lowestState(file);
  if (changed) {
    const provenance: Provenance = { origin: 'human', ...(isReviewed(lowest) && { reviewed: context.review }) };
    const markdown = writeMarkdown({ ...wording, provenance, from });
    return { effect: existing ? 'changed' : 'new', markdown, forced: !judgement.matches };
  }
  return keepText(existing, lowest, from, context);
}

/** The text is the one that was there: at most, a person has confirmed it. */
function keepText(
  existing: NonNullable<ImportContext['existing']>,
  lowest: State,
  from: string,
  context: ImportContext,
) {
  const { read, stale } = existing;
  const { provenance } = read;
  const reviewed = isReviewed(lowest) && (stale || !provenance.reviewed) ? context.review : provenance.reviewed;
  const noted = stale && lowest !== 'initial' ? from : read.from;
  if (reviewed === provenance.reviewed && noted === read.from) return { effect: 'same' } as const;
  const frontMatter = {
    ...(read.subtitle && { subtitle: read.subtitle }),
    provenance: { ...provenance, ...(reviewed && { reviewed }) },
    ...(noted && { from: noted }),
  };
  return { effect: 'checked', markdown: writeFrontMatter(frontMatter) + read.body, forced: false } as const;
}

function isReviewed(state: State): boolean {
  return state === 'reviewed' || state === 'final';
}

function lowestState({ units }: XliffFile): State {
  const places = units.flatMap(({ segments }) => segments.map(({ state }) => STATES.indexOf(state)));
  return STATES[Math.min(...places)] ?? 'initial';
}

function sameWording(one: Wording, other: Wording): boolean {
  return JSON.stringify(unitsOf(one)) === JSON.stringify(unitsOf(other));
}
