import type { LanguageTag } from '../../core/release.ts';

/**
 * Translation on the device itself, behind an interface: browsers have it or not, and tests bring their own. Nothing here
 * has an address to send a text to.
 */

/** Whether a language can be had: at once, after a download by the browser, or not at all. */
export type Availability = 'ready' | 'download' | 'none';

export interface OpenTranslator {
  /** Rejects if the browser cannot; texts stay on the device. */
  translate(text: string): Promise<string>;
  close(): void;
}

export interface DeviceTranslator {
  availability(from: LanguageTag, to: LanguageTag): Promise<Availability>;
  /**
   * Opens it, after a download if it takes one: then only shortly after a tap. Rejects if it cannot be had.
   *
   * @param onLoaded gets the part that is there, 0 to 1.
   */
  open(
    from: LanguageTag,
    to: LanguageTag,
    onLoaded: (part: number) => void,
    signal: AbortSignal,
  ): Promise<OpenTranslator>;
}

interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}

/** The Translator API (Chrome since 138), as far as it is used. */
interface TranslatorApi {
  availability(languages: Languages): Promise<string>;
  create(
    options: Languages & { monitor: (monitor: EventTarget) => void; signal: AbortSignal },
  ): Promise<{ translate(text: string): Promise<string>; destroy?(): void }>;
}

const AVAILABILITY: Record<string, Availability> = {
  available: 'ready',
  downloadable: 'download',
  downloading: 'download',
};

/** The browser's own translator; undefined where it has none. */
export function browserTranslator(scope: object): DeviceTranslator | undefined {
  const { Translator: api } = scope as { Translator?: TranslatorApi };
  if (typeof api?.availability !== 'function' || typeof api.create !== 'function') return undefined;
  return {
    async availability(sourceLanguage, targetLanguage) {
      try {
        return AVAILABILITY[await api.availability({ sourceLanguage, targetLanguage })] ?? 'none';
      } catch {
        // A language that it does not know, or a page that may not use it.
        return 'none';
      }
    },
    async open(sourceLanguage, targetLanguage, onLoaded, signal) {
      const translator = await api.create({
        ...{ sourceLanguage, targetLanguage, signal },
        monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => onLoaded(loadedPart(event))),
      });
      return { translate: (text) => translator.translate(text), close: () => translator.destroy?.() };
    },
  };
}

/** `loaded` is a part of 1; browsers that count bytes give the whole as `total`. */
function loadedPart(event: Event): number {
  const { loaded = 0, total = 0 } = event as Partial<ProgressEvent>;
  const part = total > 1 ? loaded / total : loaded;
  return Math.min(1, Math.max(0, part));
}
