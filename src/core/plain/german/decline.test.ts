import { describe, expect, it } from 'vitest';
import { agreements, decline, fromDativePlural, isStable } from './decline.ts';

describe('decline', () => {
  it.each([
    ['dem', ['neuen'], 'masculine', 'nominative', 'der neue'],
    ['der', ['städtischen'], 'feminine', 'nominative', 'die städtische'],
    ['ein', ['neuer'], 'masculine', 'accusative', 'einen neuen'],
    ['ein', ['neues'], 'neuter', 'accusative', 'ein neues'],
    ['den', ['großen'], 'plural', 'nominative', 'die großen'],
    ['ihrem', [], 'masculine', 'nominative', 'ihr'],
    ['der', ['Lindenfurter'], 'masculine', 'accusative', 'den Lindenfurter'],
    ['vielen', ['kleinen'], 'plural', 'nominative', 'viele kleine'],
  ] as const)('%s %s (%s, %s)', (determiner, adjectives, agreement, toCase, expected) => {
    expect(decline(determiner, adjectives, agreement, toCase)).toBe(expected);
  });

  it('does not know other words, or a singular without article', () => {
    expect(decline('etwas', [], 'neuter', 'nominative')).toBeUndefined();
    expect(decline(undefined, ['neue'], 'feminine', 'nominative')).toBeUndefined();
  });
});

describe('agreements', () => {
  it.each([
    ['einen', 'accusative', ['masculine']],
    ['der', 'dative', ['feminine']],
    ['dem', 'dative', ['masculine', 'neuter']],
    ['ein', 'nominative', ['masculine', 'neuter']],
  ] as const)('%s in the %s', (determiner, inCase, expected) => {
    expect(agreements(determiner, inCase)).toEqual(expected);
  });
});

describe('fromDativePlural', () => {
  it.each([
    ['Vereinen', 'Vereine'],
    ['Schulen', 'Schulen'],
    ['Kindern', 'Kinder'],
    ['Fachleuten', 'Fachleute'],
    ['Lehrerinnen', 'Lehrerinnen'],
    ['Jugendlichen', 'Jugendlichen'],
  ])('%s → %s', (noun, expected) => {
    expect(fromDativePlural(noun, true)).toBe(expected);
  });

  it('knows that adjectives as nouns have another form without article', () => {
    expect(fromDativePlural('Ehrenamtlichen', false)).toBe('Ehrenamtliche');
  });

  it('says nothing of what it does not know', () => {
    expect(fromDativePlural('Autos', true)).toBeUndefined();
  });
});

describe('isStable', () => {
  it.each(['Verein', 'Garten', 'Kurs', 'Bürgermeister'])('%s is', (noun) => expect(isStable(noun)).toBe(true));
  it.each(['Student', 'Kollege', 'Beauftragten', 'Herrn', 'Präsidenten'])('%s is not', (noun) =>
    expect(isStable(noun)).toBe(false),
  );
});
