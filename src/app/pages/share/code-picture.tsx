import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { qrCode, qrSvg } from '../../../share/qr/qr-code.ts';
import { codeSide } from '../../sharing/pace.ts';
import styles from './code-view.module.css';

/** A code, as large as its room allows, on whole pixels of the screen. */
export function CodePicture({ address }: { address: string }) {
  const box = useRef<HTMLDivElement>(null);
  const room = useSignal(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = () => {
      room.value = Math.min(current.clientWidth, current.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { viewBox, path } = useMemo(() => qrSvg(qrCode(address)), [address]);
  const [edge = '0', , modules = '1'] = viewBox.split(' ');
  const side = codeSide(Number(modules), room.value, devicePixelRatio);
  return (
    <div ref={box} class={styles.box}>
      {/* Nothing to hear: the words beside it say what to do with it. */}
      <svg
        class={styles.code}
        viewBox={viewBox}
        width={side}
        height={side}
        aria-hidden="true"
        shape-rendering="crispEdges"
      >
        <rect x={edge} y={edge} width={modules} height={modules} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </div>
  );
}
