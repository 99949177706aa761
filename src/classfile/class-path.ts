/** Where class files come from: the compiler and the loader ask for them by name and never touch a file system. */
export interface ClassPath {
  /** Bytes of the class with that internal binary name (`java/util/ArrayList`), or undefined. */
  find(name: string): Uint8Array | undefined;
  /** Every name that `find` would answer. */
  names(): Iterable<string>;
  /** The class library with its glass-box versions: a schedule of it is none of the other library's. */
  readonly glassBox?: boolean;
}
