/**
 * The fingerprint that ties a schedule token to a program: FNV-1a over the program's own class files, in name order,
 * and over which library it runs on.
 */
import type { ClassPath } from '../../classfile/class-path.ts';
import type { ClassInfo } from '../program.ts';

/** Eight hex digits. */
export function fingerprintOf(classPath: ClassPath, classes: readonly ClassInfo[]): string {
  let hash = classPath.glassBox ? ~0x811c9dc5 : 0x811c9dc5;
  for (const name of classes.map(each => each.name).sort()) {
    for (const byte of classPath.find(name) ?? []) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
