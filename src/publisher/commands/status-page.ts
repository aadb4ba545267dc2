import { type Language, language } from '../../core/language.ts';
import { type LanguageTag, LEVELS, type Level, renditionKey } from '../../core/release.ts';
import { isBlocking, type PlacedFinding } from '../check/finding.ts';
import type { WorkspaceRelease } from '../workspace/release.ts';
import type { PlainReport } from './plain-report.ts';
import type { ShownState } from './shown-states.ts';
import { STATUS_STYLE } from './status-page-style.ts';

/** A release with what `status` and `check` found. */
export interface StatusRelease {
  release: Pick<WorkspaceRelease, 'facts' | 'texts'>;
  /** By key of the text. */
  states: ReadonlyMap<string, ShownState>;
  findings: ReadonlyMap<string, readonly PlacedFinding[]>;
  /** How its plain German text reads, if it has one. */
  plain?: PlainReport;
}

export interface StatusPageInput {
  publisher: string;
  languages: readonly LanguageTag[];
  releases: readonly StatusRelease[];
}

const SHOWN_STATES: readonly ShownState[] = ['reviewed', 'human', 'machine', 'rules', 'stale', 'blocked', 'missing'];

/** A symbol beside the word, so that a state is seen at a glance, and never by colour alone. */
const STATES: Record<ShownState, { symbol: string; word: string; meaning: string }> = {
  reviewed: { symbol: '✓', word: 'reviewed', meaning: 'checked by a person' },
  human: { symbol: '●', word: 'human', meaning: 'written by a person' },
  machine: { symbol: '○', word: 'machine', meaning: 'made by a model or service, not checked by a person' },
  rules: { symbol: '◇', word: 'rules', meaning: 'made by rules, not checked by a person' },
  stale: { symbol: '↻', word: 'stale', meaning: 'the text it was made from has changed since' },
  blocked: { symbol: '✕', word: 'blocked', meaning: 'kept out of the edition: see its findings' },
  missing: { symbol: '–', word: 'missing', meaning: 'there is no such text' },
};

const LEVEL_NAMES: Record<Level, string> = { original: 'Original', plain: 'Plain' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

function stateOf({ states }: StatusRelease, key: string): ShownState {
  return states.get(key) ?? 'missing';
}

function stateMark(state: ShownState): string {
  const { symbol, word } = STATES[state];
  return `<span class="state ${state}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

/** "LIX 52 → 41 · 3 hard sentences" */
function easeMark({ before, after, hard }: PlainReport): string {
  const sentences = `${hard.length} hard sentence${hard.length === 1 ? '' : 's'}`;
  return `<br><small>LIX ${before.lix.toFixed(0)} → ${after.lix.toFixed(0)} · ${sentences}</small>`;
}

function table(status: StatusRelease, languages: readonly Language[]): string {
  const rows = languages.map(({ tag, ownName, direction }) => {
    const cells = LEVELS.map((level) => {
      const key = renditionKey(tag, level);
      const count = status.findings.get(key)?.length ?? 0;
      const found = count > 0 ? ` <span class="count">${count} finding${count === 1 ? '' : 's'}</span>` : '';
      const ease = status.plain?.key === key ? easeMark(status.plain) : '';
      return `<td>${stateMark(stateOf(status, key))}${found}${ease}</td>`;
    });
    return `<tr><th scope="row"><span lang="${tag}" dir="${direction}">${escapeHtml(ownName)}</span> <small>${tag}</small></th>${cells.join('')}</tr>`;
  });
  const heads = LEVELS.map((level) => `<th scope="col">${LEVEL_NAMES[level]}</th>`).join('');
  return `<table><thead><tr><th scope="col">Language</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function findingItem({ severity, message, file, line, accepted }: PlacedFinding): string {
  const by = accepted ? ` accepted by ${escapeHtml(accepted.by)} on ${accepted.on}` : '';
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return `<li><strong>${severity}</strong> <code>${escapeHtml(name)}:${line}</code> <span dir="auto">${escapeHtml(message)}</span>${by}</li>`;
}

function details({ findings }: StatusRelease): string {
  const found = [...findings].filter(([, list]) => list.length > 0);
  if (found.length === 0) return '';
  const all = found.flatMap(([, list]) => list);
  const blocking = all.filter(isBlocking).length;
  const items = found.map(([key, list]) => `<h3>${escapeHtml(key)}</h3><ul>${list.map(findingItem).join('')}</ul>`);
  const summary = `Findings: ${blocking} blocking, ${all.length - blocking} to look at`;
  return `<details${blocking > 0 ? ' open' : ''}><summary>${summary}</summary>${items.join('')}</details>`;
}

function section(status: StatusRelease, languages: readonly Language[], source: LanguageTag): string {
  const { facts, texts } = status.release;
  const title = escapeHtml(texts[0]?.read.title ?? facts.id);
  const withdrawn = facts.withdrawn ? ` · withdrawn ${facts.withdrawn}` : '';
  return (
    `<section><h2 lang="${source}">${title}</h2><p><code>${escapeHtml(facts.id)}</code> · published ${facts.published}${withdrawn}</p>` +
    `${table(status, languages)}${details(status)}</section>`
  );
}

function legend({ releases, languages }: StatusPageInput): string {
  const keys = languages.flatMap((lang) => LEVELS.map((level) => renditionKey(lang, level)));
  const all = releases.flatMap((status) => keys.map((key) => stateOf(status, key)));
  const items = SHOWN_STATES.map((state) => {
    const count = all.filter((one) => one === state).length;
    return `<div><dt>${stateMark(state)} <b>${count}</b></dt><dd>${STATES[state].meaning}</dd></div>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

/**
 * One HTML page that shows which texts of a workspace there are, in which state, and what the check found. It refers to no
 * other file, holds no script and no link, and is the same for the same input.
 */
export function statusPage(input: StatusPageInput): string {
  const { publisher, releases } = input;
  const languages = input.languages.map(language);
  const source = input.languages[0] ?? 'de';
  const sections = releases.map((status) => section(status, languages, source));
  const empty = sections.length === 0 ? '<p>There is no release yet.</p>' : '';
  const heading = `Status: ${escapeHtml(publisher)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${heading}</title>
<style>${STATUS_STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${releases.length} release${releases.length === 1 ? '' : 's'}, ${languages.length} languages, two levels. Texts by state:</p>
${legend(input)}
${sections.join('\n')}${empty}
</main>
</body>
</html>
`;
}
