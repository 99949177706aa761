/** Problems of linking, and the words that HotSpot 17 has for them. */
import { ClassFormatError, UnsupportedClassVersion } from '../../classfile/class-format-error.ts';
import { parseMethodDescriptor, readableParameters, readableType } from '../../classfile/descriptor.ts';
import { VerifyError } from '../../classfile/verifier.ts';
import { ACC_INTERFACE } from './access-flags.ts';

/** A problem that makes the class unusable; the linker turns it into the Java error at the instruction that needs it. */
export class LinkError extends Error {
  readonly className: string;

  constructor(className: string, message: string) {
    super(message);
    this.className = className;
  }
}

/** There is no such class file. */
export class MissingClass extends LinkError {
  /** @param name internal name, or the descriptor of an array of it */
  constructor(name: string) {
    super('java/lang/NoClassDefFoundError', name);
  }
}

/**
 * What is wrong with a class file, as the Java error that says so.
 * @param name the class's internal name, where it is the class file that is wrong
 * @throws {unknown} anything else, as it is
 */
export function asLinkError(error: unknown, name?: string): LinkError {
  if (error instanceof LinkError) return error;
  if (error instanceof ClassFormatError) {
    const kind = error instanceof UnsupportedClassVersion ? 'UnsupportedClassVersionError' : 'ClassFormatError';
    const message = name === undefined ? error.message : (error.hotSpot?.replace('%s', name) ?? error.message);
    return new LinkError(`java/lang/${kind}`, message);
  }
  if (error instanceof VerifyError) return new LinkError('java/lang/VerifyError', error.message);
  throw error;
}

export function illegalAccess(message: string): LinkError {
  return new LinkError('java/lang/IllegalAccessError', message);
}

export function incompatible(message: string): LinkError {
  return new LinkError('java/lang/IncompatibleClassChangeError', message);
}

/** As much of a class as messages tell. */
export interface NamedClass {
  /** Internal name. */
  readonly name: string;
  readonly access: number;
  readonly library: boolean;
}

/** `p.Counter`. */
export function binaryName({ name }: Pick<NamedClass, 'name'>): string {
  return name.replaceAll('/', '.');
}

/** `class p.Counter`. */
export function classWord(cls: NamedClass): string {
  return `${(cls.access & ACC_INTERFACE) !== 0 ? 'interface' : 'class'} ${binaryName(cls)}`;
}

/** `A and B are in unnamed module of loader 'app'`. */
export function places(a: NamedClass, b?: NamedClass): string {
  const place = ({ library }: NamedClass): string =>
    library ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
  if (!b) return `${binaryName(a)} is in ${place(a)}`;
  if (place(a) === place(b)) return `${binaryName(a)} and ${binaryName(b)} are in ${place(a)}`;
  return `${binaryName(a)} is in ${place(a)}; ${binaryName(b)} is in ${place(b)}`;
}

/** `'void Foo.bar(int)'`. */
export function methodSignature(owner: string, name: string, descriptor: string): string {
  const { returns } = parseMethodDescriptor(descriptor);
  return `'${readableType(returns)} ${owner.replaceAll('/', '.')}.${name}${readableParameters(descriptor)}'`;
}
