/** The app's version, from package.json. */
declare const __VERSION__: string;

/** What the browser build made, for the page renderer; see vite.config.ts. */
declare module 'virtual:built-shell' {
  export const template: string;
  /** language → address of its messages. */
  export const localeFiles: Record<string, string>;
}
