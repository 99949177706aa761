/** The class library (`src/library/**.java`, compiled by the build) as a class path. */
import { archive } from '#library-archive';
import type { ClassPath } from '../classfile/class-path.ts';
import { Archive } from './archive-format.ts';

let library: Archive | undefined;

/** Always the same one; its index is read the first time. */
export function libraryClassPath(): ClassPath {
  library ??= new Archive(archive);
  return library;
}
