import { describe, expect, it } from 'vitest';
import { isAuxiliary, isFiniteForm, isInfinitiveForm, isInfinitiveWithZu } from './finite-verbs.ts';

const words = (text: string) => text.trim().split(/\s+/);

describe('isFiniteForm', () => {
  it.each(words('ist sind hat kann hilft helfen lernte lernten kommst sammeln gab ging weiß könne'))('%s', (word) => {
    expect(isFiniteForm(word)).toBe(true);
  });

  it.each(words('heute oft nicht jetzt gern gestern zusammen selbst offen allen kostenlos ab'))('not %s', (word) => {
    expect(isFiniteForm(word)).toBe(false);
  });
});

it('knows auxiliaries from full verbs', () => {
  expect(words('ist hat kann wird').every(isAuxiliary)).toBe(true);
  expect(words('hilft lernt kommen').some(isAuxiliary)).toBe(false);
});

it('knows infinitives by their form', () => {
  expect(words('helfen wandern sammeln tun sein').every(isInfinitiveForm)).toBe(true);
  expect(words('hilft gestern zusammen heute spät').some(isInfinitiveForm)).toBe(false);
});

it('knows infinitives with "zu" inside', () => {
  expect(words('einzureichen vorzulegen mitzubringen abzuholen').every(isInfinitiveWithZu)).toBe(true);
  expect(words('einreichen zuhören zusammen dazu auszug').some(isInfinitiveWithZu)).toBe(false);
});
