import type { SpokenWords } from './spoken-words.ts';

export const ar: SpokenWords = {
  at: 'آت',
  dot: 'نقطة',
  dash: 'شرطة',
  slash: 'شرطة مائلة',
  underscore: 'شرطة سفلية',
  plus: 'زائد',
  to: 'إلى',
  paragraph: ['المادة', 'المواد'],
  euro: () => 'يورو',
  sayCents: (count, after) => `${after ? 'و ' : ''}${count} سنت`,
  sayTime(hour, minute) {
    if (minute === 0) return String(hour);
    if (minute === 15) return `${hour} والربع`;
    return minute === 30 ? `${hour} والنصف` : `${hour} و ${minute} دقيقة`;
  },
  phone: 'هاتف',
  fax: 'فاكس',
  abbreviations: [
    ['د\\.(?=\\s)', 'دكتور'],
    ['إلخ\\.?', 'إلى آخره'],
    ['ص\\. ?ب\\.?', 'صندوق بريد'],
  ],
};
