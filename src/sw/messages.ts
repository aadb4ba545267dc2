/** What the open page says to the service worker. */
export type WorkerMessage =
  /** The reader agreed to the new version. */
  | { type: 'take-over' }
  /** Keep the messages of these languages for use without a network. */
  | { type: 'keep-languages'; languages: string[] }
  /** Keep parts of the app that come later, by the keys of sw.ts, for use without a network. */
  | { type: 'keep-more'; keys: string[] };
