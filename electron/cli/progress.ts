import type { Io } from './io.ts';

/** Shows progress, from 0 to 1, on one line that is wiped at the end; nothing when nobody watches. */
export interface Progress {
  readonly show: (done: number, step?: string | null) => void;
  readonly end: () => void;
}

export function progressOf(what: string, io: Io): Progress {
  if (!io.errIsTerminal) return { show: () => {}, end: () => {} };
  let shown = '';
  return {
    show: (done, step) => {
      const line = `${what}${step ? `, ${step}` : ''} ${Math.floor(done * 100)} %`;
      if (line !== shown) io.err(`\r${line.padEnd(shown.length)}`);
      shown = line;
    },
    end: () => {
      if (shown !== '') io.err(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}
