import { cents, dayWith, type SpokenWords, twoNumbers } from './spoken-words.ts';

export const so: SpokenWords = {
  at: 'at',
  dot: 'dhibic',
  dash: 'jiitin',
  slash: 'xariiq janjeera',
  underscore: 'xariiq hoose',
  plus: 'lagu daray',
  to: 'ilaa',
  paragraph: ['qodobka', 'qodobbada'],
  euro: () => 'yuuro',
  sayCents: cents('senti', 'iyo '),
  sayTime: twoNumbers(' iyo '),
  day: dayWith('Jannaayo Febraayo Maarso Abriil Maajo Juun Luulyo Ogosto Sebteembar Oktoobar Noofeembar Diseembar'),
  phone: 'taleefan',
  fax: 'faks',
  abbreviations: [
    ['iwm\\.', 'iyo wixii la mid ah'],
    ['[Tt]el\\.', 'taleefan'],
    ['[Ll]r\\.(?=\\s?\\d)', 'lambar'],
    ['tus\\.', 'tusaale'],
  ],
};
