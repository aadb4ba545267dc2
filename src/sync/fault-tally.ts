import { EditionError, type EditionFault } from '../core/errors.ts';

/** A file that could not be had; `id` is the release that is kept out for it. */
export interface FailedFile {
  id?: string;
  path: string;
  error: EditionError;
}

/** After how many failures in a row a sync stops: more than go on at once, and a server in trouble is left alone. */
const PATIENCE: Partial<Record<EditionFault, number>> = { offline: 5, missing: 20 };

/** Collects single failures, and tells when they are not single any more. */
export class FaultTally {
  readonly failed: FailedFile[] = [];
  #inARow = 0;

  succeed(): void {
    this.#inARow = 0;
  }

  /** Notes a failed file. Throws what is no EditionError, and the error that shows that going on is of no use. */
  fail(error: unknown, id?: string): void {
    if (!(error instanceof EditionError)) throw error;
    this.failed.push({ path: error.path, error, ...(id && { id }) });
    this.#inARow += 1;
    if (this.#inARow >= (PATIENCE[error.fault] ?? Number.POSITIVE_INFINITY)) throw error;
  }
}
