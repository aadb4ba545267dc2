/** Letters of a plain text for one of its original: the mean over the sample edition's texts. */
export const PLAIN_PER_ORIGINAL = 1.2;

/** Shares of that length that are usual. Plain texts vary: they explain words, and leave out ornament. */
export const USUAL_SHARE = [0.5, 2] as const;

/** Shorter texts say nothing by their length. */
export const ENOUGH_LETTERS = 80;
