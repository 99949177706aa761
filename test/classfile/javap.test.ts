import { describe, expect, it } from 'vitest';
import { disassemble } from '../../src/classfile/javap.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { fixtureBytes, fixtureNames, fixtureText } from './fixture.ts';

describe('the disassembler', () => {
  it.each(fixtureNames)("prints %s exactly as the JDK's javap -c -p does", name => {
    expect(disassemble(readClassFile(fixtureBytes(name)))).toBe(fixtureText(`${name}.javap.txt`));
  });

  it('prints line and variable tables exactly as javap -c -p -l does', () => {
    expect(disassemble(readClassFile(fixtureBytes('Counter')), { lines: true })).toBe(fixtureText('Counter.lines.txt'));
  });

  it('shows versions, flags, the constant pool and sizes when it is verbose', () => {
    const text = disassemble(readClassFile(fixtureBytes('Counter')), { verbose: true });
    const lines = text.split('\n').map(line => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'major version: 61',
        'flags: (0x0021) ACC_PUBLIC, ACC_SUPER',
        'ConstantValue: long 5000000000l',
        'stack=3, locals=1, args_size=1',
        'flags: (0x0020) ACC_SYNCHRONIZED',
        'throws java.lang.InterruptedException',
        'SourceFile: "Counter.java"',
      ]),
    );
    expect(text).toMatch(/#1 = Methodref +#2\.#3 +\/\/ java\/lang\/Object\."<init>":\(\)V/);
  });
});
