/** Vowel letters that make one syllable together; all others that meet are two: "so-zi-al", "aktu-ell", "Re-gi-on". */
const TOGETHER = 'ei|ai|ey|ay|oy|au|eu|äu|ie|ee|aa|oo|oi|ou';

const NUCLEUS = new RegExp(`${TOGETHER}|[aeiouyäöüáàâéèêíîóôúûåæøœ]`, 'gu');

/**
 * Spellings that mislead, as they sound; a dot parts what does not belong together. First where prefixes and endings meet
 * vowels ("be-en-den", "Ide-en", "Muse-um", "Famili-e"), then loan words with silent letters.
 */
const AS_SPOKEN: readonly [spelling: RegExp, spoken: string][] = [
  [/qu/g, 'kw'],
  [
    /(b|g)e(?=en|ei[ngl]|ehr|erb|erd|ig|in[dh]|imp|irr|ur[tlk]|unr)(?!er[ne]|rei|iner|ein(?:e|er|em|en|es|s)?$)/g,
    '$1e.',
  ],
  [/een(?=$|s?[bcdfghklmnpqrtvwz])/g, 'e.en'],
  [/(muse|petrole|linole|jubilä|lyze)u/g, '$1.u'],
  [/(?<!w|schr|d)ien(?=s?$)/g, 'i.en'],
  [/(famil|fer|lin|ser|präm|fol|stud|akt|immobil|komöd|tragöd|mater|petersil|ar|kastan|min)ie(?=$|n)/g, '$1i.e'],
  [/(famil|fer|ser|präm|stud|akt|immobil|med|minister|kriter|stipend)ien/g, '$1i.en'],
  [/(?<!d|w|b|sch)ien(?=er|isch)/g, 'i.en'],
  [/(?<!d)ient(?!e?$|e[nt]$)|(?<=pat|kl|or|amb)ient/g, 'i.ent'],
  [/(span|alban|bulgar|syr|belg|as)ier/g, '$1i.er'],
  [/iell/g, 'i.ell'],
  [/ieur/g, 'i.eur'],
  [/hygie/g, 'hygi.e'],
  [/(mosa|ukra|koka|na|hero|ego|europä)i/g, '$1.i'],
  [/koo(?=p|rd)/g, 'ko.o'],
  [/(niv|plat|bur)eau/g, '$1o'],
  [/(on|off|hot|dead|pipe|air|time)line/g, '$1lain'],
  [/home/g, 'hom'],
  [/(web|camp)site/g, '$1sait'],
  [/(home|hom)page/g, '$1peid'],
  [/(serv|off)ice/g, '$1is'],
  [/(softw|hardw)are/g, '$1er'],
  [/(smart|i|tele)phone/g, '$1fon'],
  [/(up)date/g, '$1deit'],
  [/^live/g, 'laif'],
  [/(t|b|str)eam/g, '$1im'],
  [/(c|l|b)oa(?=ch|d|rd)/g, '$1o'],
  [/leasing/g, 'lising'],
];

/** Any of these spellings: most words have none, and one search is faster than thirty. */
const MISLEADING = new RegExp(
  AS_SPOKEN.map(([spelling]) => spelling.source.replace(/\((?!\?)/g, '(?:')).join('|'),
  'u',
);

/**
 * The syllables of a German word as Duden divides it, by its vowels: "Na-ti-on" has three. At least 1. Digits have no
 * vowels; measuring counts a number or an address as one word of one syllable, whatever it sounds like.
 */
export function countSyllables(word: string): number {
  let count = 0;
  for (const part of word.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    let spoken = part;
    if (MISLEADING.test(part)) {
      for (const [spelling, sound] of AS_SPOKEN) spoken = spoken.replace(spelling, sound);
    }
    count += spoken.match(NUCLEUS)?.length ?? 0;
  }
  return Math.max(1, count);
}
