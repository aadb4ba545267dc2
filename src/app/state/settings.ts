import { computed, signal } from '@preact/signals';
import { loadSettings, SETTINGS_KEY, type Settings, saveSettings } from '../../storage/settings.ts';

/** What the reader chose, at hand before the first paint and kept on the phone. */

const current = signal<Settings>(loadSettings({ getItem: () => null }));

export const settings = computed(() => current.value);

/** Reads what is stored on this phone, and follows what other windows of the app change of it. Called once, at the start. */
export function readSettings(): void {
  current.value = loadSettings(phoneStorage());
  addEventListener('storage', ({ key }) => {
    if (key !== SETTINGS_KEY) return;
    current.value = loadSettings(phoneStorage());
    applyLook();
  });
}

/** Changes some settings and keeps them; where the browser forbids that, they last as long as the page. */
export function changeSettings(change: Partial<Settings>): void {
  current.value = { ...current.peek(), ...change };
  saveSettings(phoneStorage(), current.peek());
  applyLook();
}

/** Puts colours and type on the page. The script in index.html does the same before the first paint. */
function applyLook(): void {
  const { theme, look = '' } = current.peek();
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  // What else stands there is the room for the bar at the bottom.
  const { scrollPaddingBottom } = root.style;
  root.style.cssText = look;
  root.style.scrollPaddingBottom = scrollPaddingBottom;
}

/** localStorage, or nothing where reading the property itself is refused. */
function phoneStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}
