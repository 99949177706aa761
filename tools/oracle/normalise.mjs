/** What two JVMs may print differently, and nothing else, made the same. */

/** Frames of the class library, of reflection and of the harness: they are this library's or that one's. */
const LIBRARY_FRAME = /^\tat (?:[\w.]+\/|java\.|javax\.|jdk\.|sun\.|heddle\.|Harness[.$]).*\n/gm;
/** "... 3 more": the number counts frames of the library too. */
const FRAMES_IN_COMMON = /^\t+\.\.\. \d+ (?:more|common frames omitted)\n/gm;
/** Identity hash codes and lambda addresses: `Object@1b2c3d`, `$$Lambda$14/0x0000000800c03000`. */
const HASH_CODE = /@[0-9a-f]{1,8}\b/g;
const LAMBDA_CLASS = /\$\$Lambda(?:\$\d+)?\/(?:0x[0-9a-f]+|\d+)/g;
/** "(A is in unnamed module of loader 'app' @1b2c3d; …)": the class loader is a private matter of each launcher. */
const CLASS_LOADER = / of loader (?:'app'|[\w.$]+)(?: @[0-9a-f]+| @HASH)?/g;
/** What the JVM says of itself, and of its options. */
const WARNING = /^OpenJDK 64-Bit Server VM warning:.*\n/gm;

/** Standard output as it is compared. */
export function normaliseOutput(text) {
  return text.replace(CLASS_LOADER, ' of loader').replace(LAMBDA_CLASS, '$$$$Lambda').replace(HASH_CODE, '@HASH');
}

/** Standard error as it is compared. */
export function normaliseErrors(text) {
  return normaliseOutput(text.replace(WARNING, '').replace(LIBRARY_FRAME, '').replace(FRAMES_IN_COMMON, ''));
}
