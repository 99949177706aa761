/**
 * The engine for TypeScript: compile Java, run it in a simulated process under any schedule, and check all schedules.
 *
 *     import { check, load } from 'heddle';
 *     const report = await check(load(javaSource));
 */
import type { CheckOptions, CheckReport } from './explore/check.ts';
import { checkProgram } from './explore/check.ts';
import type { JavaProgram, ProcessSettings } from './explore/java-program.ts';
import type { RunOptions, RunResult } from './explore/run.ts';
import { runProgram } from './explore/run.ts';
import type { Process } from './runtime/process.ts';

export type { ClassPath } from './classfile/class-path.ts';
export { type Compilation, compile, type Diagnostic, formatDiagnostic, type SourceFile } from './compiler/index.ts';
export type { Finding, FindingKind } from './detect/finding.ts';
export type { CheckFinding, CheckOptions, CheckOutcome, CheckReport } from './explore/check.ts';
export { JavaProgram, type ProcessSettings, type ProgramSource } from './explore/java-program.ts';
export { CompileError, loadJava as load } from './explore/load-java.ts';
export { type RunOptions, type RunResult, runOnPlatform } from './explore/run.ts';
export { libraryClassPath } from './library/index.ts';
export { LaunchError } from './runtime/link/launch.ts';
export type { Process } from './runtime/process.ts';
export type { TraceDocument } from './trace/document.ts';
export { TokenError } from './trace/schedule.ts';

/** A process of the program, its main thread before its first visible operation; `step(thread)` is the caller's to drive. */
export function createProcess(program: JavaProgram, settings?: ProcessSettings): Process {
  return program.start(settings);
}

/**
 * One execution under a policy.
 * @throws {RangeError} for an unknown policy
 */
export function run(program: JavaProgram, options?: RunOptions): RunResult {
  return runProgram(program, options);
}

/** Explores schedules and reports what can go wrong, with the smallest schedule for each finding. */
export function check(program: JavaProgram, options?: CheckOptions): Promise<CheckReport> {
  return checkProgram(program, options);
}

/**
 * Makes the execution of a token again, exactly.
 * @throws {TokenError} if it is no token, or one of another program
 */
export function replay(program: JavaProgram, token: string, options?: RunOptions): RunResult {
  return runProgram(program, { ...options, schedule: token });
}
