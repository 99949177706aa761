/** Runs the built command as a person would, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/heddle.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for the files of one test file; `remove` it at the end. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'heddle-test-'));

  /** Writes a file and gives its name back. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return name;
  }

  heddle(words: readonly string[], stdin: string | Uint8Array = ''): Ran {
    const environment = {
      ...process.env,
      NO_COLOR: '1',
      LC_ALL: 'C.UTF-8',
      XDG_STATE_HOME: join(this.folder, 'state'),
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
      cwd: this.folder,
      input: stdin,
      encoding: 'utf8',
      env: environment,
      timeout: 30_000,
    });
    return { status, stdout, stderr };
  }

  /** Runs a shell line with `$HEDDLE` for the command: for pipes. */
  shell(line: string): Ran {
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, HEDDLE: `${process.execPath} ${main}` },
      timeout: 30_000,
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
