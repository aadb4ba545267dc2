/** Whether nothing may move: the phone says so, or the reader's settings (`--still`, see app/look). */
export function prefersStill(): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.style.getPropertyValue('--still') !== ''
  );
}
