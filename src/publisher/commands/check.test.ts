import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkRelease, withoutBlocked } from '../check/check-release.ts';
import { scratchFolder, scratchWorkspace, writeFiles } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { readRelease } from '../workspace/release.ts';
import { releaseStates } from '../workspace/state.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';
import { type CheckOptions, check } from './check.ts';
import { shownStates } from './shown-states.ts';
import { statusPage } from './status-page.ts';

const ENGLISH =
  '---\norigin: machine\nengine: test\n---\n# German course starts\n\nThe city offers a course for 5 euros.\nIt costs nothing.\n\n```contact\n```\n';

const SOURCE = 'releases/kurs/de.original.md';

let dir: string;
beforeEach(() => {
  dir = join(scratchFolder(), 'W');
});

async function run(options: CheckOptions = {}) {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    progress: () => undefined,
    today: () => '2026-03-09',
    env: {},
    interrupted: () => Promise.resolve(),
  };
  const code = await check(dir, options, terminal);
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

describe('check', () => {
  it('finds nothing in faithful texts', async () => {
    scratchWorkspace(dir);
    expect(await run()).toMatchObject({ code: 0, notes: '1 release, 3 texts: 0 blocking findings, 0 warnings.' });
  });

  it('names release, text, file and line of what keeps a text out', async () => {
    scratchWorkspace(dir, { 'releases/kurs/en.original.md': ENGLISH });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain('en.original  kept out of the edition');
    expect(out).toContain('releases/kurs/en.original.md:7: The sum "5 euros" is not in the source.');
  });

  it('keeps out what does not line up with a source that has changed, and publishes the others', async () => {
    scratchWorkspace(dir, {
      'releases/kurs/en.original.md': ENGLISH.replace('origin: machine', `origin: machine\nfrom: ${'0'.repeat(32)}`),
    });
    const source = readFileSync(join(dir, SOURCE), 'utf8');
    writeFiles(dir, { [SOURCE]: source.replace('```contact', 'Er findet jede Woche statt.\n\n```contact') });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toMatch(/kurs\/en\.original\.md:11: The text it was made from has changed.*here stands a contact/);
    const { config } = await openWorkspace(dir);
    const { release, blocked } = withoutBlocked(await readRelease(dir, 'kurs', config));
    expect(blocked.map(({ key }) => key)).toEqual(['de.plain', 'en.original', 'ar.plain']);
    expect(release.renditions.map(({ lang, level }) => `${lang}.${level}`)).toEqual(['de.original']);
  });

  it('says the same as JSON, for one release', async () => {
    scratchWorkspace(dir, { 'releases/kurs/en.original.md': ENGLISH });
    const { code, out } = await run({ json: true, release: 'kurs' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      texts: 4,
      blocking: 1,
      releases: [
        { id: 'kurs', texts: { 'en.original': [{ severity: 'blocking', kind: 'money', block: 'b1', line: 7 }] } },
      ],
    });
  });

  it('refuses a release that is not there', async () => {
    scratchWorkspace(dir);
    await expect(run({ release: 'nichts' })).rejects.toThrow('there is no release "nichts"');
  });
});

describe('status page', () => {
  async function page(files: Record<string, string> = {}) {
    scratchWorkspace(dir, files);
    const workspace = await openWorkspace(dir);
    const { languages, publisher } = workspace.config;
    const releases = [];
    for await (const release of readReleases(workspace)) {
      const findings = checkRelease(release);
      releases.push({ release, states: shownStates(releaseStates(release, languages), findings), findings });
    }
    return statusPage({ publisher: publisher.name, languages, releases });
  }

  it('shows each text with its state in words, and the findings', async () => {
    const html = await page({ 'releases/kurs/en.original.md': ENGLISH });
    expect(html).toContain('<span lang="ar" dir="rtl">العربية</span>');
    for (const state of ['human', 'machine', 'missing', 'blocked']) {
      expect(html).toMatch(
        new RegExp(`<td><span class="state ${state}"><span aria-hidden="true">.</span> ${state}</span>`),
      );
    }
    expect(html).toContain('<code>en.original.md:7</code>');
    expect(html).toContain('Findings: 1 blocking, 0 to look at');
  });

  it('is one file without scripts, links or other files, whatever a text says', async () => {
    const html = await page({
      'releases/kurs/en.original.md': ENGLISH.replace('# German', '# \\<script>alert(1)\\</script> German'),
      'releases/kurs/de.original.md':
        '---\npublished: 2026-03-03\norigin: human\n---\n# Kurs \\<img src=x onerror=alert(1)>\n\nDie Stadt bietet einen Kurs an. Er kostet nichts.\n\n```contact\norganisation: Stadt Beispielstadt\n```\n',
    });
    expect(html).toContain('Kurs &lt;img src=x');
    expect(html).not.toMatch(/<(?:script|a|img|link|iframe|form)\b|\ssrc=["']|url\(/);
    expect(html.match(/<html|<\/html>/g)).toHaveLength(2);
  });
});
