/**
 * Figures about a German text. A number, an address (URL, e-mail, telephone number) and an abbreviation count as one word
 * of one syllable each, never as a long one. Shares are from 0 to 1. All are 0 for a text without words.
 */
export interface TextMeasures {
  sentences: number;
  words: number;
  /** ASL, "average sentence length". */
  wordsPerSentence: number;
  lettersPerWord: number;
  /** ASW, "average syllables per word"; see `countSyllables`. */
  syllablesPerWord: number;
  /** Words of more than 6 letters. */
  longWordShare: number;
  /** Words of 3 or more syllables. */
  polysyllableShare: number;
  monosyllableShare: number;
  /**
   * Lesbarhetsindex (Björnsson 1968): words / sentences + 100 × words of more than 6 letters / words. Below 40: easy;
   * above 60: very hard.
   */
  lix: number;
  /** Reading ease for German (Amstad 1978): 180 − ASL − 58.5 × ASW. 60 to 70: plain; below 30: very hard. */
  flesch: number;
  /**
   * Erste Wiener Sachtextformel (Bamberger/Vanecek 1984), a school grade from 4 (easy) to 15: 0.1935 MS + 0.1672 SL +
   * 0.1297 IW − 0.0327 ES − 0.875, with MS, IW, ES the percentages of words with 3 or more syllables, of more than 6
   * letters, of one syllable, and SL = ASL.
   */
  wienerSachtextformel: number;
  /** Words that `isLongCompound` finds. */
  longCompoundShare: number;
  /** The following are per sentence. */
  passives: number;
  genitives: number;
  subjunctives: number;
  nestedClauses: number;
  abbreviations: number;
  /** Every word that denies, not only two in a clause. */
  negations: number;
  /** Dates and ranges as one; without telephone, house numbers and postcodes. */
  numbers: number;
}
