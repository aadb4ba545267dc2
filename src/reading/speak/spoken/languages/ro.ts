import { type SpokenWords, twoNumbers } from './spoken-words.ts';

export const ro: SpokenWords = {
  at: 'arond',
  dot: 'punct',
  dash: 'liniuță',
  slash: 'bară',
  underscore: 'linie jos',
  plus: 'plus',
  to: 'până la',
  paragraph: ['paragraful', 'paragrafele'],
  euro: () => 'euro',
  sayCents: (count, after) =>
    `${after ? 'și ' : ''}${count} ${count === 1 ? 'cent' : count % 100 < 20 && count % 100 > 0 ? 'cenți' : 'de cenți'}`,
  sayTime: twoNumbers(' și '),
  phone: 'telefon',
  fax: 'fax',
  abbreviations: [
    ['de ex\\.', 'de exemplu'],
    ['etc\\.', 'et cetera'],
    ['ș\\. ?a\\.', 'și altele'],
    ['[Ss]tr\\.', 'strada'],
    ['[Nn]r\\.', 'numărul'],
    ['[Tt]el\\.', 'telefon'],
    ['alin\\.', 'alineatul'],
    ['art\\.', 'articolul'],
    ['aprox\\.', 'aproximativ'],
    ['max\\.', 'cel mult'],
    ['dl\\.', 'domnul'],
    ['dna\\.', 'doamna'],
  ],
};
