import { dayWith, type SpokenWords } from './spoken-words.ts';

export const ps: SpokenWords = {
  at: 'اېټ',
  dot: 'ټکی',
  dash: 'کرښه',
  slash: 'کږه کرښه',
  underscore: 'لاندې کرښه',
  plus: 'جمع',
  to: 'تر',
  paragraph: ['ماده', 'مادې'],
  euro: () => 'یورو',
  sayCents: (count, after) => `${after ? 'او ' : ''}${count} سنټ`,
  sayTime: (hour, minute) => (minute === 0 ? `${hour} بجې` : `${hour} بجې او ${minute} دقیقې`),
  afterTime: String.raw`(?:\s?بجې(?!\p{L}))?`,
  day: dayWith('جنوري فبروري مارچ اپریل می جون جولای اګست سپتمبر اکتوبر نومبر دسمبر'),
  phone: 'ټیلیفون',
  fax: 'فکس',
  abbreviations: [],
};
