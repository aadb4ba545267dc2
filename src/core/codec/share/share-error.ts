/** What can be wrong with a share code; the app has a sentence for each in every language. */
export type ShareFault =
  /** An address or text of another kind. */
  | 'not-a-share'
  /** Written for a newer version of the app. */
  | 'newer'
  /** Cut off or changed on its way. */
  | 'damaged'
  /** More than codes carry, or more than it says it is: a small code that unpacks to gigabytes. */
  | 'too-large'
  /** Arrived as it was sent, and is not of the form. */
  | 'invalid';

/** Something shared could not be read, or is too large to be shared. Nothing has been kept of it. */
export class ShareError extends Error {
  override readonly name = 'ShareError';

  constructor(
    readonly fault: ShareFault,
    options?: ErrorOptions,
  ) {
    super(`share: ${fault}`, options);
  }
}
