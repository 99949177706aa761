/** Correct Java that this compiler does not translate: told to the learner at the statement it stands in. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
}
