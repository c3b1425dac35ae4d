import { errorCode } from '../../shared/errors.ts';

/** What of an error may stand in a log: kinds, codes and places in the program, but no words of a debate, nor names of files of the user's. */

const MOST_FRAMES = 30;
const MOST_CAUSES = 3;
const MOST_CHARACTERS = 300;
/** What quotation marks enclose may be anybody's words: `JSON.parse` quotes what it read. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|'[^']*'|`[^`]*`|"[^"]*$/gs;
/** The name of a property of the program's. */
const READING = /\((reading|setting) '([\w$]+)'\)/g;

export function describeForLog(error: unknown): string {
  const lines: string[] = [];
  let each: unknown = error;
  for (let depth = 0; depth < MOST_CAUSES && each !== undefined && each !== null; depth++) {
    lines.push(`${depth === 0 ? '' : 'caused by '}${headOf(each)}`, ...framesOf(each));
    each = typeof each === 'object' ? (each as { cause?: unknown }).cause : undefined;
  }
  return lines.join('\n');
}

function headOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `a ${typeof error} was thrown`;
  const { name, message } = error as { name?: unknown; message?: unknown };
  const kind = typeof name === 'string' ? wordsOnly(name) : 'Error';
  const code = errorCode(error) ?? systemCode(error);
  // The sentences of the program's own errors name files, claims and speakers.
  if (errorCode(error) !== undefined || typeof message !== 'string') return [kind, code].filter(Boolean).join(' ');
  return [kind, code, withoutQuotes(message)].filter(Boolean).join(' ');
}

function systemCode(error: object): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? wordsOnly(code) : '';
}

function wordsOnly(text: string): string {
  return text.replace(/[^\w.-]/g, '').slice(0, 60);
}

/** A message with what may be anybody's words left out; of a failed call of the system, which ends with a path, its code is enough. */
function withoutQuotes(message: string): string {
  const [first = ''] = message.replace(READING, '($1 $2)').replace(QUOTED, '…').split('\n');
  return first
    .replace(/(?:[a-z]:)?[/\\][^\s,)]*/gi, '…')
    .slice(0, MOST_CHARACTERS)
    .trim();
}

/** The places in the program, without what stands before them. */
function framesOf(error: unknown): string[] {
  const { stack } = (typeof error === 'object' && error !== null ? error : {}) as { stack?: unknown };
  if (typeof stack !== 'string') return [];
  const frames = stack.split('\n').filter((line) => /^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line));
  return frames.slice(0, MOST_FRAMES).map((line) => `    ${line.trim().slice(0, MOST_CHARACTERS)}`);
}
