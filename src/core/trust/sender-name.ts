/** Letters from which on a part of the publisher's name is taken for the publisher. */
const TELLING = 4;

/** Longest name that is shown, in characters: more is an attempt to push the verdict off the screen. */
const LONGEST = 60;

/** Control, formatting (bidi, zero width, tags), private and unassigned characters, separators of lines, variation selectors. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/** Marks piled up on one letter beyond what any language writes. */
const PILE = /(\p{M}{2})\p{M}+/gu;

/** Letters of other scripts that look like Latin ones, as far as names of cities can be made of them. */
const LOOKS_LIKE: Record<string, string> = Object.fromEntries(
  Object.entries({
    a: 'аαɑ',
    b: 'вЬьβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еεҽ',
    f: 'ϝғ',
    g: 'ɡց',
    h: 'һнη',
    i: 'іιıӏ1|!l',
    j: 'јϳ',
    k: 'кκ',
    m: 'мм',
    n: 'пոν',
    o: 'оοօ0',
    p: 'рρ',
    q: 'ԛ',
    r: 'гɾ',
    s: 'ѕϛ5$',
    t: 'тτ',
    u: 'υսц',
    v: 'ѵ',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);

/**
 * The name that an unknown sender gives itself, as it may be shown: one line of visible characters, none of which can turn
 * or hide what stands around it. Undefined if nothing is left, or if it looks like the name of the publisher the app knows.
 * The app shows it only beside the verdict, never in its place: nobody vouches for it.
 */
export function senderName(name: string, publisher: string): string | undefined {
  const seen = name.normalize('NFKC').replace(/\s+/g, ' ').replace(UNSEEN, '').replace(PILE, '$1').trim();
  if (!/[\p{L}\p{N}]/u.test(seen) || looksLike(seen, publisher)) return undefined;
  const characters = [...seen];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : seen;
}

/** True if one name stands in the other, as a hurried eye reads them. */
function looksLike(name: string, publisher: string): boolean {
  const [shown, known] = [shape(name), shape(publisher)];
  return known !== '' && (shown.includes(known) || (shown.length >= TELLING && known.includes(shown)));
}

/** Unicode TR 39 speaks of a skeleton: what is left when look-alikes, case, marks, spaces and signs are the same. */
function shape(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(letters, (letter) => LOOKS_LIKE[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
