/** The lessons' programs on a real JVM, where one is there. What it must print stands in the lessons, so our own engine is held to the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import { blocksOf } from '../../src/lesson/lesson-text.ts';

const noJdk = spawnSync('javac', ['-version']).status !== 0;

describe.skipIf(noJdk)('on a real JVM (skipped: needs a JDK)', () => {
  test.each(readCourse(lessonsFolder()).map(lesson => [lesson.id, lesson] as const))(
    'the programs of %s compile, and print what the lesson says',
    (_, lesson) => {
      const target = mkdtempSync(join(tmpdir(), 'heddle-javac-'));
      const folders = [lesson.folder, join(lesson.folder, 'start')];
      const files = folders.flatMap(folder =>
        readdirSync(folder)
          .filter(name => name.endsWith('.java'))
          .map(name => join(folder, name)),
      );
      const compiled = spawnSync('javac', ['-d', target, ...files], { encoding: 'utf8' });
      expect(compiled.stderr).toBe('');
      for (const block of blocksOf(lesson.texts.en)) {
        if (block.kind !== 'run' || block.expected === undefined || block.policy !== undefined) continue;
        const run = spawnSync('java', ['-cp', target, block.files[0]!.replace('.java', ''), ...block.args], {
          encoding: 'utf8',
        });
        expect(run.stdout, block.files[0]).toBe(block.expected);
      }
    },
  );
});
