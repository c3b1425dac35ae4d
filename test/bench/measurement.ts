import { readFileSync } from 'node:fs';

/** The time and memory of one run of something. */
export interface Measurement {
  readonly ms: number;
  /** Processor time of all threads and child processes; more than `ms` where several work at once. */
  readonly cpuMs: number | null;
  /** The most memory that the process had, in megabytes; null where it is not measured. */
  readonly peakMb: number | null;
  /** Something about the result that belongs beside its time. */
  readonly note?: string;
}

/** Runs `work` once. The memory is that of the whole process until then, so it says something only in a process of its own. */
export async function measured<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number; cpuMs: number }> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  const result = await work();
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { result, ms, cpuMs: (user + system) / 1000 };
}

/**
 * Returns the most memory that this process has had, in megabytes. `resourceUsage` counts from before the process was
 * its own on Linux: a child of a large parent would look as large.
 */
export function peakMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
