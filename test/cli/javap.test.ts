import { afterAll, describe, expect, it } from 'vitest';
import { fixtureBytes, fixtureText } from '../classfile/fixture.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());
for (const name of ['Counter', 'Shapes', 'Shapes$Point']) workshop.file(`${name}.class`, fixtureBytes(name));

describe('heddle javap', () => {
  it('prints the classes that are named, and not those found beside them', () => {
    expect(workshop.heddle(['javap', 'Counter.class', 'Shapes.class'])).toEqual({
      status: 0,
      stdout: fixtureText('Counter.javap.txt') + fixtureText('Shapes.javap.txt'),
      stderr: '',
    });
  });

  it('prints tables with -l and the constant pool with -v', () => {
    expect(workshop.heddle(['javap', '-l', 'Counter.class']).stdout).toBe(fixtureText('Counter.lines.txt'));
    expect(workshop.heddle(['javap', '-v', 'Counter.class']).stdout).toContain('Constant pool:');
  });
});
