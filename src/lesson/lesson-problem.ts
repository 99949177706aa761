/** A mistake of a lesson's author: in front matter, a block or the course itself. Says where, as `FILE:LINE: message`. */
export class LessonProblem extends Error {
  override readonly name = 'LessonProblem';

  /** @param line from 1; 0 where the file as a whole is meant. */
  constructor(file: string, line: number, message: string) {
    super(line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`);
  }
}
