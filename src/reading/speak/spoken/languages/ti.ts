import { cents, dayWith, type SpokenWords } from './spoken-words.ts';

export const ti: SpokenWords = {
  at: 'ኣት',
  dot: 'ነጥቢ',
  dash: 'ጭረት',
  slash: 'ህዝባር',
  underscore: 'ታሕተዋይ መስመር',
  plus: 'ምስ',
  to: 'ክሳብ',
  paragraph: ['ዓንቀጽ', 'ዓንቀጻት'],
  euro: () => 'ዩሮ',
  sayCents: cents('ሳንቲም', 'ን '),
  sayTime: (hour, minute) => (minute === 0 ? String(hour) : `${hour}ን ${minute} ደቒቕን`),
  day: dayWith('ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ'),
  phone: 'ተሌፎን',
  fax: 'ፋክስ',
  abbreviations: [
    ['ቁ\\.(?=\\s?\\d)', 'ቁጽሪ'],
    ['ወ\\.ዘ\\.ተ\\.?', 'ወዘተ'],
  ],
};
