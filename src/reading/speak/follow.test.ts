import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followReading } from './follow.ts';

const scrollBy = vi.fn();

/** A window of 700 pixels, whose reader or phone wants nothing to move or does not mind. */
function openWindow({ still = '', reduced = false } = {}): void {
  scrollBy.mockClear();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('innerHeight', 700);
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  vi.stubGlobal('document', { documentElement: { style: { getPropertyValue: () => still } } });
  vi.stubGlobal('scrollBy', scrollBy);
}

const below = { getBoundingClientRect: () => ({ top: 900, bottom: 940, height: 40 }) } as HTMLElement;

describe('following what is read aloud', () => {
  beforeEach(() => openWindow());

  it('brings it into view', () => {
    followReading(() => null).show(below);
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 725, behavior: 'smooth' });
  });

  it.each([{ reduced: true }, { still: '1' }])('moves nothing on its way where %o', (wish) => {
    openWindow(wish);
    followReading(() => null).show(below);
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 725, behavior: 'auto' });
  });
});
