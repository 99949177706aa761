/**
 * Every member that our library offers must be one of the JDK's, by name and erased descriptor: otherwise a program that uses it, compiled
 * here, does not link on a real JVM.
 */
import { libraryClassPath } from 'heddle';
import { readClassFile } from '../../dist/classfile/reader.js';

/** Newer than JDK 17, and accepted in sources all the same. */
const NEWER = new Set([
  'java/lang/Thread.threadId',
  'java/lang/Thread.isVirtual',
  'java/lang/Thread.ofPlatform',
  'java/lang/Thread.ofVirtual',
  'java/lang/Thread.startVirtualThread',
  ...['Future', 'FutureTask', 'CompletableFuture', 'ForkJoinTask'].flatMap(type =>
    ['resultNow', 'exceptionNow', 'state'].map(name => `java/util/concurrent/${type}.${name}`),
  ),
  'java/util/concurrent/ExecutorService.close',
  'java/util/concurrent/Executors.newThreadPerTaskExecutor',
  'java/util/concurrent/Executors.newVirtualThreadPerTaskExecutor',
  'java/util/concurrent/TimeoutException.<init>',
]);
/** What one package of our library needs of another, and what is inherited from a class that the JDK's does not extend. */
const OWN = new Set([
  'java/math/BigDecimal.fixedDigits',
  'java/math/BigDecimal.wholeDigits',
  'java/math/BigInteger.fixedDigits',
  'java/math/BigInteger.wholeDigits',
  'java/util/concurrent/TimeUnit.waitMillis',
  'java/util/concurrent/CopyOnWriteArrayList.removeRange',
  'java/util/stream/Streams.of',
  'java/util/stream/Streams.ofInts',
  'java/util/stream/Streams.ofLongs',
  'java/util/stream/Streams.ofDoubles',
]);

const [PUBLIC, PROTECTED, STATIC, SYNTHETIC] = [1, 4, 8, 0x1000];

/** @param {import('./jvm.mjs').Jvm} jvm */
export async function compareMembers(jvm) {
  const report = { compared: new Map(), notCompared: new Map(), differences: [] };
  const count = (map, row, times) => map.set(row, (map.get(row) ?? 0) + times);
  const library = libraryClassPath();
  for (const name of library.names()) {
    if (!name.startsWith('java/')) continue;
    const file = readClassFile(library.find(name));
    if (!(file.access & PUBLIC) || /\$\d/.test(name)) continue;
    const there = await jvm.members(name.replaceAll('/', '.'));
    const ours = [...file.methods, ...file.fields].filter(
      ({ access, name }) => access & (PUBLIC | PROTECTED) && !(access & SYNTHETIC) && name !== '<clinit>',
    );
    if (there === undefined) {
      count(report.notCompared, 'members of classes that this JDK does not have', ours.length);
      continue;
    }
    const alone = [];
    for (const { access, name: member, descriptor } of ours) {
      const text = `${access & STATIC ? 'static ' : ''}${member} ${descriptor}`;
      const known = `${name}.${member}`;
      if (there.has(text)) count(report.compared, 'members of library classes that the JDK has', 1);
      else if (NEWER.has(known)) count(report.notCompared, 'members newer than JDK 17', 1);
      else if (OWN.has(known)) count(report.notCompared, 'members for the library itself', 1);
      else alone.push(text);
    }
    if (alone.length > 0) report.differences.push({ title: `${name}: only here`, text: alone.join('\n') });
  }
  return report;
}
