import { expect, it, vi } from 'vitest';

it('names days as the receiver’s language does, also where the browser does not know it', async () => {
  // What another test has taught the app is forgotten.
  vi.resetModules();
  const { ownCalendar } = await import('../../core/own-calendar.ts');
  const { formatDay } = await import('../format.ts');
  const { speechFor } = await import('./speech.ts');
  expect(ownCalendar('ckb')).toBeUndefined();
  const { lang, t } = await speechFor('ckb');
  expect(lang).toBe('ckb');
  expect(t('facts.when')).toBe('کەی');
  expect(ownCalendar('ckb')).toBeDefined();
  expect(formatDay('ckb', '2027-01-11')).not.toMatch(/Januar|January/);
});
