/**
 * What a JVM names as the object that a thread waits for. Our own synchronisers are one object each; those of the JDK park on a part
 * of themselves, which listings and deadlock reports show.
 */
import type { WaitManner } from './thread-waits.ts';
import type { Vm } from './vm.ts';

const CONDITION = 'java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject';

/** What the JDK parks on in place of our own synchronisers: a part of each. \* stands for Fair or Nonfair. */
const JDK_BLOCKERS: Readonly<Record<string, string>> = {
  'java.util.concurrent.locks.ReentrantLock': 'java.util.concurrent.locks.ReentrantLock$*Sync',
  'java.util.concurrent.locks.ReentrantReadWriteLock': 'java.util.concurrent.locks.ReentrantReadWriteLock$*Sync',
  'java.util.concurrent.locks.ReentrantLock$ConditionObject': CONDITION,
  'java.util.concurrent.locks.ReentrantReadWriteLock$WriteCondition': CONDITION,
  'java.util.concurrent.Semaphore': 'java.util.concurrent.Semaphore$*Sync',
  'java.util.concurrent.CountDownLatch': 'java.util.concurrent.CountDownLatch$Sync',
  'java.util.concurrent.CyclicBarrier': CONDITION,
  'java.util.concurrent.ArrayBlockingQueue': CONDITION,
  'java.util.concurrent.LinkedBlockingQueue': CONDITION,
  'java.util.concurrent.LinkedBlockingDeque': CONDITION,
  'java.util.concurrent.PriorityBlockingQueue': CONDITION,
  'java.util.concurrent.DelayQueue': CONDITION,
  'java.util.concurrent.Phaser': 'java.util.concurrent.Phaser$QNode',
  'java.util.concurrent.CompletableFuture': 'java.util.concurrent.CompletableFuture$Signaller',
};

/** In Java's spelling: the class of the object, or of the part that the JDK parks on. */
export function blockerClass(vm: Vm, object: number, manner: WaitManner): string {
  const { name: internal } = vm.classOf(object);
  const name = internal.replaceAll('/', '.');
  const blocker = manner === 'parks' || manner === 'locks' ? JDK_BLOCKERS[name] : undefined;
  if (blocker === undefined) return name;
  const fair = blocker.includes('*') && vm.H[object + vm.fieldOffset(internal, 'fair')] === 1;
  return blocker.replace('*', fair ? 'Fair' : 'Nonfair');
}
