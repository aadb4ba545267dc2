const UNITS: Record<string, number> = {
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

function belowHundred(word: string): number | undefined {
  const [, unit, tens = ''] = /^(?:(.+)und)?(.+zig|drei(?:ß|ss)ig)$/.exec(word) ?? [];
  const ten = TENS[tens];
  if (ten === undefined) return UNITS[word];
  const one = unit === 'ein' ? 1 : unit === undefined ? 0 : UNITS[unit];
  return one === undefined || one > 9 ? undefined : ten + one;
}

/** "hundert" and "tausend" with what counts them in front and what is added behind. */
function split(word: string, unit: 'tausend' | 'hundert', factor: number, rest: (part: string) => number | undefined) {
  const at = word.indexOf(unit);
  if (at < 0) return undefined;
  const front = word.slice(0, at);
  const back = word.slice(at + unit.length).replace(/^und/, '');
  const count = front === '' || front === 'ein' ? 1 : rest(front);
  const added = back === '' ? 0 : rest(back);
  return count === undefined || added === undefined ? undefined : count * factor + added;
}

function belowThousand(word: string): number | undefined {
  return split(word, 'hundert', 100, belowHundred) ?? belowHundred(word);
}

/** Value of a German cardinal: "zweiundzwanzig", "dreitausendfünfhundert"; undefined for any other word, and for "eins". */
export function germanCardinal(word: string): number | undefined {
  return split(word, 'tausend', 1000, belowThousand) ?? belowThousand(word);
}

/** What turns a number into an adjective or adverb: the number is there, but a rewrite may say it otherwise. */
const TAIL =
  /^(.+?)-?(?:köpfig|tägig|stündig|wöchig|monatig|monatlich|jährig|jährlich|mal|fach|teilig|stellig|sprachig|seitig|stufig|minütig|zügig|gliedrig|stöckig)(?:e[nmrs]?|s)?$/;
const ORDINAL = /^(.+?)(?:s?te[nmrs]?|tens)$/;
const IRREGULAR: Record<string, number> = { dritte: 3, siebte: 7, achte: 8 };
const INFLECTED = /^(zwei|drei)er$|^(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)en$/;

/** A German number word of any form; `weak` where it is an ordinal or part of a compound. */
export function readGermanNumber(word: string): { value: number; weak: boolean } | undefined {
  const cardinal = germanCardinal(word);
  if (cardinal !== undefined) return { value: cardinal, weak: false };
  const [, genitive, dative] = INFLECTED.exec(word) ?? [];
  const base = genitive ?? dative;
  if (base !== undefined) return { value: UNITS[base] ?? 0, weak: false };
  const irregular = IRREGULAR[word.replace(/[nmrs]$/, '')];
  const stem = TAIL.exec(word)?.[1] ?? ORDINAL.exec(word)?.[1];
  const value = irregular ?? (stem === undefined ? undefined : germanCardinal(stem));
  return value === undefined ? undefined : { value, weak: true };
}
