/** A picture as canvases give it (`ImageData`): RGBA, row by row. */
export interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Finds QR codes: the browser's own detector where there is one, else {@link libraryReader}. */
export interface QrReader {
  /** The texts of all codes in the picture; none if there is none that can be read. */
  read: (picture: Picture) => Promise<string[]>;
}

/** Reads codes with a library of 15 kB, loaded with the first picture. */
export const libraryReader: QrReader = {
  async read({ data, width, height }) {
    const { decodeQRBatch } = await import('qr/decode.js');
    // Objects of our own: of an ImageData, whose members are not its own, the library makes nothing.
    const size = { width, height };
    const [results = []] = await decodeQRBatch([{ data, ...size }], { format: 'RGBA', maxSize: size });
    return results.filter((result) => typeof result === 'string');
  },
};
