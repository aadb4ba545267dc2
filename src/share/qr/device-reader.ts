import { libraryReader, type Picture, type QrReader } from './qr-reader.ts';

/** What is used of the browser's own detector (Shape Detection API); Chrome on Android has it. */
interface Detector {
  /** `ImageData` only; whatever reads pictures in a browser has that. */
  detect(picture: Picture): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** After so many pictures in which the detector finds nothing the library looks, too: some detectors never find anything. */
const PATIENCE = 5;

/**
 * The best reader on this device: its own detector, which is faster by far, as long as it works; else the library. `thorough`
 * for single pictures: the library looks at each in which the detector finds nothing.
 */
export async function deviceReader({ thorough = false } = {}): Promise<QrReader> {
  let detector = await ownDetector();
  let misses = 0;
  return {
    async read(picture) {
      if (!detector) return libraryReader.read(picture);
      try {
        const found = (await detector.detect(picture)).map(({ rawValue }) => rawValue);
        if (found.length > 0) return found;
        misses += 1;
        return thorough || misses % PATIENCE === 0 ? libraryReader.read(picture) : [];
      } catch (cause) {
        console.warn('the detector of codes does not work here', cause);
        detector = undefined;
        return libraryReader.read(picture);
      }
    },
  };
}

async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
  } catch (cause) {
    // It is there, and the service behind it is not.
    console.warn('no detector of codes', cause);
    return undefined;
  }
}
