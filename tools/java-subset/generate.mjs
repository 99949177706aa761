/**
 * Writes docs/java-subset.md: what the compiler does with each construct of the language, and the classes of the library. Needs the build.
 * `--check`: only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { constructs } from './constructs.mjs';

const here = name => new URL(name, import.meta.url);
const target = here('../../docs/java-subset.md');
const { compile } = await import(here('../../dist/compiler/index.js').href);
const { libraryClassPath } = await import(here('../../dist/library/index.js').href);
const { readClassFile } = await import(here('../../dist/classfile/reader.js').href);

const PUBLIC = 0x0001;

/** What the compiler says of a construct; undefined where it accepts it. */
function refusal(source) {
  const text = source.startsWith('file:') ? source.slice(5) : `class T { ${source} }`;
  const { diagnostics } = compile([{ name: 'T.java', text }], libraryClassPath());
  return diagnostics.find(({ severity }) => severity === 'error')?.message;
}

/** Public top-level classes of the library by package, without those that are not Java's. */
function packages() {
  const found = new Map();
  for (const name of [...libraryClassPath().names()].sort()) {
    if (!/^java\//.test(name) || name.includes('$')) continue;
    if ((readClassFile(libraryClassPath().find(name)).access & PUBLIC) === 0) continue;
    const [, folder, simple] = /^(.*)\/(.*)$/.exec(name);
    found.set(folder, [...(found.get(folder) ?? []), simple]);
  }
  return [...found].map(([folder, classes]) => [folder.replaceAll('/', '.'), classes]);
}

const rows = constructs.map(([section, construct, source]) => ({ section, construct, said: refusal(source) }));
const accepted = rows.filter(({ said }) => said === undefined);
const refused = rows.filter(({ said }) => said !== undefined);
const library = packages();
const count = library.reduce((sum, [, classes]) => sum + classes.length, 0);

const text = `# The Java that Heddle takes

Written by \`npm run generate\` from what the compiler does with one program for each construct (\`tools/java-subset/constructs.mjs\`), and from the
class library. Sections are those of the Java Language Specification, Java SE 17; a later edition is named in brackets.

## Refused from source

A class file that another compiler wrote may use all of these: the process runs them.

| section | construct | the compiler says |
| --- | --- | --- |
${refused.map(({ section, construct, said }) => `| ${section} | ${construct} | ${said.replaceAll('|', '\\|')} |`).join('\n')}

Beyond the language: no reflection on members (\`Class\` knows names, kinds, supertypes and enum constants), no class loading at run time, no serialisation,
no files, network or processes, no native code of others.

## Accepted

| section | construct |
| --- | --- |
${accepted.map(({ section, construct }) => `| ${section} | ${construct} |`).join('\n')}

## The library

${count} public classes. A member that is missing is named by the compiler, with the place; a class file that calls one stops there with
\`NoSuchMethodError\` or \`NoClassDefFoundError\`.

${library.map(([name, classes]) => `**\`${name}\`** ${classes.join(', ')}`).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('docs/java-subset.md is out of date: run npm run generate');
    process.exit(1);
  }
} else writeFileSync(target, text);
