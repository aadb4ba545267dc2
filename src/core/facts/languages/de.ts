import type { LanguageWords } from './language-words.ts';

/** German numbers are compounds and inflected; `german-numbers.ts` reads them. */
export const de: LanguageWords = {
  numbers: {},
  ordinals: {},
  multipliers: {
    thousand: 'tausend|tsd\\.?',
    million: 'millionen|million|mio\\.?',
    billion: 'milliarden|milliarde|mrd\\.?',
  },
  months: [
    'januar|jänner|jan\\.',
    'februar|febr?\\.',
    'märz',
    'april|apr\\.',
    'mai',
    'juni',
    'juli',
    'august|aug\\.',
    'september|sept?\\.',
    'oktober|okt\\.',
    'november|nov\\.',
    'dezember|dez\\.',
  ],
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
  weekdaySuffix: '(?:e?s|en?)?(?:s?(?:morgen|vormittag|mittag|nachmittag|abend)s?)?',
  of: 'des jahres',
  from: 'von|zwischen',
  range: 'bis(?: einschließlich)?(?: zum?)?|-',
  list: 'und|oder|sowie|,|/|&|\\+',
  timeAfter: 'uhr',
  afternoon: 'abends|am abend|nachmittags|am nachmittag',
  midnight: 'mitternachts?',
  percent: 'prozent',
  euro: 'euros?|eur',
  every: 'jede[nr]?|immer|jeweils',
  hours: '\\p{L}*(?:öffnungs|sprech|service|geschäfts)zeit\\p{L}*',
  each: 'jeweils',
  cancelled: 'entf(?:allen|ällt|iel)|fällt\\b.*\\baus|fallen\\b.*\\baus|abgesagt|verschoben|verlegt',
  price: '\\p{L}*(?:kostet|kosten|entgelt|gebühr|beitrag|preis|eintritt|zahl|bezahl|entricht|ermäßig)\\p{L}*',
  closed: 'geschlossen',
  conditions: {
    // "Nicht nur A, sondern auch B" neither denies nor limits.
    not: 'nicht(?! nur)|kein(?:e[mnrs]?)?|niemand(?:em|en)?|nie|ohne|weder|nein',
    only: '(?<!nicht )nur|ausschließlich|lediglich|allein|begrenzt',
    if: 'wenn|falls|sofern|soweit|solange|bei vorlage|vorausset\\p{L}+',
    except: 'außer|ausgenommen|ausnahme\\p{L}*|mit ausnahme',
  },
  deadline: {
    until:
      'bis(?: spätestens)?(?: einschließlich)?(?: (?:heute|morgen|übermorgen),?)?(?: zum?)?(?: de[mn])?|spätestens(?: bis)?(?: zum?| am)?(?: de[mn])?',
    sure: '\\p{L}*(?:anmelde|bewerbungs|einsende|abgabe|melde|antrags)(?:schluss|frist)|frist\\p{L}*|stichtag',
    act: '\\p{L}*(?:anmeld|meld|antr[aä]g|bewerb|bewirb|einreich|einzureich|abgeb|abzugeb|abgab|abhol|abzuhol|einsend|einzusend|zuschick|registrier|buch|eintrag)\\p{L}*|reichen|hol(?:en|t|e)|geben',
  },
};
