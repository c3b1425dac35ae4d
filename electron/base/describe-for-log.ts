import { errorCode } from '../../shared/errors.ts';

const MOST_CAUSES = 3;
const MOST_FRAMES = 30;

/** The engine's sentences that name nothing but the program's own; the name of a property may be a user's word. */
const KNOWN_SENTENCES = [
  /^Cannot (?:read|set) properties of (?:undefined|null)/,
  /^Maximum call stack size exceeded/,
  /^Invalid (?:array|typed array|string) length/,
  /^Array buffer allocation failed/,
  /^Assignment to constant variable/,
  /^The operation was aborted/,
];
/** A kind of error, such as `TypeError`. */
const KIND = /^[A-Z]\w{0,58}(?:Error|Exception)$/;
/** A code of the system, of Node, SQLite or Electron: `ENOSPC`, `ERR_WORKER_OUT_OF_MEMORY`, `SQLITE_CORRUPT`, `crashed`. */
const CODE = /^(?:[A-Z][A-Z0-9_]{1,60}|[a-z-]{1,30})$/;
/** A line of a stack: what ran, and the file, line and column. */
const FRAME =
  /^\s+at (?:async )?(?:(?:new )?([\w$.<>#]{1,100})(?: \[as [\w$.]{1,60}\])? )?\(?([^\s()]+):(\d+):(\d+)\)?$/;
/** The part of a path that belongs to the program; the path to it may name the user. */
const IN_PROGRAM =
  /(?:^node:|(?<=[/\\])(?:dist|electron|renderer|shared|db|node_modules|assets)[/\\])[\w@.+/\\-]{1,200}$/;

/**
 * Describes an error for the log: its kind, its code, the places in the program, and those of its causes. Messages are
 * left out, except a few of the engine's, because they may quote words of a debate or a document, or the name of a
 * file.
 */
export function describeForLog(error: unknown): string {
  const lines: string[] = [];
  let each: unknown = error;
  for (let depth = 0; depth < MOST_CAUSES && each !== undefined && each !== null; depth++) {
    lines.push(`${depth === 0 ? '' : 'caused by '}${headOf(each)}`, ...framesOf(each));
    each = member(each, 'cause');
  }
  return lines.length === 0 ? 'nothing was thrown' : lines.join('\n');
}

function headOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `a ${typeof error} was thrown`;
  const name = String(member(error, 'name'));
  const code = errorCode(error) ?? String(member(error, 'code'));
  const message = String(member(error, 'message'));
  const sentence = KNOWN_SENTENCES.map((known) => known.exec(message)?.[0]).find((known) => known !== undefined);
  const parts = [KIND.test(name) ? name : 'Error', CODE.test(code) || errorCode(error) !== undefined ? code : ''];
  return `${parts.filter((part) => part !== '').join(' ')}${sentence === undefined ? '' : `: ${sentence}`}`;
}

/** Returns the places in the program; a line of the message that looks like one is not one. */
function framesOf(error: unknown): string[] {
  const stack = member(error, 'stack');
  const message = member(error, 'message');
  if (typeof stack !== 'string') return [];
  const end = typeof message === 'string' ? stack.indexOf(message) + message.length : 0;
  const frames = stack.slice(Math.max(0, end)).split('\n').flatMap(frameOf);
  return frames.slice(0, MOST_FRAMES);
}

function frameOf(line: string): string[] {
  const [, ran = '', file = '', row, column] = FRAME.exec(line) ?? [];
  const place = IN_PROGRAM.exec(file)?.[0];
  return place === undefined ? [] : [`    at ${ran === '' ? '' : `${ran} `}${place}:${row}:${column}`];
}

function member(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined;
  const value = (of as Record<string, unknown>)[name];
  return value === undefined && name !== 'cause' ? '' : value;
}
