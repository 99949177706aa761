/** The few classes that small test programs need, as sources: they are attributed together with the program. */
import { type Attribution, attribute } from '../../src/compiler/attribute.ts';
import type { Diagnostic } from '../../src/compiler/diagnostic.ts';
import { parse } from '../../src/compiler/parser.ts';
import type { CompilationUnit, Expression } from '../../src/compiler/syntax-tree.ts';
import { childrenOf } from '../../src/compiler/tree-children.ts';

const sources: Record<string, string> = {
  'java/lang': `
    public class Object { public boolean equals(Object o) { return this == o; } public int hashCode() { return 0; }
      public String toString() { return ""; } public final native Class<?> getClass(); public final native void notify();
      public final native void notifyAll(); public final native void wait() throws InterruptedException;
      protected native Object clone(); }
    public final class Class<T> { public native String getName(); }
    public interface CharSequence { int length(); char charAt(int i); }
    public interface Comparable<T> { int compareTo(T other); }
    public interface Runnable { void run(); }
    public interface AutoCloseable { void close() throws Exception; }
    public interface Cloneable {}
    public interface Iterable<T> { java.util.Iterator<T> iterator(); }
    public @interface Override {}
    public @interface FunctionalInterface {}
    public @interface SuppressWarnings { String value(); }
    public final class String implements CharSequence, Comparable<String>, java.io.Serializable {
      public native int length(); public native char charAt(int i); public native int compareTo(String s);
      public native boolean isEmpty(); public native String toUpperCase(); public native String substring(int a);
      public native String substring(int a, int b); public static native String valueOf(Object o);
      public static native String valueOf(int i); }
    public abstract class Number implements java.io.Serializable { public abstract int intValue(); public abstract double doubleValue(); }
    public final class Integer extends Number implements Comparable<Integer> { public static final int MAX_VALUE = 0x7fffffff;
      public native int intValue(); public native double doubleValue(); public native int compareTo(Integer i);
      public static native Integer valueOf(int i); public static native int parseInt(String s); public static native int sum(int a, int b); }
    public final class Long extends Number implements Comparable<Long> { public native int intValue(); public native double doubleValue(); public native int compareTo(Long i); }
    public final class Double extends Number implements Comparable<Double> { public native int intValue(); public native double doubleValue(); public native int compareTo(Double i); }
    public final class Float extends Number { public native int intValue(); public native double doubleValue(); }
    public final class Short extends Number { public native int intValue(); public native double doubleValue(); }
    public final class Byte extends Number { public native int intValue(); public native double doubleValue(); }
    public final class Character implements Comparable<Character> { public native int compareTo(Character c); }
    public final class Boolean {}
    public final class Void {}
    public class Throwable { public Throwable() {} public Throwable(String m) {} public native String getMessage(); }
    public class Exception extends Throwable { public Exception() {} public Exception(String m) {} }
    public class Error extends Throwable {}
    public class RuntimeException extends Exception { public RuntimeException() {} public RuntimeException(String m) {} }
    public class InterruptedException extends Exception {}
    public class IllegalStateException extends RuntimeException { public IllegalStateException(String m) {} }
    public abstract class Enum<E extends Enum<E>> implements Comparable<E> { protected Enum(String n, int o) {}
      public native int ordinal(); public native String name(); public native int compareTo(E e); }
    public abstract class Record { protected Record() {} }
    public class Thread implements Runnable { public Thread() {} public Thread(Runnable r) {} public Thread(Runnable r, String n) {}
      public void run() {} public native void start(); public native void join() throws InterruptedException; }
    public final class System { public static final java.io.PrintStream out = null; }
    public final class StringBuilder { public native StringBuilder append(Object o); public native StringBuilder append(char c);
      public native StringBuilder append(int i); public native StringBuilder append(String s); }`,
  'java/lang/annotation': 'public interface Annotation {}',
  'java/io': `public interface Serializable {}
    public class PrintStream { public native void println(Object o); public native void println(int i); public native void println(char c);
      public native void println(String s); public native void println(boolean b); public native void println(double d); public native void println(); }`,
  'java/util': `
    public interface Iterator<E> { boolean hasNext(); E next(); }
    public interface Collection<E> extends Iterable<E> { int size(); boolean add(E e); }
    public interface List<E> extends Collection<E> { E get(int i); static <T> List<T> of(T... ts) { return null; } }
    public class ArrayList<E> implements List<E> { public ArrayList() {} public ArrayList(Collection<? extends E> c) {}
      public native int size(); public native boolean add(E e); public native E get(int i); public native Iterator<E> iterator(); }
    public interface Map<K, V> { V get(Object k); V put(K k, V v);
      default V computeIfAbsent(K k, java.util.function.Function<? super K, ? extends V> f) { return null; } }
    public class HashMap<K, V> implements Map<K, V> { public native V get(Object k); public native V put(K k, V v); }
    public interface Comparator<T> { int compare(T a, T b);
      default Comparator<T> reversed() { return null; }
      static <T, U extends Comparable<? super U>> Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> f) { return null; } }
    public final class Collections { public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> c) { return null; }
      public static <T> void sort(List<T> l, Comparator<? super T> c) {} }`,
  'java/util/function': `
    public interface Function<T, R> { R apply(T t); default <V> Function<T, V> andThen(Function<? super R, ? extends V> g) { return null; } }
    public interface BiFunction<T, U, R> { R apply(T t, U u); }
    public interface Supplier<T> { T get(); }
    public interface Consumer<T> { void accept(T t); }
    public interface IntFunction<R> { R apply(int i); }
    public interface IntBinaryOperator { int applyAsInt(int a, int b); }`,
  'java/util/concurrent': `
    public interface Callable<V> { V call() throws Exception; }
    public interface Future<V> { V get(); }
    public class Executor { public native Future<?> submit(Runnable r); public native <T> Future<T> submit(Callable<T> c); }`,
};

