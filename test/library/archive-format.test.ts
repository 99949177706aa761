import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Archive, encodeArchive } from '../../src/library/archive-format.ts';

it('gives every class back from an archive of any classes', () => {
  const name = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 5000, maxLength: 6000 }));
  const entry = fc.record({ name, bytes: fc.uint8Array({ maxLength: 50 }) });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), classes => {
      const archive = new Archive(encodeArchive(classes, []));
      expect([...archive.names()]).toEqual(classes.map(({ name }) => name).sort());
      for (const { name, bytes } of classes) expect(archive.find(name)).toEqual(bytes);
      expect(archive.find('no/such/Class')).toBeUndefined();
    }),
  );
});

it('is an index before the class files', () => {
  const bytes = encodeArchive([{ name: 'A', bytes: new Uint8Array([1, 2, 3, 4]) }], []);
  expect([...bytes]).toEqual([0, 0, 0, 1, 0, 1, 65, 0, 0, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4]);
});

it('shows the classes of the glass-box tree to those who ask for it, in front of the others', () => {
  const [opaque, made, other] = [1, 2, 3].map(byte => new Uint8Array([byte]));
  const bytes = encodeArchive(
    [
      { name: 'a/Other', bytes: other! },
      { name: 'a/Lock', bytes: opaque! },
    ],
    [{ name: 'a/Lock', bytes: made! }],
  );
  for (const [glassBox, lock] of [
    [false, opaque],
    [true, made],
  ] as const) {
    const archive = new Archive(bytes, glassBox);
    expect([...archive.names()].sort()).toEqual(['a/Lock', 'a/Other']);
    expect([archive.find('a/Lock'), archive.find('a/Other')]).toEqual([lock, other]);
  }
});
