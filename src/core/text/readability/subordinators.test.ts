import { expect, it } from 'vitest';
import { isPreposition, subordinator } from './subordinators.ts';

it('tells what opens a subordinate clause from what may', () => {
  expect(['weil', 'dass', 'wenn', 'obwohl', 'damit'].map(subordinator)).toEqual(Array(5).fill('certain'));
  expect(['die', 'denen', 'als', 'während', 'wo', 'was'].map(subordinator)).toEqual(Array(6).fill('possible'));
  expect(['und', 'denn', 'aber', 'deshalb', 'trotz'].map(subordinator)).toEqual(Array(5).fill(undefined));
});

it('knows prepositions', () => {
  expect(['mit', 'in', 'von', 'ohne'].every(isPreposition)).toBe(true);
  expect(['und', 'weil', 'der', 'gern'].some(isPreposition)).toBe(false);
});
