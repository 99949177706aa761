/**
 * The compiled class library as one run of bytes: an index and the class files. A class is cut out when it is first asked for, so that
 * the others cost nothing.
 *
 *     u4 rows · rows: (u2 length, UTF-8 name, u4 offset, u4 length) · classes
 *
 * Offsets count from the first class. A name that begins with `glass-box/` is of the tree of glass-box versions; the class in it has the
 * name without. These rows come first.
 */

/** What the names of the other tree begin with. */
const GLASS_BOX = 'glass-box/';

export interface ArchivedClass {
  /** Internal binary name, `java/lang/String`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The same classes give the same bytes, in whatever order they come.
 *
 * @param opaque every class of the library
 * @param glassBox the tree's versions of some of them
 */
export function encodeArchive(opaque: readonly ArchivedClass[], glassBox: readonly ArchivedClass[]): Uint8Array {
  const byName = (a: ArchivedClass, b: ArchivedClass) => (a.name < b.name ? -1 : 1);
  const inTree = glassBox.map(({ name, bytes }) => ({ name: `${GLASS_BOX}${name}`, bytes }));
  const classes = [...inTree.toSorted(byName), ...opaque.toSorted(byName)];
  const names = classes.map(({ name }) => new TextEncoder().encode(name));
  const start = 4 + names.reduce((sum, name) => sum + name.length + 10, 0);
  const out = new Uint8Array(start + classes.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, classes.length);
  let row = 4;
  let offset = 0;
  for (const [i, { bytes }] of classes.entries()) {
    const name = names[i]!;
    view.setUint16(row, name.length);
    out.set(name, row + 2);
    row += 2 + name.length;
    view.setUint32(row, offset);
    view.setUint32(row + 4, bytes.length);
    row += 8;
    out.set(bytes, start + offset);
    offset += bytes.length;
  }
  return out;
}

export class Archive {
  readonly glassBox: boolean;
  private readonly bytes: Uint8Array;
  private readonly places = new Map<string, { readonly offset: number; readonly length: number }>();
  /** Offset of the first class. */
  private readonly start: number;

  /**
   * @param bytes what `encodeArchive` returned
   * @param glassBox with the classes of that tree in front of the others
   */
  constructor(bytes: Uint8Array, glassBox = false) {
    this.bytes = bytes;
    this.glassBox = glassBox;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoder = new TextDecoder();
    let at = 4;
    for (let rows = view.getUint32(0); rows > 0; rows--) {
      const end = at + 2 + view.getUint16(at);
      const name = decoder.decode(bytes.subarray(at + 2, end));
      const inTree = name.startsWith(GLASS_BOX);
      const known = inTree ? name.slice(GLASS_BOX.length) : name;
      if (inTree ? glassBox : !(glassBox && this.places.has(known))) {
        this.places.set(known, { offset: view.getUint32(end), length: view.getUint32(end + 4) });
      }
      at = end + 8;
    }
    this.start = at;
  }

  /** A view of the archive's own bytes: read only. */
  find(name: string): Uint8Array | undefined {
    const place = this.places.get(name);
    return place && this.bytes.subarray(this.start + place.offset, this.start + place.offset + place.length);
  }

  names(): Iterable<string> {
    return this.places.keys();
  }
}
