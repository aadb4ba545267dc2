/** One measured figure and the bar it should not pass. */
export interface Row {
  what: string;
  value: string;
  bar?: string;
}

/** Prints figures as a table in plain text. */
export function printTable(rows: readonly Row[]): void {
  const table = [
    { what: 'What', value: 'Measured', bar: 'Bar' },
    ...rows.map((row) => ({ ...row, bar: row.bar ?? '' })),
  ];
  const width = (key: 'what' | 'value') => Math.max(...table.map((row) => row[key].length));
  for (const { what, value, bar } of table) {
    console.log(`${what.padEnd(width('what'))}  ${value.padStart(width('value'))}  ${bar}`);
  }
}

/** The middle one; of an even number, the lower middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
