/** What the open page says to the service worker. */
export type WorkerMessage =
  /** The reader agreed to the new version. The name is workbox-window's. */
  | { type: 'SKIP_WAITING' }
  /** Keep the messages of these languages for use without a network. */
  | { type: 'keep-languages'; languages: string[] };
