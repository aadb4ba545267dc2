import { describe, expect, it } from 'vitest';
import { DERIVED, IRREGULAR, REGULAR, SEPARABLE } from '../../src/core/plain/german/verb-table.ts';
import { makeVerbTable } from './make-verb-table.ts';

describe('the verb table', () => {
  it('is what `npm run verbs` makes of the package', () => {
    expect({ regular: REGULAR, irregular: IRREGULAR, derived: DERIVED, separable: SEPARABLE }).toEqual(makeVerbTable());
  });
});
