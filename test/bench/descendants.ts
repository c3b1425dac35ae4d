import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Processor time and largest memory of all processes below this one; null where there is no /proc. */
export function descendants(): { cpuMs: number; peakMb: number } | null {
  let cpuMs = 0;
  let peakMb = 0;
  try {
    const stack = childrenOf('self');
    for (let pid = stack.pop(); pid !== undefined; pid = stack.pop()) {
      // Fields 14 to 17: its own time, and that of its children which have ended.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      cpuMs += fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * (1000 / TICKS_PER_SECOND);
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      peakMb += Number(kilobytes ?? 0) / 1024;
      stack.push(...childrenOf(pid));
    }
  } catch {
    return null;
  }
  return { cpuMs, peakMb };
}

function childrenOf(pid: string): string[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
}
