/** A fault of the compiler itself, never the learner's: the message says where in the source it happened. */
export class CompilerBug extends Error {
  override readonly name = 'CompilerBug';
}
