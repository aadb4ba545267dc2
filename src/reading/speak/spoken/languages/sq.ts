import { cents, dayWith, type SpokenWords, twoNumbers } from './spoken-words.ts';

export const sq: SpokenWords = {
  at: 'et',
  dot: 'pikë',
  dash: 'vizë',
  slash: 'vijë e pjerrët',
  underscore: 'vijë e poshtme',
  plus: 'plus',
  to: 'deri në',
  paragraph: ['neni', 'nenet'],
  euro: () => 'euro',
  sayCents: cents('centë', 'e '),
  sayTime: twoNumbers(' e '),
  day: dayWith('janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'),
  phone: 'telefon',
  fax: 'faks',
  abbreviations: [
    ['p\\. ?sh\\.', 'për shembull'],
    ['d\\. ?m\\. ?th\\.', 'domethënë'],
    ['etj\\.', 'e të tjera'],
    ['[Tt]el\\.', 'telefon'],
    ['[Nn]r\\.(?=\\s?\\d)', 'numër'],
    ['rr\\.', 'rruga'],
    ['bul\\.', 'bulevardi'],
    ['znj\\.', 'zonja'],
  ],
};
