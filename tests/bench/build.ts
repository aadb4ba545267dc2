import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorkspace } from './generate-workspace.ts';
import type { Row } from './table.ts';
import { describeTiming as describe, timedCli } from './timed-cli.ts';

/** The edition's first twelve, for which the bar was set. */
const LANGUAGES = ['de', 'en', 'fr', 'ar', 'fa', 'ku', 'tr', 'pl', 'ro', 'bg', 'ru', 'uk'];

/** What a publisher waits for: the build of a large edition, from nothing, with nothing new, and with one change. */
export async function benchBuild(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-bench-'));
  const [workspace, site] = [join(folder, 'workspace'), join(folder, 'site')];
  try {
    await generateWorkspace(workspace, { releases: 1000, languages: LANGUAGES });
    const full = await timedCli('build', workspace, '--site', site, '--json');
    const again = await timedCli('build', workspace, '--site', site, '--json');
    changeOne(workspace);
    const one = await timedCli('build', workspace, '--site', site, '--json');
    const size = `1,000 releases × ${LANGUAGES.length} languages × 2 levels`;
    return [
      { what: `Build of ${size}`, value: describe(full), bar: '≤ 60 s, ≤ 500 MB' },
      { what: 'The same again, nothing changed', value: describe(again), bar: '≤ 1 s' },
      { what: 'The same again, one release changed', value: describe(one), bar: '≤ 1 s' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word more in the middle one's plain German. */
function changeOne(workspace: string): void {
  const ids = readdirSync(join(workspace, 'releases')).sort();
  const id = ids[Math.floor(ids.length / 2)] ?? '';
  const file = join(workspace, 'releases', id, 'de.plain.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^# /m, '# Neu: '));
}
