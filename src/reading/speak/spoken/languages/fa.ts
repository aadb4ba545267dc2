import type { SpokenWords } from './spoken-words.ts';

export const fa: SpokenWords = {
  at: 'اَت',
  dot: 'نقطه',
  dash: 'خط تیره',
  slash: 'اسلش',
  underscore: 'زیرخط',
  plus: 'به‌علاوه',
  to: 'تا',
  paragraph: ['مادهٔ', 'مواد'],
  euro: () => 'یورو',
  sayCents: (count, after) => `${after ? 'و ' : ''}${count} سنت`,
  sayTime: (hour, minute) => (minute === 0 ? String(hour) : `${hour} و ${minute === 30 ? 'نیم' : `${minute} دقیقه`}`),
  phone: 'تلفن',
  fax: 'فکس',
  abbreviations: [
    ['ص\\.(?=\\s?\\d)', 'صفحه'],
    ['ش\\.(?=\\s?\\d)', 'شماره'],
  ],
};
