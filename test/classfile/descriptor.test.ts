import { describe, expect, it } from 'vitest';
import {
  checkFieldDescriptor,
  parseMethodDescriptor,
  readableParameters,
  readableType,
  slotsOf,
} from '../../src/classfile/descriptor.ts';

describe('descriptors', () => {
  it('split into parameters and result, counted in slots', () => {
    expect(parseMethodDescriptor('(IJ[[DLjava/lang/String;Z)D')).toEqual({
      parameters: ['I', 'J', '[[D', 'Ljava/lang/String;', 'Z'],
      returns: 'D',
      parameterSlots: 6,
      returnSlots: 2,
    });
    expect(parseMethodDescriptor('()V')).toMatchObject({ parameters: [], returnSlots: 0 });
  });

  it('read as Java source spells types', () => {
    expect(readableType('[[Ljava/util/Map$Entry;')).toBe('java.util.Map$Entry[][]');
    expect(readableParameters('(I[JLA;)V')).toBe('(int, long[], A)');
  });

  it('take two slots for long and double, one for an array of them', () => {
    expect(['J', 'D', '[J', 'I', 'LJ;', 'V'].map(slotsOf)).toEqual([2, 2, 1, 1, 1, 0]);
  });

  it.each(['', 'I', '(', '()', '(V)V', '()VV', '(L;)V', '(Ljava/lang/String)V', '(I', '()[', '(Q)V'])(
    'refuse %j as a method descriptor',
    descriptor => {
      expect(() => parseMethodDescriptor(descriptor)).toThrow('descriptor');
    },
  );

  it.each(['', 'V', 'II', 'L;', '[', 'Lx', `${'['.repeat(256)}I`])('refuse %j as a field descriptor', descriptor => {
    expect(() => checkFieldDescriptor(descriptor)).toThrow('is not a field descriptor');
  });
});
