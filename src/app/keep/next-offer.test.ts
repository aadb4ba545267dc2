import { describe, expect, it } from 'vitest';
import { nextOffer, type Situation } from './next-offer.ts';

const reader: Situation = { read: 0, saved: 0, persistent: false, way: 'prompt', answered: [] };

describe('nextOffer', () => {
  it('asks nothing of somebody who has just come', () => {
    expect(nextOffer(reader)).toBeUndefined();
    expect(nextOffer({ ...reader, read: 4 })).toBeUndefined();
  });

  it('offers to keep texts once one was saved, and the home screen after some reading', () => {
    expect(nextOffer({ ...reader, saved: 1 })).toBe('persist');
    expect(nextOffer({ ...reader, read: 5 })).toBe('install');
    expect(nextOffer({ ...reader, read: 5, way: 'ios' })).toBe('install');
  });

  it('asks once', () => {
    expect(nextOffer({ ...reader, saved: 1, read: 9, answered: ['persist'] })).toBe('install');
    expect(nextOffer({ ...reader, saved: 1, read: 9, answered: ['persist', 'install'] })).toBeUndefined();
  });

  it('offers nothing that is there already or takes many words', () => {
    expect(nextOffer({ ...reader, read: 9, way: 'installed' })).toBeUndefined();
    expect(nextOffer({ ...reader, read: 9, way: 'menu' })).toBeUndefined();
    expect(nextOffer({ ...reader, saved: 1, persistent: true })).toBeUndefined();
    expect(nextOffer({ ...reader, saved: 1, persistent: undefined })).toBeUndefined();
  });
});
