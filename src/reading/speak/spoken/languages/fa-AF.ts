import { fa } from './fa.ts';
import type { SpokenWords } from './spoken-words.ts';

/** Dari, which says some of it as Kabul does. */
export const dari: SpokenWords = {
  ...fa,
  at: 'اَت',
  sayTime: (hour, minute) => (minute === 0 ? `${hour} بجه` : `${hour} و ${minute === 30 ? 'نیم' : `${minute} دقیقه`}`),
  afterTime: String.raw`(?:\s?بجهٔ?(?!\p{L}))?`,
  phone: 'تیلفون',
};
