/** Ends of words that look like a compound of a term and are another word: "Beschimpfung" is no "Impfung". */
export const NOT_COMPOUNDS: readonly string[] = [
  'ankündigung',
  'ankündigungen',
  'verkündigung',
  'verkündigungen',
  'schimpfung',
  'schimpfungen',
  'herausbildung',
  'herausbildungen',
  'erduldung',
  'nikita',
  'nikitas',
  'mitbewerbung',
  'ungebühr',
];
