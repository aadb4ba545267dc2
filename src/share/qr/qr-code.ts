import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { ShareError } from '../../core/codec/share.ts';

/**
 * Largest versions (ISO/IEC 18004) for 1,000 bytes: 105 modules a side with correction level L, 117 with M. Codes of more
 * modules do not scan well with cheap phones.
 */
const LARGEST = { L: 22, M: 25 } as const;
/** White modules around a code, which it is not recognised without (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;
/** Of what is not ASCII, UTF-8 only: not every reader follows from one character set to the next. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

/** L for screens, which are clean: fewer, larger modules. M for paper, which gets creased. */
export type Correction = keyof typeof LARGEST;

/** A code, ready to be drawn. */
export interface QrCode {
  /** Modules a side, without the quiet zone. */
  size: number;
  /** True where it is dark; false outside of it. */
  isDark: (x: number, y: number) => boolean;
}

/**
 * The QR code of a text. What stands behind the last `#`, if it is digits only, goes in numeric mode, the rest in whatever
 * takes least room. Throws a ShareError `too-large` for more than scans well. Where a version has room for more correction
 * than asked for, the code gets it.
 */
export function qrCode(text: string, level: Correction = 'L'): QrCode {
  const digitsAt = /#[0-9]+$/.exec(text)?.index ?? text.length - 1;
  const [head, digits] = [text.slice(0, digitsAt + 1), text.slice(digitsAt + 1)];
  const data = digits ? mode.multi(mode.auto(head, { modes }), mode.numeric(digits)) : mode.auto(text, { modes });
  const options = { minCorrectionLevel: correction[level], maxVersion: LARGEST[level] };
  try {
    const code = generate(data, options);
    return { size: code.size, isDark: (x, y) => code.get(x, y) };
  } catch (cause) {
    throw new ShareError('too-large', { cause });
  }
}

/** A code as SVG: the `viewBox`, quiet zone included (fill it white, also in dark themes), and the `d` of one path of all dark modules. */
export function qrSvg({ size, isDark }: QrCode): { viewBox: string; path: string } {
  const side = size + 2 * QUIET_ZONE;
  return { viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`, path: toSvgPath({ size, get: isDark }) };
}