function libraryUnits(): CompilationUnit[] {
  return Object.entries(sources).map(([name, text]) => {
    const parsed = parse({ name: `${name}.java`, text: `package ${name.replaceAll('/', '.')}; ${text}` });
    if (parsed.diagnostics.length > 0) throw new Error(`mini library: ${parsed.diagnostics[0]!.message}`);
    return parsed.unit;
  });
}
const emptyPath = { find: () => undefined, names: () => [] };

export interface Attributed {
  readonly unit: CompilationUnit;
  readonly attribution: Attribution;
  readonly diagnostics: readonly Diagnostic[];
}
/** Parses and attributes a program; the library must not be at fault. */
export function attributed(text: string): Attributed {
  const parsed = parse({ name: 'T.java', text });
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const attribution = attribute([parsed.unit, ...libraryUnits()], emptyPath, each => diagnostics.push(each));
  const foreign = diagnostics.find(each => each.file !== 'T.java');
  if (foreign) throw new Error(`mini library: ${foreign.file}:${foreign.line}: ${foreign.message}`);
  return { unit: parsed.unit, attribution, diagnostics };
}
/** `LINE: message` of everything there is to complain about. */
export function complaints(text: string): string[] {
  return attributed(text).diagnostics.map(each => `${each.line}: ${each.message}`);
}

/** Members of a class T with a body of statements in a static method. */
export function inMethod(statements: string): string {
  return `import java.util.*; import java.util.function.*; import java.util.concurrent.*; class T { int field; void method() {} static void main(String[] args) {\n${statements}\n} }`;
}
/** Every expression of the program whose text is exactly that. */
export function expressions(program: Attributed, text: string): Expression[] {
  const source = program.unit.source.text;
  const found: Expression[] = [];
  const visit = (node: { readonly start: number; readonly end: number; readonly kind: string }): void => {
    if (source.slice(node.start, node.end) === text && 'type' in node) found.push(node as Expression);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program.unit);
  return found;
}
