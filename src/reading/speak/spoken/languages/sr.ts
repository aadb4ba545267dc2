import { type SpokenWords, slavic } from './spoken-words.ts';

const HOURS = slavic('сат', 'сата', 'сати');
const MINUTES = slavic('минут', 'минута', 'минута');
const CENTS = slavic('цент', 'цента', 'центи');
const EUROS = slavic('евро', 'евра', 'евра');

export const sr: SpokenWords = {
  at: 'ет',
  dot: 'тачка',
  dash: 'цртица',
  slash: 'коса црта',
  underscore: 'доња црта',
  plus: 'плус',
  to: 'до',
  paragraph: ['параграф', 'параграфи'],
  euro: EUROS,
  sayCents: (count, after) => `${after ? 'и ' : ''}${count} ${CENTS(count)}`,
  sayTime: (hour, minute) => `${hour} ${HOURS(hour)}${minute === 0 ? '' : ` и ${minute} ${MINUTES(minute)}`}`,
  afterTime: String.raw`(?:\s?(?:сат(?:а|и)?|час(?:а|ова)?|ч\.?)(?!\p{L}))?`,
  phone: 'телефон',
  fax: 'факс',
  abbreviations: [
    ['итд\\.', 'и тако даље'],
    ['и сл\\.', 'и слично'],
    ['нпр\\.', 'на пример'],
    ['тј\\.', 'то јест'],
    ['тзв\\.', 'такозвани'],
    ['ул\\.', 'улица'],
    ['[Тт]ел\\.', 'телефон'],
    ['бр\\.(?=\\s?\\d)', 'број'],
    ['ст\\.(?=\\s?\\d)', 'став'],
    ['чл\\.(?=\\s?\\d)', 'члан'],
    ['стр\\.', 'страна'],
    ['др\\.', 'друго'],
  ],
};
