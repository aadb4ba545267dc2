import { expect, it } from 'vitest';
import { joinWords } from './inbox.ts';

it.each([
  [{}, ''],
  [{ text: 'Hallo' }, 'Hallo'],
  [{ title: 'Brief', text: 'Der Termin ist am Montag.' }, 'Brief\n\nDer Termin ist am Montag.'],
  [{ title: 'Der Termin', text: 'Der Termin ist am Montag.' }, 'Der Termin ist am Montag.'],
  [{ title: 'Stadt', url: 'https://city.example/#1234' }, 'https://city.example/#1234'],
  [{ title: 'Stadt', text: 'https://city.example/' }, 'https://city.example/'],
  [{ text: 'Lies das:', url: 'https://city.example/' }, 'Lies das:\nhttps://city.example/'],
])('joins what apps share: %j', (words, joined) => {
  expect(joinWords(words)).toBe(joined);
});
