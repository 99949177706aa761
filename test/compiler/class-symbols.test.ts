import { describe, expect, it } from 'vitest';
import { ClassTable } from '../../src/compiler/class-table.ts';
import { typeToString } from '../../src/compiler/types.ts';

/*
 * What javac 17 makes (-g:none) of:
 *
 * package p;
 * public abstract class Fix<T extends Comparable<T>> implements java.util.function.Supplier<T> {
 *   public static final long BIG = 1L << 40; static final char C = 'x'; static final boolean B = true; protected T value;
 *   public class Inner { public Inner(int a, java.util.List<? super T> l) { } public T take() { return value; } }
 *   public enum Kind { ONE, TWO }
 *   public abstract <E extends Exception> java.util.Map<String, T[]> map(T t, int... rest) throws E, java.io.IOException;
 * }
 */
const classFiles: Readonly<Record<string, string>> = {
  'p/Fix':
    'yv66vgAAAD0AKwoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQADKClWBwAIAQAFcC9GaXgHAAoBABtqYXZhL3V0aWwvZnVuY3Rpb24vU3VwcGxpZXIBAANCSUcBAAFKAQANQ29uc3RhbnRWYWx1ZQUAAAEAAAAAAAEAAUMDAAAAeAEAAUIBAAFaAwAAAAEBAAV2YWx1ZQEAFkxqYXZhL2xhbmcvQ29tcGFyYWJsZTsBAAlTaWduYXR1cmUBAANUVDsBAARDb2RlAQADbWFwAQApKExqYXZhL2xhbmcvQ29tcGFyYWJsZTtbSSlMamF2YS91dGlsL01hcDsBAApFeGNlcHRpb25zBwAeAQATamF2YS9sYW5nL0V4Y2VwdGlvbgcAIAEAE2phdmEvaW8vSU9FeGNlcHRpb24BAGE8RTpMamF2YS9sYW5nL0V4Y2VwdGlvbjs+KFRUO1tJKUxqYXZhL3V0aWwvTWFwPExqYXZhL2xhbmcvU3RyaW5nO1tUVDs+O15URTteTGphdmEvaW8vSU9FeGNlcHRpb247AQBUPFQ6OkxqYXZhL2xhbmcvQ29tcGFyYWJsZTxUVDs+Oz5MamF2YS9sYW5nL09iamVjdDtMamF2YS91dGlsL2Z1bmN0aW9uL1N1cHBsaWVyPFRUOz47AQALTmVzdE1lbWJlcnMHACUBAApwL0ZpeCRLaW5kBwAnAQALcC9GaXgkSW5uZXIBAAxJbm5lckNsYXNzZXMBAARLaW5kAQAFSW5uZXIEIQAHAAIAAQAJAAQAGQALAAwAAQANAAAAAgAOABgAEAAQAAEADQAAAAIAEQAYABIAEwABAA0AAAACABQABAAVABYAAQAXAAAAAgAYAAIAAQAFAAYAAQAZAAAAEQABAAEAAAAFKrcAAbEAAAAABIEAGgAbAAIAHAAAAAYAAgAdAB8AFwAAAAIAIQADABcAAAACACIAIwAAAAYAAgAkACYAKAAAABIAAgAkAAcAKUAZACYABwAqAAE=',
  'p/Fix$Inner':
    'yv66vgAAAD0AHQkAAgADBwAEDAAFAAYBAAtwL0ZpeCRJbm5lcgEABnRoaXMkMAEAB0xwL0ZpeDsKAAgACQcACgwACwAMAQAQamF2YS9sYW5nL09iamVjdAEABjxpbml0PgEAAygpVgkADgAPBwAQDAARABIBAAVwL0ZpeAEABXZhbHVlAQAWTGphdmEvbGFuZy9Db21wYXJhYmxlOwEAGyhMcC9GaXg7SUxqYXZhL3V0aWwvTGlzdDspVgEABENvZGUBAAlTaWduYXR1cmUBABooSUxqYXZhL3V0aWwvTGlzdDwtVFQ7PjspVgEABHRha2UBABgoKUxqYXZhL2xhbmcvQ29tcGFyYWJsZTsBAAUoKVRUOwEACE5lc3RIb3N0AQAMSW5uZXJDbGFzc2VzAQAFSW5uZXIAIQACAAgAAAABEBAABQAGAAAAAgABAAsAEwACABQAAAAWAAIABAAAAAoqK7UAASq3AAexAAAAAAAVAAAAAgAWAAEAFwAYAAIAFAAAABQAAQABAAAACCq0AAG0AA2wAAAAAAAVAAAAAgAZAAIAGgAAAAIADgAbAAAACgABAAIADgAcAAE=',
};
function readTable(): ClassTable {
  const bytes = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  return new ClassTable({
    find: name => (classFiles[name] ? bytes(classFiles[name]) : undefined),
    names: () => Object.keys(classFiles),
  });
}

describe('symbols of class files', () => {
  const table = readTable();
  const fix = table.find('p/Fix')!;

  it('have the heading of the source, generics included', () => {
    expect([fix.simpleName, fix.qualifiedName, fix.nesting, fix.isAbstract]).toEqual(['Fix', 'p.Fix', 'top', true]);
    expect(fix.typeParameters.map(each => each.name)).toEqual(['T']);
    expect(fix.typeParameters[0]!.bounds.map(typeToString)).toEqual(['Comparable<T>']);
    expect(fix.interfaces.map(typeToString)).toEqual(['Supplier<T>']);
  });

  it('know the values of constant fields', () => {
    const constants = fix.fields.map(field => [field.name, typeToString(field.type), field.constant]);
    expect(constants).toEqual([
      ['BIG', 'long', 1n << 40n],
      ['C', 'char', 120],
      ['B', 'boolean', true],
      ['value', 'T', undefined],
    ]);
  });

  it('have methods with generic types and the erased descriptor', () => {
    const map = fix.methods.find(method => method.name === 'map')!;
    expect(map.parameters.map(typeToString)).toEqual(['T', 'int[]']);
    expect(typeToString(map.returnType)).toBe('Map<String,T[]>');
    expect(map.thrown.map(typeToString)).toEqual(['E', 'IOException']);
    expect([map.isVarargs, map.descriptor]).toEqual([true, '(Ljava/lang/Comparable;[I)Ljava/util/Map;']);
  });

  it('list member classes; constructors of inner ones do not show the enclosing instance as a parameter', () => {
    expect(fix.memberClasses.map(each => each.simpleName).sort()).toEqual(['Inner', 'Kind']);
    const inner = table.find('p/Fix$Inner')!;
    expect([inner.nesting, inner.outer === fix, inner.hasEnclosingInstance]).toEqual(['member', true, true]);
    const made = inner.methods.find(method => method.name === '<init>')!;
    expect(made.parameters.map(typeToString)).toEqual(['int', 'List<? super T>']);
    expect(made.descriptor).toBe('(Lp/Fix;ILjava/util/List;)V');
    // T is the one of the enclosing class.
    expect(inner.methods.find(method => method.name === 'take')!.returnType).toBe(fix.typeParameters[0]);
  });

  it('stand in for classes that are nowhere', () => {
    expect(table.find('p/Nowhere')).toBeUndefined();
    expect(table.named('p/Nowhere').broken).toBe(true);
    expect([table.hasPackage('p'), table.hasPackage('q')]).toEqual([true, false]);
  });
});
