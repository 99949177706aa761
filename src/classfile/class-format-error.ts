/**
 * What every reader in this folder throws for bytes that are not a class file: says what is wrong and where. Its name is the
 * JVM's (java.lang.ClassFormatError), so that the loader can hand it to the program as it is.
 */
export class ClassFormatError extends Error {
  override readonly name = 'ClassFormatError';
  /** What HotSpot 17 says of it, with `%s` for the class; absent where it says what the message says. */
  readonly hotSpot: string | undefined;

  constructor(message: string, hotSpot?: string) {
    super(message);
    this.hotSpot = hotSpot;
  }
}

/** The class file is of a version that this JVM does not take (java.lang.UnsupportedClassVersionError). */
export class UnsupportedClassVersion extends ClassFormatError {}
