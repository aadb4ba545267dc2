import { type QrCode, qrSvg } from '../../../share/qr/qr-code.ts';
import type { Translate } from '../../i18n.ts';
import styles from './codes.module.css';

/** Millimetres a module: what cheap phones still tell apart on a creased print. */
const MODULE = 0.42;

/** The text itself as codes, numbered where it takes several. */
export function ContentCodes({ codes, t }: { codes: readonly QrCode[]; t: Translate }) {
  const count = codes.length;
  if (count === 0) return null;
  const caption = count === 1 ? t('handout.contentCode') : t('handout.contentCodes', { count });
  return (
    <figure class={styles.content}>
      <figcaption>{caption}</figcaption>
      <ol class={styles.row}>
        {codes.map((code, index) => {
          const number = t('share.frame', { number: index + 1, count });
          return (
            <li key={number}>
              <Code code={code} label={count === 1 ? caption : number} least={45} />
              {count > 1 && <span class={styles.number}>{number}</span>}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

/** A code as large as it has to be. `least`: side in millimetres that it has at any rate, the white around it included. */
export function Code({ code, label, least }: { code: QrCode; label: string; least: number }) {
  const { viewBox, path } = qrSvg(code);
  const modules = Number(viewBox.split(' ')[2]);
  const side = `${Math.max(least, modules * MODULE)}mm`;
  return (
    <svg class={styles.code} viewBox={viewBox} width={side} height={side} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
