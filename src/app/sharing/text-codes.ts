import { encodeShare, type SharedText, ShareError, shareAddresses } from '../../core/codec/share.ts';
import { type QrCode, qrCode } from '../../share/qr/qr-code.ts';

/** More codes than this nobody reads from paper, and they take a page of their own. */
const MOST_CODES = 4;

/**
 * A text as codes for paper; none where it takes more than {@link MOST_CODES}. `address`: where the app is.
 */
export function textCodes(text: SharedText, address: string): QrCode[] {
  try {
    const addresses = shareAddresses(encodeShare({ texts: [text] }), address);
    return addresses.length > MOST_CODES ? [] : addresses.map((one) => qrCode(one, 'M'));
  } catch (error) {
    if (error instanceof ShareError) return [];
    throw error;
  }
}
