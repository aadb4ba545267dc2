import type { Share } from '../../core/codec/share.ts';
import { encodeShare, ShareError, shareAddresses } from '../../core/codec/share.ts';

/** Address of the app: where a code leads whose reader does not have it. */
export function appAddress(): string {
  return location.origin + import.meta.env.BASE_URL;
}

/** The addresses for the codes of a share; `too-long` for more than codes carry. */
export function codesOf(share: Share): string[] | 'too-long' {
  try {
    return shareAddresses(encodeShare(share), appAddress());
  } catch (error) {
    if (error instanceof ShareError && error.fault === 'too-large') return 'too-long';
    throw error;
  }
}
