import { dayWith, type SpokenWords } from './spoken-words.ts';

const MONTHS =
  'کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم';
const plainDay = dayWith(MONTHS);

export const ckb: SpokenWords = {
  at: 'ئەت',
  dot: 'خاڵ',
  dash: 'هێڵ',
  slash: 'هێڵی لار',
  underscore: 'هێڵی ژێرەوە',
  plus: 'کۆ',
  to: 'تا',
  paragraph: ['بڕگەی', 'بڕگەکانی'],
  euro: () => 'یۆرۆ',
  sayCents: (count, after) => `${after ? 'و ' : ''}${count} سەنت`,
  sayTime: (hour, minute) => (minute === 0 ? String(hour) : `${hour} و ${minute === 30 ? 'نیو' : `${minute} خولەک`}`),
  day: (date) => plainDay(date).replace('_', ' '),
  phone: 'تەلەفۆن',
  fax: 'فاکس',
  abbreviations: [['هتد\\.', 'هەتا دوایی']],
};
