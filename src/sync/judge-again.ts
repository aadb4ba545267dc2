import type { KeyCheck } from '../core/trust/key-check.ts';
import type { Trust } from '../core/trust/trust.ts';
import { judgeText, type Verdict } from '../core/trust/verdict.ts';
import { exactText } from '../storage/exact-text.ts';
import { listReceived, updateVerdicts } from '../storage/received.ts';
import type { Database } from '../storage/schema.ts';

/** The phone has learned of keys: texts received before may be genuine now, or signed with a key that was revoked. */
export async function judgeReceivedAgain(db: Database, trust: Trust | undefined, check: KeyCheck): Promise<void> {
  const verdicts = new Map<string, Verdict>();
  for (const text of await listReceived(db)) {
    const bytes = new TextEncoder().encode(exactText(text));
    const verdict = await judgeText({ ...text, bytes }, trust, check);
    if (verdict !== text.verdict) verdicts.set(text.hash, verdict);
  }
  await updateVerdicts(db, verdicts);
}
