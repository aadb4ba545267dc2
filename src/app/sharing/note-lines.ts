/** A note as it is shown: without runs of empty lines, which would push what is known of a text off the screen. */
export function noteLines(note: string): string {
  return note.trim().replace(/\n[\s\p{Cf}]*\n/gu, '\n\n');
}
