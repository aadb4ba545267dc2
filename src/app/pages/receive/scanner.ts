import { deviceReader } from '../../../share/qr/device-reader.ts';

/** Why there is no picture: no camera, or one that is in use or not allowed. */
export type CameraTrouble = 'no-camera' | 'refused';

/** Shortest time from one look to the next, in milliseconds: more often only empties the battery. */
const PAUSE_MS = 100;

/** Pixels of the longer side that are looked at: what a code of 113 modules needs when it fills half of it. */
const SIDE = 1_280;

/**
 * Shows the camera at the phone's back in a video element and tells of all codes that it sees, until it is stopped. Where there
 * is no camera to be had, `onTrouble` says why. Returns how to stop: the camera is off from then on.
 */
export function scan(
  video: HTMLVideoElement,
  { onCodes, onTrouble }: { onCodes: (codes: string[]) => void; onTrouble: (trouble: CameraTrouble) => void },
): () => void {
  let stopped = false;
  let stream: MediaStream | undefined;
  const stop = () => {
    stopped = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const run = async () => {
    const [opened, reader] = await Promise.all([openCamera(), deviceReader()]);
    stream = opened;
    // The reader may have left while the browser asked.
    if (stopped) return stop();
    video.srcObject = stream;
    await video.play();
    while (!stopped) {
      const picture = look(video);
      if (picture) onCodes(await reader.read(picture));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  run().catch((error: unknown) => {
    if (stopped) return;
    stop();
    onTrouble(troubleOf(error));
  });
  return stop;
}

async function openCamera(): Promise<MediaStream> {
  // Missing on pages that did not come by https.
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('no camera', 'NotFoundError');
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: SIDE }, height: { ideal: SIDE } },
  });
}

const canvas = () => document.createElement('canvas').getContext('2d', { willReadFrequently: true });
let paper: CanvasRenderingContext2D | null | undefined;

/** What the camera sees now; undefined before its first picture. */
function look(video: HTMLVideoElement): ImageData | undefined {
  paper ??= canvas();
  const { videoWidth, videoHeight } = video;
  if (!paper || videoWidth === 0) return undefined;
  const scale = Math.min(1, SIDE / Math.max(videoWidth, videoHeight));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  Object.assign(paper.canvas, { width, height });
  paper.drawImage(video, 0, 0, width, height);
  return paper.getImageData(0, 0, width, height);
}

function troubleOf(error: unknown): CameraTrouble {
  console.warn('no picture from the camera', error);
  const refused = error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError');
  return refused ? 'refused' : 'no-camera';
}
