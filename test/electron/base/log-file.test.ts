import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { LogFile } from '../../../electron/base/log-file.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const parent = temporaryFolder();
let path: string;
let now: Date;

beforeEach(() => {
  path = join(mkdtempSync(join(parent, 'log-')), 'counterclaim.log');
  now = new Date('2025-01-16T12:00:00Z');
});

function logFile(mostBytes?: number): LogFile {
  return new LogFile(path, { version: '1.2.3', clock: () => now, ...(mostBytes !== undefined && { mostBytes }) });
}

describe('the log', () => {
  test('says first what it is, then what failed, when, where and in which version', () => {
    const log = logFile();
    log.note('main', new TypeError('Words'));
    log.note('window', new RangeError('Words'));
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^What failed in Counterclaim on this computer/);
    expect(text).toContain('\n2025-01-16T12:00:00.000Z main (1.2.3): TypeError\n');
    expect(text).toContain('\n2025-01-16T12:00:00.000Z window (1.2.3): RangeError\n');
    expect(text).not.toContain('Words');
  });

  test('is for the user’s own eyes', () => {
    logFile().make();
    expect(readFileSync(path, 'utf8')).toContain('no words of debates');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('keeps the newest, and has an end', () => {
    const log = logFile(4000);
    for (let index = 0; index < 200; index++)
      log.note('main', Object.assign(new Error(), { code: `E${index}`, stack: '' }));
    const sizes = [path, log.olderPath].map((each) => statSync(each).size);
    expect(Math.max(...sizes)).toBeLessThan(4600);
    expect(readFileSync(path, 'utf8')).toContain('Error E199\n');
  });

  test('has a failure that comes again and again once in a while', () => {
    const log = logFile();
    const error = new TypeError();
    for (let index = 0; index < 5; index++) log.note('window', error);
    expect(entries()).toBe(1);
    now = new Date('2025-01-16T12:00:11Z');
    log.note('window', error);
    expect(entries()).toBe(2);
  });

  test('that cannot be written is nobody’s failure', () => {
    mkdirSync(path);
    logFile().note('main', new Error());
    expect(existsSync(path)).toBe(true);
  });
});

function entries(): number {
  return readFileSync(path, 'utf8').split('TypeError').length - 1;
}
