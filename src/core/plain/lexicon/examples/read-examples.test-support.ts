export interface Example {
  entry: string;
  before: string;
  after: string;
}

/** Reads `entry ;; a sentence with {before|after}`. */
export function readExamples(list: string): Example[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [entry = '', sentence = ''] = line.split(' ;; ');
      const side = (which: '$1' | '$2') => sentence.replace(/\{([^|}]*)\|([^}]*)\}/g, which);
      return { entry, before: side('$1'), after: side('$2') };
    });
}

/** The entries of a list of the lexicon, as they are written. */
export const entriesOf = (list: string) => list.trim().split('\n');
