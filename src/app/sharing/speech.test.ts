import { expect, it } from 'vitest';
import { ownCalendar } from '../../core/own-calendar.ts';
import { formatDay } from '../format.ts';
import { speechFor } from './speech.ts';

it('names days as the receiver’s language does, also where the browser does not know it', async () => {
  expect(ownCalendar('ckb')).toBeUndefined();
  const { lang, t } = await speechFor('ckb');
  expect(lang).toBe('ckb');
  expect(t('facts.when')).toBe('کەی');
  expect(ownCalendar('ckb')).toBeDefined();
  expect(formatDay('ckb', '2027-01-11')).not.toMatch(/Januar|January/);
});
