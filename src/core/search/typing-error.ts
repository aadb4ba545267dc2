/**
 * Whether one word becomes the other by at most `most` slips: a letter wrong, missing or too many, or two swapped (optimal
 * string alignment). Looks at them from the letters `i` and `j` on.
 */
export function isSlip(a: string, b: string, most: number, i = 0, j = 0): boolean {
  // What is the same needs no slip: the first difference decides.
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const [restA, restB] = [a.length - i, b.length - j];
  if (Math.max(restA, restB) <= most) return true;
  if (most === 0 || Math.abs(restA - restB) > most) return false;
  const swapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    isSlip(a, b, most - 1, i + 1, j + 1) ||
    isSlip(a, b, most - 1, i + 1, j) ||
    isSlip(a, b, most - 1, i, j + 1) ||
    (swapped && isSlip(a, b, most - 1, i + 2, j + 2))
  );
}

/** Slips a word of this length may have: short words would become others. */
export function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}
