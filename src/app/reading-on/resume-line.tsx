import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../../core/release.ts';
import type { ReadingPosition } from '../../storage/schema.ts';
import blockStyles from '../../ui/blocks.module.css';
import { Button } from '../../ui/button.tsx';
import { t } from '../i18n.ts';
import { noteOpened, notePosition } from '../state/history.ts';
import { readerData } from '../state/library.ts';
import { placeOf } from './place.ts';
import styles from './reading-on.module.css';

/** How long the reader must rest somewhere to be there, in milliseconds. */
const REST_MS = 400;
/** Room above the place, in pixels: a line or two of what was read already help to find back in. */
const HEADER = 90;

/**
 * Notes where the reader is in a release, and leads back there when it is opened again. Draws one line that says so, with a
 * way to the start; it goes when the reader has gone on.
 */
export function ResumeLine({ id, blocks }: { id: string; blocks: readonly Block[] }) {
  const resumed = useSignal(false);
  const current = useRef(blocks);
  current.current = blocks;
  useEffect(() => {
    void noteOpened(id);
    const position = readerData.peek().get(id)?.position;
    const stopFollowing = follow(
      id,
      () => current.current,
      () => {
        resumed.value = false;
      },
    );
    if (position)
      afterPageTurn(() => {
        resumed.value = goTo(position, current.current);
      });
    return stopFollowing;
  }, [id]);
  return (
    <div role="status">
      {resumed.value && (
        <div class={styles.line}>
          <p>{t('resume.here')}</p>
          <Button
            look="quiet"
            onClick={() => {
              resumed.value = false;
              scrollTo({ top: 0 });
              document.getElementById('main')?.focus({ preventScroll: true });
            }}
          >
            {t('resume.start')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** After the page has been scrolled to its top, or, on the way back, to where it was. */
function afterPageTurn(act: () => void): void {
  let frames = 3;
  const next = () => (frames-- > 0 ? requestAnimationFrame(next) : act());
  next();
}

/** The elements of the text's blocks, in their order. */
function blockElements(): Element[] {
  return Array.from(document.querySelector(`article .${blockStyles.blocks}`)?.children ?? []);
}

/** Scrolls to a place; false if the reader is somewhere in the text already, or the text has no such block any more. */
function goTo({ block, offset }: ReadingPosition, blocks: readonly Block[]): boolean {
  const element = blockElements()[blocks.findIndex(({ id }) => id === block)];
  if (!element || scrollY > HEADER) return false;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + offset * height - HEADER, behavior: 'instant' });
  return true;
}

/** Notes the reader's place whenever they rest, and when they leave. Returns how to end it. */
function follow(id: string, blocks: () => readonly Block[], onGoneOn: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let moves = 0;
  const note = () => {
    const edges = blockElements().map((element) => element.getBoundingClientRect());
    const below = edges.map(({ top, bottom }) => ({ top: top - HEADER, bottom: bottom - HEADER }));
    const place = placeOf(blocks(), below, innerHeight - HEADER);
    const known = readerData.peek().get(id)?.position;
    if (place === 'start') return;
    const position = place === 'end' ? undefined : place;
    if (JSON.stringify(position) !== JSON.stringify(known)) void notePosition(id, position);
  };
  const onScroll = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      note();
      // The first rest is where this led.
      if (moves++ > 0) onGoneOn();
    }, REST_MS);
  };
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('pagehide', note);
  return () => {
    clearTimeout(resting);
    removeEventListener('scroll', onScroll);
    removeEventListener('pagehide', note);
  };
}
