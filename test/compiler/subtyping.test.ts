import { beforeAll, describe, expect, it } from 'vitest';
import { asSuper, capture, isCastable, isSubtype, isSubtypeUnchecked, sameType } from '../../src/compiler/subtyping.ts';
import { descriptor, erasure, primitives, type Type, typeToString } from '../../src/compiler/types.ts';
import { upward } from '../../src/compiler/upward.ts';
import { attributed } from './mini-library.ts';

const program = attributed(`import java.util.*; import java.util.function.*;
  class Animal {} class Dog extends Animal {} final class Cat extends Animal {}
  class T<X extends Number & Comparable<X>> {
    List<Dog> dogs; List<Animal> animals; List<? extends Animal> someAnimals; List<? super Dog> dogTakers; List<?> any; List raw;
    ArrayList<Dog> dogList; Dog dog; Animal animal; Cat cat; Runnable runnable; Dog[] dogArray; Animal[] animalArray; int[] ints;
    Object object; X x; List<X[]> xs; Map<String, List<? extends Animal>> map; Cloneable cloneable;
  }`);
/** Type of a field of T by its name. */
function type(name: string): Type {
  const symbol = program.attribution.table.find('T')!;
  return symbol.fields.find(field => field.name === name)!.type;
}

describe('subtyping', () => {
  beforeAll(() => expect(program.diagnostics).toEqual([]));

  it.each([
    ['dog', 'animal', true],
    ['animal', 'dog', false],
    ['dogs', 'animals', false],
    ['dogs', 'someAnimals', true],
    ['someAnimals', 'animals', false],
    ['someAnimals', 'someAnimals', true],
    ['animals', 'dogTakers', true],
    ['dogTakers', 'any', true],
    ['dogList', 'dogs', true],
    ['dogList', 'raw', true],
    ['dogArray', 'animalArray', true],
    ['ints', 'object', true],
    ['ints', 'cloneable', true],
    ['ints', 'animalArray', false],
    ['x', 'object', true],
  ])('%s is a subtype of %s: %s', (from, to, expected) => {
    expect(isSubtype(type(from), type(to))).toBe(expected);
  });

  it('lets a raw type stand for any parameterization, unchecked', () => {
    expect(isSubtype(type('raw'), type('dogs'))).toBe(false);
    expect(isSubtypeUnchecked(type('raw'), type('dogs'))).toBe(true);
  });

  it('widens primitives and nothing else', () => {
    expect(isSubtype(primitives.char, primitives.int)).toBe(true);
    expect(isSubtype(primitives.long, primitives.float)).toBe(true);
    expect(isSubtype(primitives.short, primitives.char)).toBe(false);
    expect(isSubtype(primitives.int, type('object'))).toBe(false);
  });

  it('allows the casts that may succeed', () => {
    expect(isCastable(type('animal'), type('dog'))).toBe(true);
    expect(isCastable(type('dog'), type('cat'))).toBe(false);
    expect(isCastable(type('dog'), type('runnable'))).toBe(true);
    expect(isCastable(type('cat'), type('runnable'))).toBe(false);
    expect(isCastable(type('dogs'), type('animals'))).toBe(false);
    expect(isCastable(type('object'), type('dogs'))).toBe(true);
  });

  it('captures a wildcard with its bound, and projects it back', () => {
    const captured = capture(type('someAnimals'));
    expect(sameType(captured, capture(type('someAnimals')))).toBe(false);
    expect(captured.kind === 'class' && isSubtype(captured.args[0]!, type('animal'))).toBe(true);
    expect(typeToString(upward(captured))).toBe('List<? extends Animal>');
    expect(typeToString(upward(capture(type('dogTakers'))))).toBe('List<? super Dog>');
  });

  it('sees a class as its generic supertype', () => {
    const iterable = program.attribution.table.find('java/lang/Iterable')!;
    expect(typeToString(asSuper(type('dogList'), iterable)!)).toBe('Iterable<Dog>');
  });

  it('erases to the first bound', () => {
    expect(typeToString(erasure(type('x')))).toBe('Number');
    expect(descriptor(type('xs'))).toBe('Ljava/util/List;');
    expect(descriptor(type('dogArray'))).toBe('[LDog;');
    expect(typeToString(type('map'))).toBe('Map<String,List<? extends Animal>>');
  });

  it('joins types at their least upper bound', () => {
    const { table } = program.attribution;
    expect(typeToString(table.lub([type('dog'), type('cat')]))).toBe('Animal');
    expect(typeToString(table.lub([type('dogs'), type('dogList')]))).toBe('List<Dog>');
    expect(typeToString(table.lub([table.type('java/lang/Integer'), table.type('java/lang/Integer')]))).toBe('Integer');
    const number = table.lub([table.type('java/lang/Integer'), table.type('java/lang/Double')]);
    expect(number.kind === 'intersection' && number.parts.map(part => typeToString(erasure(part)))).toEqual([
      'Number',
      'Comparable',
    ]);
  });
});
