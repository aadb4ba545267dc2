/**
 * Does `work` for the items in their order, at most `limit` at once. Rejects with the first error, after which no
 * further item is begun, once all work under way has ended: nothing goes on behind the caller's back.
 */
export async function atOnce<T>(limit: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  let stopped = false;
  const worker = async () => {
    for (const item of queue) {
      if (stopped) return;
      try {
        await work(item);
      } catch (cause) {
        stopped = true;
        throw cause;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
