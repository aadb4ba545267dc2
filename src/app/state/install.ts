import { signal } from '@preact/signals';

/** Chromium's offer to install the app; it comes soon after the start, and once. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** The offer, until it is used. */
export const installPrompt = signal<InstallPrompt | undefined>(undefined);

/** Keeps the browser's offer for when the reader wants it: a browser that asks by itself asks too early. */
export function catchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installPrompt.value = event as InstallPrompt;
  });
}
