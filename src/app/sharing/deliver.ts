/** What became of a file that somebody wants to hand on. */
export type Delivery = 'shared' | 'downloaded' | 'cancelled';

/** A browser keeps reading the file for a while after the click. */
const READ_MS = 60_000;

/**
 * Opens the phone's share sheet with a file. Where there is none, or it does not take files of this type (Chrome says so only
 * when it is asked to share), the file goes to the downloads.
 */
export async function deliver(file: File): Promise<Delivery> {
  const data: ShareData = { files: [file] };
  if (navigator.canShare?.(data)) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      console.warn('the share sheet refuses the file', error);
    }
  }
  download(file);
  return 'downloaded';
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
