import { sayGermanTime } from '../german-time.ts';
import type { SpokenWords } from './spoken-words.ts';

export const de: SpokenWords = {
  at: 'ät',
  dot: 'Punkt',
  dash: 'Strich',
  slash: 'Schrägstrich',
  underscore: 'Unterstrich',
  plus: 'plus',
  to: 'bis',
  paragraph: ['Paragraf', 'Paragrafen'],
  euro: () => 'Euro',
  sayCents: (count, after) => (after ? String(count) : `${count} Cent`),
  sayTime: sayGermanTime,
  phone: 'Telefon',
  fax: 'Fax',
  abbreviations: [],
};
