/** The keys of headphones, keyboards and lock screens. */

export interface MediaKeys {
  playing: (playing: boolean) => void;
  stop: () => void;
}

interface MediaActions {
  play: () => void;
  pause: () => void;
  toggle: () => void;
  step: (by: 1 | -1) => void;
  close: () => void;
}

/**
 * Listens to them, as the player of this text. A browser shows its controls on the lock screen only while it plays sound of
 * its own, which a voice of the phone is not for all of them; keys that come to the page itself are heard in any case.
 */
export function listenToMediaKeys(title: string, artist: string, actions: MediaActions): MediaKeys {
  const handlers: Partial<Record<MediaSessionAction, () => void>> = {
    play: actions.play,
    pause: actions.pause,
    stop: actions.close,
    previoustrack: () => actions.step(-1),
    nexttrack: () => actions.step(1),
  };
  const keys: Record<string, () => void> = {
    MediaPlayPause: actions.toggle,
    MediaPlay: actions.play,
    MediaPause: actions.pause,
    MediaStop: actions.close,
    MediaTrackPrevious: () => actions.step(-1),
    MediaTrackNext: () => actions.step(1),
  };
  const onKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', onKey);
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  if (session) {
    session.metadata = new MediaMetadata({ title, artist });
    setHandlers(session, handlers);
  }
  return {
    playing(playing) {
      if (session) session.playbackState = playing ? 'playing' : 'paused';
    },
    stop() {
      removeEventListener('keydown', onKey);
      if (!session) return;
      session.metadata = null;
      session.playbackState = 'none';
      setHandlers(session, Object.fromEntries(Object.keys(handlers).map((action) => [action, null])));
    },
  };
}

function setHandlers(session: MediaSession, handlers: Partial<Record<MediaSessionAction, (() => void) | null>>): void {
  for (const [action, handler] of Object.entries(handlers)) {
    try {
      session.setActionHandler(action as MediaSessionAction, handler);
    } catch (error) {
      // An older browser that does not know this key has the others.
      if (!(error instanceof TypeError)) throw error;
    }
  }
}
