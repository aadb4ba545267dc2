import { benchBuild } from './build.ts';
import { benchSearch } from './finding.ts';
import { benchIngest } from './ingest.ts';
import { benchReading } from './reading.ts';
import { benchSharing } from './sharing.ts';
import { printTable, type Row } from './table.ts';

const languages: Row[] = [];
const groups: Record<string, () => Row[] | Promise<Row[]>> = {
  reading: benchReading,
  search: benchSearch,
  sharing: async () => {
    const sharing = await benchSharing();
    languages.push(...sharing.languages);
    return sharing.rows;
  },
  build: benchBuild,
  ingest: benchIngest,
};

/**
 * `npm run bench`: the figures of README's table, measured on this machine. Timings are printed, never tested: machines
 * are noisy. Budgets in bytes are tests (tests/size.test.ts). `npm run bench -- build ingest` measures these groups alone.
 */
const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in groups));
if (unknown) throw new Error(`there is no group "${unknown}": choose from ${Object.keys(groups).join(', ')}`);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(groups)) {
  if (named.length === 0 || named.includes(name)) rows.push(...(await bench()));
}
printTable(rows);
if (languages.length > 0) {
  console.log();
  printTable(languages);
}
