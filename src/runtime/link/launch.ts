/** Which method is main, and why a program cannot even start, in the words of OpenJDK 17's launcher. */
import type { ClassInfo, MethodInfo } from '../program.ts';
import { ACC_PUBLIC, ACC_STATIC } from './access-flags.ts';
import { type LinkError, MissingClass } from './link-error.ts';

/** The program cannot start. The message is the launcher's, of one or more lines. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** The main class cannot be loaded. @param name internal name of the main class */
export function loadingProblem(name: string, error: LinkError): LaunchError {
  const main = name.replaceAll('/', '.');
  const thrown = error.className.replaceAll('/', '.');
  if (error instanceof MissingClass) {
    const cause = error.message === name ? `java.lang.ClassNotFoundException: ${main}` : `${thrown}: ${error.message}`;
    return new LaunchError(`Error: Could not find or load main class ${main}\nCaused by: ${cause}`);
  }
  if (thrown === 'java.lang.VerifyError') {
    return new LaunchError(`Error: Unable to initialize main class ${main}\nCaused by: ${thrown}: ${error.message}`);
  }
  return new LaunchError(
    `Error: LinkageError occurred while loading main class ${main}\n\t${thrown}: ${error.message}`,
  );
}

/** The public method `main(String[])` of the class or of a superclass. @throws {LaunchError} if it is not there, or not static, or not void */
export function mainMethodOf(main: ClassInfo, classes: readonly ClassInfo[]): MethodInfo {
  const name = main.name.replaceAll('/', '.');
  const found: MethodInfo[] = [];
  for (let cls: ClassInfo | undefined = main; cls; cls = classes[cls.superclass]) {
    for (const method of cls.methods) {
      if (method.name === 'main' && method.descriptor.startsWith(PARAMETERS) && (method.access & ACC_PUBLIC) !== 0) {
        found.push(method);
      }
    }
  }
  // Several in one class differ in what they return; the void one is ours.
  const [first] = found;
  const method = found.find(each => each.owner === first!.owner && each.returnWords === 0) ?? first;
  const form = '   public static void main(String[] args)';
  if (!method) {
    throw new LaunchError(
      `Error: Main method not found in class ${name}, please define the main method as:\n${form}\n` +
        'or a JavaFX application class must extend javafx.application.Application',
    );
  }
  if ((method.access & ACC_STATIC) === 0) {
    throw new LaunchError(
      `Error: Main method is not static in class ${name}, please define the main method as:\n${form}`,
    );
  }
  if (method.returnWords > 0) {
    throw new LaunchError(
      `Error: Main method must return a value of type void in class ${name}, please \ndefine the main method as:\n${form}`,
    );
  }
  return method;
}

const PARAMETERS = '([Ljava/lang/String;)';
