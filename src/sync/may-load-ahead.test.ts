import { describe, expect, it } from 'vitest';
import { mayLoadAhead } from './may-load-ahead.ts';

describe('mayLoadAhead', () => {
  it.each([{}, { type: 'wifi', effectiveType: '4g' }, { effectiveType: '3g', saveData: false }])('%j: yes', (hint) => {
    expect(mayLoadAhead(hint)).toBe(true);
  });

  it.each([{ saveData: true }, { type: 'cellular', effectiveType: '4g' }, { effectiveType: '2g' }])(
    '%j: no',
    (hint) => {
      expect(mayLoadAhead(hint)).toBe(false);
    },
  );
});
