/** Share codes: texts as digits in an address, in one QR code or several. The format: src/share/README.md. */
export { decodeShare, encodeShare, type Share, type SharedText } from './share/container.ts';
export { LONGEST } from './share/cover.ts';
export { type Collected, FrameCollector } from './share/frame-collector.ts';
export { type Frame, readFrame, shareAddresses } from './share/frames.ts';
export { ShareError, type ShareFault } from './share/share-error.ts';
