import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Processor time and largest memory of all processes below this one; null where there is no /proc. */
export function descendants(): { cpuMs: number; peakMb: number } | null {
  let cpuMs = 0;
  let peakMb = 0;
  try {
    for (const pid of processesBelow('self')) {
      // Fields 14 to 17: its own time, and that of its children which have ended.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      cpuMs += fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * (1000 / TICKS_PER_SECOND);
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      peakMb += Number(kilobytes ?? 0) / 1024;
    }
  } catch {
    return null;
  }
  return { cpuMs, peakMb };
}

/** Kills a process and all below it: a browser outlives the program that started it. */
export function killTree(pid: number): void {
  let below: string[] = [];
  try {
    below = processesBelow(String(pid));
  } catch {
    // No /proc, or it has ended by itself.
  }
  for (const each of [String(pid), ...below]) {
    try {
      process.kill(Number(each), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function processesBelow(pid: string): string[] {
  const found = childrenOf(pid);
  for (const each of found) found.push(...childrenOf(each));
  return found;
}

function childrenOf(pid: string): string[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
}
