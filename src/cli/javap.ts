/** `heddle javap FILE…`: the bytecode of class files, as the JDK's javap prints it. */
import { Command } from 'commander';
import { complain, write } from './terminal.ts';

export function javapCommand(): Command {
  return new Command('javap')
    .description('shows the bytecode of classes, as javap -c -p does')
    .usage('FILE… [options]')
    .argument('<file...>', '.java, .class or .jar files, or - for source on standard input')
    .option('-l, --lines', 'with line and local variable tables')
    .option('-v, --verbose', 'with everything: flags, constant pool, sizes, attributes')
    .action(async (files: string[], options: { lines?: true; verbose?: true }) => {
      const { readInput } = await import('./input.ts');
      const { disassemble } = await import('../classfile/javap.ts');
      const { readClassFile } = await import('../classfile/reader.ts');
      const input = readInput(files);
      for (const { classFile, named } of input.classes) if (named) write(1, disassemble(classFile, options));
      if (input.sources.length === 0) return;
      const { compileInput } = await import('./program.ts');
      const { classes, warnings } = compileInput(input);
      if (warnings !== '') complain(warnings);
      const given = new Set(input.classes.map(({ name }) => name));
      for (const { name, bytes } of classes) {
        if (!given.has(name)) write(1, disassemble(readClassFile(bytes), options));
      }
    });
}
