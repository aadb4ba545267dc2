/**
 * Controls that were touched before the app was there, each once however often, in the order of the last touch; with what was
 * chosen. Kept by the script in index.html.
 */
declare const earlyTaps: ReadonlyMap<HTMLElement, string>;

/** Does what the reader asked of a page that could not do it yet; from here on, the page can. */
export function playEarlyTaps(): void {
  window.onclick = window.onchange = null;
  for (const [control, value] of earlyTaps) {
    if (control instanceof HTMLSelectElement) {
      // The app has just set what it knew.
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      control.click();
    }
  }
}
