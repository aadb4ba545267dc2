/** A time of the day: `8 Uhr 30`. */
export function sayGermanTime(hour: number, minute: number): string {
  return minute === 0 ? `${hour} Uhr` : `${hour} Uhr ${minute}`;
}
