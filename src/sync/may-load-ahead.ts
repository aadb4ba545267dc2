/** What browsers tell of the network; iPhones and Firefox tell nothing. */
export interface NetworkHint {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Whether something may be loaded that nobody has asked for: not where each byte costs, or takes long. */
export function mayLoadAhead({ saveData, type, effectiveType }: NetworkHint): boolean {
  return !saveData && type !== 'cellular' && effectiveType !== '2g' && effectiveType !== 'slow-2g';
}
