/** Who has had a hand in a text that is out of date. */
export interface TextHistory {
  origin: 'human' | 'machine' | 'rules';
  reviewed: boolean;
  /** False if a person changed the file since an engine wrote it, or nobody knows. */
  asWritten: boolean;
}

/** Why a text must not be made again: a person wrote, checked or changed it. Undefined if it may be. */
export function keptReason({ origin, reviewed, asWritten }: TextHistory): string | undefined {
  if (origin === 'human') return 'a person wrote it';
  if (reviewed) return 'a person has checked it';
  return asWritten ? undefined : 'it is not as an engine wrote it: delete the file to have it made again';
}
