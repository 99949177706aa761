/**
 * The class file as data (JVMS §4.1): what the reader returns, the writer takes and the compiler builds. Names and descriptors
 * are already text; only `code`, raw attributes and bootstrap arguments hold indices into `constantPool`, so the pool travels
 * with the class. Attributes keep their order; those that nothing here interprets are kept as bytes.
 */
import type { ConstantPool } from './constant-pool.ts';

/** Access and property flags (JVMS tables 4.1-B, 4.5-A, 4.6-A, 4.7.6-A). Some bits mean different things in different places. */
export const ACC_PUBLIC = 0x0001;
export const ACC_PRIVATE = 0x0002;
export const ACC_PROTECTED = 0x0004;
export const ACC_STATIC = 0x0008;
export const ACC_FINAL = 0x0010;
/** Of a class. */
export const ACC_SUPER = 0x0020;
/** Of a method. */
export const ACC_SYNCHRONIZED = 0x0020;
/** Of a field. */
export const ACC_VOLATILE = 0x0040;
/** Of a method. */
export const ACC_BRIDGE = 0x0040;
/** Of a field. */
export const ACC_TRANSIENT = 0x0080;
/** Of a method. */
export const ACC_VARARGS = 0x0080;
export const ACC_NATIVE = 0x0100;
export const ACC_INTERFACE = 0x0200;
export const ACC_ABSTRACT = 0x0400;
export const ACC_STRICT = 0x0800;
export const ACC_SYNTHETIC = 0x1000;
export const ACC_ANNOTATION = 0x2000;
export const ACC_ENUM = 0x4000;
export const ACC_MODULE = 0x8000;

export interface ClassFile {
  readonly minor: number;
  /** 45 to {@link NEWEST_MAJOR}; Java 8 is 52, Java 17 is 61. */
  readonly major: number;
  readonly constantPool: ConstantPool;
  readonly access: number;
  /** Internal binary name, `java/lang/String`. */
  readonly thisClass: string;
  /** Null only in java/lang/Object and module-info. */
  readonly superClass: string | null;
  readonly interfaces: readonly string[];
  readonly fields: readonly MemberInfo[];
  readonly methods: readonly MemberInfo[];
  readonly attributes: readonly Attribute[];
}

/** Greatest class file version that the reader takes: Java 25's. */
export const NEWEST_MAJOR = 69;

/** field_info (JVMS §4.5) or method_info (§4.6). */
export interface MemberInfo {
  readonly access: number;
  readonly name: string;
  readonly descriptor: string;
  readonly attributes: readonly Attribute[];
}

/** JVMS §4.7. `kind` tells them apart; `raw` is every attribute that is not interpreted. */
export type Attribute =
  | CodeAttribute
  /** §4.7.2, of a field; index of an Integer, Float, Long, Double or String constant. */
  | { readonly kind: 'ConstantValue'; readonly constantIndex: number }
  /** §4.7.5, of a method: internal names of the exceptions in `throws`. */
  | { readonly kind: 'Exceptions'; readonly classes: readonly string[] }
  /** §4.7.10. */
  | { readonly kind: 'SourceFile'; readonly file: string }
  /** §4.7.9. */
  | { readonly kind: 'Signature'; readonly signature: string }
  | { readonly kind: 'BootstrapMethods'; readonly methods: readonly BootstrapMethod[] }
  | { readonly kind: 'InnerClasses'; readonly classes: readonly InnerClass[] }
  /** §4.7.7; `name` and `descriptor` are null where no method encloses the class. */
  | {
      readonly kind: 'EnclosingMethod';
      readonly owner: string;
      readonly name: string | null;
      readonly descriptor: string | null;
    }
  /** §4.7.28. */
  | { readonly kind: 'NestHost'; readonly host: string }
  /** §4.7.29. */
  | { readonly kind: 'NestMembers'; readonly classes: readonly string[] }
  /** §4.7.30. */
  | { readonly kind: 'Record'; readonly components: readonly RecordComponent[] }
  | { readonly kind: 'raw'; readonly name: string; readonly bytes: Uint8Array };

/**
 * Name of an empty attribute of the classes that our compiler makes from source; other JVMs ignore it. The java command compiles source
 * without names of local variables, so messages about null do not name them there.
 */
export const COMPILED_HERE = 'heddle.CompiledHere';

/** JVMS §4.7.3. The LineNumberTable and LocalVariableTable are taken out of `attributes`. */
export interface CodeAttribute {
  readonly kind: 'Code';
  readonly maxStack: number;
  readonly maxLocals: number;
  readonly code: Uint8Array;
  /** In the order in which the JVM searches it. */
  readonly exceptionTable: readonly ExceptionHandler[];
  /** §4.7.12; several tables are joined in their order. */
  readonly lineNumbers: readonly LineNumber[];
  /** §4.7.13. */
  readonly localVariables: readonly LocalVariable[];
  /** The others: LocalVariableTypeTable, StackMapTable and the like, all raw. */
  readonly attributes: readonly Attribute[];
}

/** Covers start ≤ bci < end. */
export interface ExceptionHandler {
  readonly start: number;
  readonly end: number;
  readonly handler: number;
  /** Internal name, or null for any Throwable (finally). */
  readonly catchType: string | null;
}

export interface LineNumber {
  /** bci of the first instruction of the line. */
  readonly start: number;
  readonly line: number;
}

/** Has its value while start ≤ bci < start + length. */
export interface LocalVariable {
  readonly start: number;
  readonly length: number;
  readonly name: string;
  readonly descriptor: string;
  /** Slot in the frame's local variables. */
  readonly index: number;
}

/** JVMS §4.7.23: a method handle and its static arguments, all constant pool indices. */
export interface BootstrapMethod {
  readonly methodIndex: number;
  readonly argumentIndices: readonly number[];
}

/** JVMS §4.7.6. */
export interface InnerClass {
  readonly inner: string;
  /** Null for a local or anonymous class. */
  readonly outer: string | null;
  /** Simple name; null for an anonymous class. */
  readonly name: string | null;
  readonly access: number;
}

export interface RecordComponent {
  readonly name: string;
  readonly descriptor: string;
  readonly attributes: readonly Attribute[];
}

export type AttributeKind = Attribute['kind'];
export type AttributeOf<K extends AttributeKind> = Extract<Attribute, { readonly kind: K }>;

/** First attribute of that kind. */
export function attributeOf<K extends AttributeKind>(
  holder: { readonly attributes: readonly Attribute[] },
  kind: K,
): AttributeOf<K> | undefined {
  return holder.attributes.find((attribute): attribute is AttributeOf<K> => attribute.kind === kind);
}
