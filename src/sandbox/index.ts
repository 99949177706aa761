/**
 * Property tests over schedules, with fast-check:
 *
 *     const counter = program(javaSource);
 *     fc.assert(fc.property(schedules(counter), execution => execution.stdout === '2\n'));
 *
 * A failing property shrinks to the smallest schedule and prints its table and the token for `heddle replay`.
 */
export { CompileError, loadJava as program } from '../explore/load-java.ts';
export { Execution, type ExecutionSettings } from './execution.ts';
export { type ScheduleOptions, schedules } from './schedules.ts';
