/**
 * Types as the verifier sees them (JVMS §4.10.1.2), each one string: `I`, `F`, `J`, `D`, a reference's descriptor (`Lp/C;`, `[I`), and
 * the following.
 */

/** Nothing usable: an unset local variable, or what different paths left there. */
export const TOP = 'T';
/** The second word of a long or double local variable. */
export const SECOND = '-';
export const NULL = 'N';
/** `this` of a constructor before the superclass's constructor ran. */
export const UNINITIALIZED_THIS = 'Uthis';

/** What the verifier must know about classes. Names are internal. */
export interface ClassHierarchy {
  /** The superclass, null for Object; undefined where there is no such class. */
  superclassOf(name: string): string | null | undefined;
  /** Undefined where there is no such class. */
  isInterface(name: string): boolean | undefined;
}

/** The object of the `new` instruction at `bci`, before its constructor ran. */
export function uninitialized(bci: number): string {
  return `U${bci}`;
}

export function isUninitialized(type: string): boolean {
  return type[0] === 'U';
}

/** Any reference whose constructor ran, or null. */
export function isReference(type: string): boolean {
  return type === NULL || type[0] === 'L' || type[0] === '[';
}

/** Words on the stack. */
export function wordsOf(type: string): number {
  return type === 'J' || type === 'D' ? 2 : 1;
}

/** The verification type of a field descriptor: boolean, byte, char and short are int. */
export function typeOfDescriptor(descriptor: string): string {
  return 'ZBCS'.includes(descriptor[0]!) ? 'I' : descriptor;
}

/** The reference type of a class constant: an internal name or an array descriptor. */
export function typeOfClass(name: string): string {
  return name[0] === '[' ? name : `L${name};`;
}

/** As HotSpot's messages spell a type. */
export function verificationTypeText(type: string): string {
  switch (type[0]) {
    case 'I':
      return 'integer';
    case 'F':
      return 'float';
    case 'J':
      return 'long';
    case 'D':
      return 'double';
    case '-':
    case 'T':
      return 'top';
    case 'N':
      return 'null';
    case 'U':
      return type === UNINITIALIZED_THIS ? 'uninitializedThis' : `uninitialized ${type.slice(1)}`;
    default:
      return `'${type[0] === 'L' ? type.slice(1, -1) : type}'`;
  }
}

/** May a value of type `from` stand where `to` is wanted? Interfaces are as good as Object (JVMS §4.10.1.2). */
export function isAssignable(from: string, to: string, classes: ClassHierarchy): boolean {
  if (from === to || to === TOP) return true;
  if (!isReference(to) || !isReference(from)) return false;
  if (from === NULL) return true;
  if (to === NULL) return false;
  if (to === 'Ljava/lang/Object;') return true;
  if (to[0] === 'L') {
    const name = to.slice(1, -1);
    const target = classes.isInterface(name);
    // A class that cannot be loaded has no objects: whoever makes or casts to one fails there.
    if (target === undefined) return true;
    if (target) return from[0] === 'L' || name === 'java/lang/Cloneable' || name === 'java/io/Serializable';
    if (from[0] === '[') return false;
    return isSubclass(from.slice(1, -1), name, classes);
  }
  if (from[0] !== '[') return false;
  const [a, b] = [from.slice(1), to.slice(1)];
  return a === b || (isReference(a) && isReference(b) && isAssignable(a, b, classes));
}

function isSubclass(name: string, above: string, classes: ClassHierarchy): boolean {
  for (let each: string | null | undefined = name; each; each = classes.superclassOf(each))
    if (each === above) return true;
  return classes.superclassOf(name) === undefined;
}

/** The type of what arrives on two paths. */
export function merge(a: string, b: string, classes: ClassHierarchy): string {
  if (a === b) return a;
  if (!isReference(a) || !isReference(b)) return TOP;
  if (a === NULL) return b;
  if (b === NULL) return a;
  if (a[0] === '[' && b[0] === '[') {
    const [x, y] = [a.slice(1), b.slice(1)];
    if (isReference(x) && isReference(y)) return `[${merge(x, y, classes)}`;
    return 'Ljava/lang/Object;';
  }
  if (a[0] === '[' || b[0] === '[') return 'Ljava/lang/Object;';
  const above = new Set<string>();
  for (let each: string | null | undefined = a.slice(1, -1); each; each = classes.superclassOf(each)) above.add(each);
  for (let each: string | null | undefined = b.slice(1, -1); each; each = classes.superclassOf(each)) {
    if (above.has(each)) return `L${each};`;
  }
  return 'Ljava/lang/Object;';
}
