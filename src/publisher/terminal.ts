/** What a command may use of the world around it; tests give their own. */
export interface Terminal {
  /** Results: one line or one JSON document. */
  out: (text: string) => void;
  /** Characters in a line of what shows results; absent where they go into a file or another program. */
  columns?: number;
  /** What is for people only: progress, warnings, the next step. */
  note: (text: string) => void;
  /** A line that the next one replaces; not shown where nobody watches. */
  progress: (text: string) => void;
  /** Today, `YYYY-MM-DD`, where the publisher is. */
  today: () => string;
  env: Record<string, string | undefined>;
  /** Resolves when the person wants a running command to end. */
  interrupted: () => Promise<void>;
}

/** The terminal a person sits at. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // Whoever reads the output may have read enough (`status W | head`): then there is nobody left to tell.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const clear = stderr.isTTY ? '\r\u001b[K' : '';
  return {
    out: (text) => stdout.write(`${text}\n`),
    ...(stdout.columns > 0 && { columns: stdout.columns }),
    note: (text) => stderr.write(`${clear}${text}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`${clear}${text}`);
    },
    today: () => {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      return parts.map((part) => String(part).padStart(2, '0')).join('-');
    },
    env,
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}
