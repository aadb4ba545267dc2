import { signal } from '@preact/signals';

/** What the sender writes about a share. */
export interface SenderWords {
  /** Heading of several texts. */
  title: string;
  note: string;
}

const NONE: SenderWords = { title: '', note: '' };

/** It may be about the receiver: it lives as long as the share is being made, and is stored nowhere, not in the address either. */
export const senderWords = signal<SenderWords>(NONE);

let writtenFor = '';

/** A share of these texts is being made: what was written about others goes. */
export function beginShare(texts: readonly string[]): void {
  const [first = ''] = texts;
  if (first !== writtenFor) forgetWords();
  writtenFor = first;
}

/** The share is done with. */
export function forgetWords(): void {
  senderWords.value = NONE;
}
