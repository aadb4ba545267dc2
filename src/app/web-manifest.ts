import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest: what the phone shows of the app on its home screen and when installing it. */
export function webManifest(base: string): Partial<ManifestOptions> {
  return {
    id: base,
    start_url: base,
    scope: base,
    name: 'Lesebrücke',
    short_name: 'Lesebrücke',
    description: 'Mitteilungen der Stadt in einfacher Sprache und in Ihrer Sprache, auch ohne Internet.',
    lang: 'de',
    dir: 'ltr',
    display: 'standalone',
    background_color: '#faf6ef',
    theme_color: '#faf6ef',
    categories: ['news', 'government', 'education'],
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      {
        src: 'screenshots/list.png',
        sizes: '720x1480',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'Mitteilungen der Stadt',
      },
      {
        src: 'screenshots/release.png',
        sizes: '720x1480',
        type: 'image/png',
        form_factor: 'narrow',
        label: 'Eine Mitteilung in einfacher Sprache',
      },
      {
        src: 'screenshots/wide.png',
        sizes: '1280x800',
        type: 'image/png',
        form_factor: 'wide',
        label: 'Zwei Sprachen nebeneinander',
      },
    ],
    // The service worker answers; what came waits for the app in a cache.
    share_target: {
      action: 'receive/',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: ['text/html', '.html', '.htm', 'text/plain', '.txt', '.md', 'image/*'] }],
      },
    },
    file_handlers: [{ action: '?show=receive', accept: { 'text/html': ['.html', '.htm'] } }],
    shortcuts: [
      { name: 'Gemerkte Mitteilungen', short_name: 'Gemerkt', url: '?show=saved' },
      { name: 'Einstellungen', url: '?show=settings' },
    ],
  };
}
