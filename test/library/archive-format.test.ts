import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Archive, encodeArchive } from '../../src/library/archive-format.ts';

it('gives every class back from an archive of any classes', () => {
  const name = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 5000, maxLength: 6000 }));
  const entry = fc.record({ name, bytes: fc.uint8Array({ maxLength: 50 }) });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), classes => {
      const archive = new Archive(encodeArchive(classes));
      expect([...archive.names()]).toEqual(classes.map(({ name }) => name));
      for (const { name, bytes } of classes) expect(archive.find(name)).toEqual(bytes);
      expect(archive.find('no/such/Class')).toBeUndefined();
    }),
  );
});

it('is an index before the class files', () => {
  const bytes = encodeArchive([{ name: 'A', bytes: new Uint8Array([1, 2, 3, 4]) }]);
  expect([...bytes]).toEqual([0, 0, 0, 1, 0, 1, 65, 0, 0, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4]);
});
