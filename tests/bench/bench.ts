import { benchBuild } from './build.ts';
import { benchSearch } from './finding.ts';
import { benchIngest } from './ingest.ts';
import { benchReading } from './reading.ts';
import { benchSharing } from './sharing.ts';
import { printTable } from './table.ts';

/**
 * `npm run bench`: the figures of README's table, measured on this machine. Timings are printed, never tested: machines
 * are noisy. Budgets in bytes are tests (tests/size.test.ts).
 */
const reading = await benchReading();
const sharing = await benchSharing();
printTable([...reading, ...benchSearch(), ...sharing.rows, ...(await benchBuild()), ...(await benchIngest())]);
console.log();
printTable(sharing.languages);
