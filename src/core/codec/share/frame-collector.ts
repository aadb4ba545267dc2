import { crc32 } from './crc32.ts';
import type { Frame } from './frames.ts';
import { joinBytes } from './join-bytes.ts';
import { ShareError } from './share-error.ts';

/** What became of a frame: it was missing; it was here already; it belongs to another share. */
export type Collected = 'new' | 'repeat' | 'other';

/** Puts a share together again from frames in any order, with losses and repeats. The first frame says which share. */
export class FrameCollector {
  #first: Frame | undefined;
  readonly #chunks = new Map<number, Uint8Array>();

  /** How many frames are here, of how many; 0 of 0 before the first one. */
  get progress(): { have: number; of: number } {
    return { have: this.#chunks.size, of: this.#first?.count ?? 0 };
  }

  /** Numbers of the frames that are not here yet, from 1; none before the first one. */
  get missing(): number[] {
    const { of } = this.progress;
    return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !this.#chunks.has(number - 1));
  }

  /** Frames of another share change nothing: whoever wants that one begins a new collector with it. */
  add(frame: Frame): Collected {
    this.#first ??= frame;
    if (frame.message !== this.#first.message || frame.count !== this.#first.count) return 'other';
    if (this.#chunks.has(frame.index)) return 'repeat';
    this.#chunks.set(frame.index, frame.chunk);
    return 'new';
  }

  /**
   * The container, once all frames are here; undefined until then. Throws a ShareError `damaged` if they do not make what
   * the first one named, and begins anew: one of them was forged.
   */
  finished(): Uint8Array | undefined {
    const { have, of } = this.progress;
    if (!this.#first || have < of) return undefined;
    const chunks = Array.from({ length: of }, (_, index) => this.#chunks.get(index) ?? new Uint8Array());
    const container = joinBytes(chunks);
    if (crc32(container) === this.#first.message) return container;
    this.#first = undefined;
    this.#chunks.clear();
    throw new ShareError('damaged');
  }
}
