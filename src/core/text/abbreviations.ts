import { letterPattern } from './letter-pattern.ts';

/**
 * Abbreviations written with a full stop, in lower case and without inner spaces ("z. B." is looked up as `z.b.`).
 * Collected from German municipal press releases and from the addresses that translations keep in German.
 */

/** Stand before what they belong to: a sentence never ends with them. */
const ALWAYS_BEFORE_SOMETHING = [
  'abs. allg. bes. betr. bspw. bzgl. bzw. ca. co. d.h. dipl.-ing. dr. einschl. evtl. exkl. fam. fr. gem. ggf.',
  'ggfs. hl. hr. hrn. i.d.r. i.h.v. i.r. i.s.d. i.v.m. ing. inkl. insb. kath. lfd. m.a. max. mind. nr. nrn. o.g.',
  'prof. sog. spez. st. stellv. tel. u.u. v.a. vgl. vorauss. vors. z.b. z.hd. z.t. z.zt. zw. zzgl. zzt.',
];

/** May also be a sentence's last word: what follows decides. */
const SOMETIMES_LAST = [
  'a.d. a.m. abt. anm. apr. art. aug. bd. bhf. dez. e.g. e.v. etc. ev. feb. febr. g.e.v. geb. gest. gez. hbf. hrsg. i.a.',
  'i.v. jan. jh. jhd. jr. jul. jun. ltd. min. mio. mrd. mwst. n.chr. nov. o.ä. okt. p.a. p.m. pl. s.o. s.u. sen. sept. std.',
  'str. tsd. u.a. u.ä. usf. usw. v.chr. v.i.s.d.p. v.l. v.l.n.r. v.r. zus.',
];

/** Weekdays: only with a capital, since "so." and "do." are ordinary words. */
const WEEKDAYS = ['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'];

/** What translations into other languages meet, beyond the German ones that stay in addresses and names. */
const ELSEWHERE: Record<string, string> = {
  en: 'approx. ave. dept. e.g. est. fig. i.e. incl. mr. mrs. ms. no. sr. vs.',
  es: 'aprox. av. avda. dpto. dra. ej. núm. p.ej. pág. sr. sra. tel. tfno.',
  fr: 'art. av. bd. c.-à-d. env. ex. m. mm. mme. mlle. p.ex. tél.',
  ku: 'bnr. hwd. mîn. nim. yanî.',
  pl: 'al. godz. im. m.in. n.p. np. os. pl. św. tj. ul. tzw. wg. zob.',
  ro: 'aprox. bd. dl. dna. dvs. ex. jud. nr. op. p.ex. sf. sos. șos. tel.',
  so: 'lr. tus.',
  sq: 'bul. d.m.th. dmth. nr. p.sh. rr. tel. znj.',
  tr: 'apt. av. bkz. bul. cad. doç. mah. no. örn. sn. sok. vb. yard.',
  bg: 'ап. бл. бул. вх. гр. ет. ж.к. напр. пл. проф. т.е. т.нар. тел. ул.',
  sr: 'бр. бул. г. гђа. нпр. обл. проф. св. стр. тел. тзв. тј. ул. чл.',
  ru: 'бул. гр. д-р. доц. зам. им. кв. напр. обл. пер. пл. просп. проф. см. стр. т.е. т.н. тел. ул.',
  uk: 'буд. бул. вул. гр. див. доц. ім. кв. напр. обл. пл. просп. проф. т.зв. тел.',
  ar: 'أ. د. م. ص.ب.',
  fa: 'د. م.',
  ckb: 'د. م.',
  ti: 'ዓ.ም. ዶ.ር. ወ.ዘ.ተ.',
};

function words(lines: string[]): Set<string> {
  return new Set(lines.join(' ').split(' '));
}

const before = words(ALWAYS_BEFORE_SOMETHING);
const sometimesLast = words(SOMETIMES_LAST);
const elsewhere = new Map(Object.entries(ELSEWHERE).map(([lang, list]) => [lang, words([list])]));

const IN_STREET = letterPattern(/\p{L}-?str\.$/u, 'i');
const DOTTED = letterPattern(/^\p{L}{1,3}\.(?:\p{L}{1,3}\.)+$/u);

/** `before`: what it belongs to follows; `either`: it may also end its sentence; undefined: no abbreviation known. */
export function germanAbbreviation(word: string): 'before' | 'either' | undefined {
  const key = word.toLowerCase();
  if (before.has(key)) return 'before';
  if (sometimesLast.has(key) || WEEKDAYS.includes(word)) return 'either';
  return IN_STREET.test(word) || DOTTED.test(word) ? 'either' : undefined;
}

/** True for an abbreviation of the language itself, or a German one that stays in names and addresses. */
export function isAbbreviation(word: string, lang: string): boolean {
  const own = elsewhere.get(lang.split('-')[0] ?? lang);
  return own?.has(word.toLowerCase()) === true || germanAbbreviation(word) !== undefined;
}
