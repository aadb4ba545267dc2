import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { currentLanguage } from '../../i18n.ts';
import { emptyInbox } from '../../sharing/inbox.ts';
import { arrivals, takeArrivals } from '../../state/arrivals.ts';
import { edition } from '../../state/library.ts';
import {
  forgetTrouble,
  receiveAgain,
  receiving,
  refreshReports,
  resume,
  take,
  takeOther,
  takeScanned,
} from '../../state/receive.ts';
import { navigate } from '../../state/route.ts';
import { looksForNews } from '../../state/sync.ts';
import { keepSharing } from '../../sw-bridge.ts';
import { CameraView } from './camera-view.tsx';
import { ReceivePage } from './receive-page.tsx';
import type { CameraTrouble } from './scanner.ts';
import { useHandedIn } from './use-handed-in.ts';

/** Receiving, joined to the camera and to all other ways in. */
export default function ReceiveRoute() {
  const scanning = useSignal(false);
  const cameraTrouble = useSignal<CameraTrouble | undefined>(undefined);
  const { texts, plainText } = receiving.value;
  const arrived = texts.length > 0 || plainText !== undefined;
  const syncing = looksForNews();
  const takeAll = (what: readonly (string | Blob)[]) => {
    cameraTrouble.value = undefined;
    // Something else than what is on the page: that one was read, or is in the list of texts received.
    if (receiving.peek().texts.length > 0) receiveAgain();
    void take(what);
  };
  const dragged = useHandedIn(takeAll);
  useEffect(() => {
    const waiting = takeArrivals();
    if (waiting.length > 0) takeAll(waiting);
  }, [arrivals.value]);
  useEffect(() => {
    void resume();
    void emptyInbox().then((waiting) => waiting.length > 0 && takeAll(waiting));
    // Kept already where the service worker saw it come; on the very first visit it did not.
    void keepSharing([currentLanguage()]);
    return forgetTrouble;
  }, []);
  useEffect(() => {
    if (!syncing) void refreshReports();
  }, [syncing]);
  useEffect(() => {
    if (!arrived) return;
    scanning.value = false;
    // The buttons that were touched are gone: keyboard and screen reader start at the top.
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <ReceivePage
      edition={edition.value}
      receiving={receiving.value}
      cameraTrouble={cameraTrouble.value}
      dragged={dragged}
      camera={
        scanning.value && (
          <CameraView
            onCodes={(codes) => void takeScanned(codes)}
            onTrouble={(trouble) => {
              cameraTrouble.value = trouble;
              scanning.value = false;
            }}
            onStop={() => {
              scanning.value = false;
            }}
          />
        )
      }
      onScan={() => {
        cameraTrouble.value = undefined;
        scanning.value = true;
      }}
      onFiles={(files) => files.length > 0 && takeAll(files)}
      onTakeOther={() => void takeOther()}
      onReadText={async (text) => {
        const { draft, startAgain } = await import('../../read-text-code.ts');
        startAgain();
        draft.value = text.trim();
        receiveAgain();
        navigate({ page: 'read-text', lang: currentLanguage() });
      }}
      onAgain={receiveAgain}
    />
  );
}
