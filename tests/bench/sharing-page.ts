import { gather } from '../../src/app/sharing/gather.ts';
import { readPicture } from '../../src/app/sharing/read-picture.ts';
import { toShare } from '../../src/app/sharing/to-share.ts';
import { decodeShare, encodeShare, FrameCollector, readFrame, shareAddresses } from '../../src/core/codec/share.ts';
import type { Reading } from '../../src/core/language.ts';
import { HEAD_BYTES } from '../../src/share/arrive/picture-head.ts';
import { qrCode, qrSvg } from '../../src/share/qr/qr-code.ts';
import { readReceived } from '../../src/share/verify/read-received.ts';
import { webCryptoCheck } from '../../src/share/verify/web-crypto.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { getEditionState } from '../../src/storage/edition-state.ts';

/** Runs in a page of the site: what handing over and receiving are made of, one after the other, with the time of each. */

export interface ShareTimes {
  /** Milliseconds. */
  encode: number;
  decode: number;
  verify: number;
  verdict: string;
}

declare global {
  var bench: {
    /** Hands a text of this phone over to itself. */
    share: (id: string, reading: Reading) => Promise<ShareTimes>;
    /** Milliseconds to read the code in a picture that lies at this address. */
    picture: (address: string) => Promise<number>;
  };
}

globalThis.bench = {
  async share(id, { lang, level }) {
    const db = await openDatabase();
    const trust = (await getEditionState(db))?.trust;
    const wish = { releases: [id], received: [], lang, level, beside: false };

    const started = performance.now();
    const share = toShare(await gather(db, wish), { title: '', note: '' });
    const addresses = shareAddresses(encodeShare(share), `${location.origin}/`);
    for (const address of addresses) qrSvg(qrCode(address));
    const encoded = performance.now();

    const collector = new FrameCollector();
    for (const address of addresses) collector.add(readFrame(address));
    const { texts } = decodeShare(collector.finished() ?? new Uint8Array());
    const decoded = performance.now();

    const check = webCryptoCheck(crypto.subtle);
    const judged = await Promise.all(texts.map((text) => readReceived(text, trust, check)));
    const verified = performance.now();

    db.close();
    return {
      encode: encoded - started,
      decode: decoded - encoded,
      verify: verified - decoded,
      verdict: judged.map(({ verdict }) => verdict).join(),
    };
  },

  async picture(address) {
    const file = await (await fetch(address)).blob();
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const started = performance.now();
    const codes = await readPicture(file, head);
    const read = performance.now();
    if (codes.length !== 1) throw new Error(`${codes.length} codes in ${address}`);
    return read - started;
  },
};
