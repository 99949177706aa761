/** Jar files: the class files in them and the main class that the manifest names (JAR File Specification, Java SE 17). */
import { strFromU8, unzipSync } from 'fflate';

/** Newest release whose versioned classes a multi-release jar may give: that of the class library. */
const RELEASE = 17;

export interface Jar {
  /** Class files by internal binary name; a multi-release jar gives those for Java 17. */
  readonly classes: ReadonlyMap<string, Uint8Array>;
  /** The manifest's Main-Class, as Java spells it; undefined where it names none. */
  readonly main: string | undefined;
}

/** @throws {Error} if the bytes are no zip archive, or a damaged one */
export function readJar(bytes: Uint8Array): Jar {
  const wanted = /^(?!.*(?:module|package)-info\.class$).*\.class$|^META-INF\/MANIFEST\.MF$/i;
  const entries = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const manifestName = Object.keys(entries).find(name => name.toUpperCase() === 'META-INF/MANIFEST.MF');
  const manifest =
    manifestName === undefined ? new Map<string, string>() : mainSection(strFromU8(entries[manifestName]!));
  const multiRelease = manifest.get('multi-release')?.toLowerCase() === 'true';
  const classes = new Map<string, Uint8Array>();
  const releases = new Map<string, number>();
  for (const [path, content] of Object.entries(entries)) {
    const versioned = /^META-INF\/versions\/(\d+)\/(.*)\.class$/.exec(path);
    const release = versioned ? Number(versioned[1]) : 0;
    const name = versioned ? versioned[2]! : /^(?!META-INF\/)(.*)\.class$/.exec(path)?.[1];
    if (name === undefined || release > RELEASE || (release > 0 && !multiRelease)) continue;
    if (release < (releases.get(name) ?? 0)) continue;
    classes.set(name, content);
    releases.set(name, release);
  }
  return { classes, main: manifest.get('main-class') };
}

/** Attributes of a manifest's main section, by name in lower case. A line that begins with a space goes on from the one before. */
function mainSection(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const [section = ''] = text.replaceAll(/\r\n?/g, '\n').replaceAll('\n ', '').split('\n\n');
  for (const line of section.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) attributes.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return attributes;
}
