import type { Page } from 'playwright-core';
import { skipQuietTime, type TestSite, whenKept, whenOnPhone } from './site.ts';

/** What somebody does on the phone that takes texts, in German. */

/** How the verdict on a genuine text begins. */
export const GENUINE = 'Veröffentlicht von ';

/** Opens the page that receives, and waits until it is kept for use without a network, with what reads a plain text. */
export async function openReceiving(page: Page, site: TestSite): Promise<void> {
  await skipQuietTime(page.context());
  await page.goto(`${site.url}de/`);
  await whenOnPhone(page);
  await page.getByRole('link', { name: 'Empfangen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Empfangen' }).waitFor();
  // Nothing has used the decoder yet: it comes with all the rest that is kept, at once.
  await whenKept(page, ['sharing-code-decode', 'later-words']);
}

/** Waits for words. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Chooses a file by the button of this name. */
export async function chooseFile(page: Page, button: string, file: ChosenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await Promise.all([
    chooser.then((opened) => opened.setFiles(file)),
    page.getByRole('button', { name: button }).click(),
  ]);
}

/** Pastes a text into the page. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

export interface PostedFile {
  name: string;
  type: string;
  text: string;
}

/** What Android's share sheet does: a form that is posted to the address in the web manifest. */
export async function postToShareTarget(
  page: Page,
  fields: Record<string, string>,
  files: PostedFile[] = [],
): Promise<void> {
  await page.evaluate(
    (posted) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: '/receive/', enctype: 'multipart/form-data' });
      for (const [name, value] of Object.entries(posted.fields)) {
        const input = Object.assign(document.createElement('textarea'), { name, value });
        form.append(input);
      }
      const transfer = new DataTransfer();
      for (const { name, type, text } of posted.files) transfer.items.add(new File([text], name, { type }));
      const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files', multiple: true });
      input.files = transfer.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    { fields, files },
  );
}
