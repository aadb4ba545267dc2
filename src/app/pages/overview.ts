import { signal } from '@preact/signals';

export type Overview = typeof import('./overview-code.ts');

/** The pages that lead to texts, once their code is at hand. */
export const overview = signal<Overview | undefined>(undefined);

/** Brings their code: from the phone, where the service worker keeps it, else from the network. */
export async function loadOverview(): Promise<Overview> {
  const pages = await import('./overview-code.ts');
  overview.value = pages;
  return pages;
}
