import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { views } from '../../src/visualize/index.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());

const golden = new URL('../golden/traces/', import.meta.url);
const trace = readFileSync(new URL(readdirSync(golden).sort()[0]!, golden), 'utf8');
workshop.file('trace.json', trace);

describe('heddle show', () => {
  it('lists every view with its formats', () => {
    const lines = workshop.heddle(['show', '--list']).stdout.trimEnd().split('\n');
    expect(lines.map(line => line.split(/\s+/)[0])).toEqual(views.map(({ name }) => name));
    for (const [i, { formats }] of views.entries()) expect(lines[i]).toContain(formats.join(' '));
  });

  it.each(views.map(({ name }) => name))('draws %s of a trace from a file and from standard input', name => {
    const { status, stdout } = workshop.heddle(['show', 'trace.json', '--as', name]);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
    expect(workshop.heddle(['show', '-', '--as', name], trace).stdout).toBe(stdout);
  });

  it('takes the format from the ending of the file it writes', () => {
    expect(workshop.heddle(['show', 'trace.json', '-o', 'out.svg'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(workshop.folder, 'out.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('says why it cannot write', () => {
    const { status, stderr } = workshop.heddle(['show', 'trace.json', '-o', 'no/such/folder/out.svg']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'no/such/folder/out.svg: cannot be written: no such file\n',
    });
  });

  it('draws without colour where nobody can see it, in the language that is asked for', () => {
    const { stdout } = workshop.heddle(['show', 'trace.json', '--lang', 'zh']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/\p{Script=Han}/u);
  });
});

describe('heddle lesson', () => {
  it('lists the course where there is no terminal, as lesson list does', () => {
    const { status, stdout } = workshop.heddle([]);
    expect(status).toBe(0);
    expect(stdout).toContain('lost-update');
  });

  it('lists the course as JSON, in its order', () => {
    const rows = JSON.parse(workshop.heddle(['lesson', 'list', '--json']).stdout) as { id: string }[];
    expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['process-and-threads', 'born-multithreaded']);
    expect(rows.find(({ id }) => id === 'lost-update')).toMatchObject({
      exercise: true,
      title: { zh: expect.anything() },
    });
  });

  it('hands out the files of an exercise, and overwrites nothing', () => {
    const first = workshop.heddle(['lesson', 'start', 'lost-update', 'mine']);
    expect(first).toEqual({ status: 0, stdout: 'Copied to mine: mine/Counter.java\n', stderr: '' });
    workshop.file('mine/Counter.java', 'changed');
    const second = workshop.heddle(['lesson', 'start', 'lost-update', 'mine']);
    const kept = 'Already there and left as they are: mine/Counter.java\n';
    expect(second).toEqual({ status: 0, stdout: '', stderr: kept });
    expect(readFileSync(join(workshop.folder, 'mine/Counter.java'), 'utf8')).toBe('changed');
  });
});
