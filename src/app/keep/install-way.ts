import { signal } from '@preact/signals';
import { mapApp } from '../../reading/key-facts/map-link.ts';
import { persist } from '../../storage/quota.ts';
import { installPrompt } from '../state/install.ts';
import type { InstallWay } from './next-offer.ts';

const installed = signal(false);

/** Notes when the app is installed. Whoever installs it means to keep what is in it. Called once. */
export function followInstall(): void {
  installed.value = isStandalone();
  addEventListener('appinstalled', () => {
    installed.value = true;
    installPrompt.value = undefined;
    void persist(navigator.storage).catch((error: unknown) => console.warn('not kept for good', error));
  });
}

/** How the app gets on the home screen here; reading it redraws when that changes. */
export function installWay(): InstallWay {
  if (installed.value) return 'installed';
  if (installPrompt.value) return 'prompt';
  return mapApp(navigator) === 'apple' ? 'ios' : 'menu';
}

/** Lets the browser ask. True if the reader agreed. */
export async function install(): Promise<boolean> {
  const prompt = installPrompt.peek();
  installPrompt.value = undefined;
  const answer = await prompt?.prompt();
  return answer?.outcome === 'accepted';
}

function isStandalone(): boolean {
  const { standalone } = navigator as Navigator & { standalone?: boolean };
  return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
