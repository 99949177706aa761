/** The class library (`src/library/**.java`, compiled by the build) as a class path. */
import { archive } from '#library-archive';
import type { ClassPath } from '../classfile/class-path.ts';
import { Archive } from './archive-format.ts';

const libraries: (Archive | undefined)[] = [undefined, undefined];

/**
 * Always the same one; its index is read the first time.
 * @param glassBox with the versions of java.util.concurrent's classes that are made of locks, queues and compare-and-set, where there are
 *   any, instead of those whose methods are one visible operation each
 */
export function libraryClassPath(glassBox = false): ClassPath {
  libraries[+glassBox] ??= new Archive(archive, glassBox);
  return libraries[+glassBox]!;
}
