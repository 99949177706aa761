/** The committed class files that javac 17 made of the sources beside them (`javac -g`), and what its javap printed of them. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('fixtures/', import.meta.url);

/** Names without `.class`: `Counter`, `Shapes$Point`. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter(file => file.endsWith('.class'))
  .map(file => file.slice(0, -'.class'.length));

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${encodeURIComponent(name)}.class`, folder)));
}

export function fixtureText(file: string): string {
  return readFileSync(new URL(encodeURIComponent(file), folder), 'utf8');
}
