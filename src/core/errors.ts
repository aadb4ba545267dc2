/** A place in something that came from outside: a file, and a line counted from 1. */
export interface Place {
  file?: string;
  line?: number;
}

/** Prints a place the way editors and terminals link it: `file:line`. */
export function formatPlace({ file, line }: Place): string {
  return [file, line].filter((part) => part !== undefined).join(':');
}

/**
 * Something from outside is not what it must be. The message is one sentence for the person at the keyboard: what is
 * wrong and what to do; `place` says where.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    message: string,
    readonly place: Place = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The same finding, with the parts of the place that only the caller knows. */
  at(place: Place): InputError {
    return new InputError(this.message, { ...place, ...this.place }, { cause: this });
  }

  override toString(): string {
    const where = formatPlace(this.place);
    return where ? `${where}: ${this.message}` : this.message;
  }
}

/** What can go wrong between the phone and an edition; the app has a sentence for each in every language. */
export type EditionFault =
  /** The server cannot be reached. */
  | 'offline'
  /** The server answers, but not with the file. */
  | 'missing'
  /** Bytes do not have the hash that the index promises. */
  | 'corrupt'
  /** Not of the form this version reads. */
  | 'invalid'
  /** Written for a newer version of the app. */
  | 'newer'
  /** Not signed with the publisher's key, or with one that follows from it. */
  | 'untrusted'
  /** The phone has no room left. */
  | 'full';

/** A file of an edition could not be fetched, verified, read or stored. */
export class EditionError extends Error {
  override readonly name = 'EditionError';

  constructor(
    readonly fault: EditionFault,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${fault}`, options);
  }
}
