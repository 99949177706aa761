/**
 * What every reader in this folder throws for bytes that are not a class file: says what is wrong and where. Its name is the
 * JVM's (java.lang.ClassFormatError), so that the loader can hand it to the program as it is.
 */
export class ClassFormatError extends Error {
  override readonly name = 'ClassFormatError';
}
