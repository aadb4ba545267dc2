import type { Share, SharedText } from '../../core/codec/share.ts';
import { EditionError } from '../../core/errors.ts';
import type { Rendition } from '../../core/release.ts';
import type { KeyCheck } from '../../core/trust/key-check.ts';
import type { Trust } from '../../core/trust/trust.ts';
import type { Verdict } from '../../core/trust/verdict.ts';
import { readReceived } from '../../share/verify/read-received.ts';
import { getEditionState } from '../../storage/edition-state.ts';
import { StorageError } from '../../storage/errors.ts';
import { storedRendition } from '../../storage/exact-text.ts';
import { receiveText } from '../../storage/receive-text.ts';
import { getReceived } from '../../storage/received.ts';
import type { Reception } from '../../storage/reception.ts';
import { getRelease } from '../../storage/releases.ts';
import type { Database } from '../../storage/schema.ts';
import { judgeReceivedAgain } from '../../sync/judge-again.ts';

/** Why a text was not taken over. */
export type TextFault = 'invalid' | 'newer' | 'full' | 'not-stored';

/** What became of one text of a share. */
export type TextReport =
  | {
      kind: 'received';
      hash: string;
      text: Pick<Rendition, 'release' | 'lang' | 'level' | 'title'>;
      verdict: Verdict;
      reception: Reception;
    }
  | { kind: 'failed'; fault: TextFault };

/**
 * Reads, judges and stores the texts of a share, each by itself: one that cannot be read or stored changes nothing and does
 * not keep the others out. Rejects with a StorageError when the phone cannot be read at all.
 */
export async function receiveShare(db: Database, share: Share, check: KeyCheck, now: Date): Promise<TextReport[]> {
  const trust = (await getEditionState(db))?.trust;
  const reports: TextReport[] = [];
  for (const text of share.texts) reports.push(await receiveOne(db, text, share, { trust, check, now }));
  // A sync may have learned of keys meanwhile, before there was anything to judge again.
  const latest = (await getEditionState(db))?.trust;
  if (JSON.stringify(latest) === JSON.stringify(trust)) return reports;
  await judgeReceivedAgain(db, latest, check);
  return Promise.all(reports.map((report) => lookAgain(db, report)));
}

async function receiveOne(
  db: Database,
  shared: SharedText,
  { title, note }: Share,
  { trust, check, now }: { trust: Trust | undefined; check: KeyCheck; now: Date },
): Promise<TextReport> {
  try {
    const { bytes: _bytes, ...said } = shared;
    const { hash, rendition, text, verdict } = await readReceived(shared, trust, check);
    const collection = { ...(title && { title }), ...(note && { note }) };
    const reception = await receiveText(db, {
      ...said,
      ...storedRendition(hash, rendition, text),
      ...((title || note) && { collection }),
      verdict,
      when: now.toISOString(),
    });
    // The same text may be here already, with a signature that arrived whole.
    const known = reception === 'stored' ? await getReceived(db, hash) : undefined;
    const { release, lang, level } = rendition;
    const shown = { release, lang, level, title: rendition.title };
    return { kind: 'received', hash, text: shown, verdict: known?.verdict ?? verdict, reception };
  } catch (cause) {
    return { kind: 'failed', fault: faultOf(cause) };
  }
}

/** The report as it is now, after a sync: judged with other keys, or given way to the edition's own text. */
export async function lookAgain(db: Database, report: TextReport): Promise<TextReport> {
  if (report.kind === 'failed' || report.reception !== 'stored') return report;
  const { hash, text } = report;
  const stored = await getReceived(db, hash);
  if (stored) return { ...report, verdict: stored.verdict };
  const release = await getRelease(db, text.release);
  const isOwn = report.verdict === 'genuine' || release?.texts[text.lang]?.renditions[text.level]?.hash === hash;
  return release?.texts[text.lang]?.renditions[text.level] && isOwn
    ? { ...report, verdict: 'genuine', reception: 'own' }
    : report;
}

function faultOf(cause: unknown): TextFault {
  if (cause instanceof StorageError) return cause.kind === 'full' ? 'full' : 'not-stored';
  if (cause instanceof EditionError) return cause.fault === 'newer' ? 'newer' : 'invalid';
  throw cause;
}
