import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

/** Several runs of one thing: medians of time, the largest memory. */
export interface Summary {
  readonly ms: number;
  readonly cpuMs: number | null;
  readonly peakMb: number | null;
  readonly runs: number;
  readonly note: string | null;
}

/** Why there are no times: not installed, stopped, failed. */
export interface NoTimes {
  readonly reason: string;
}

/** A line of the table: something of Counterclaim's, against one peer. */
export interface Row {
  readonly subject: string;
  readonly name: string;
  readonly size: number;
  readonly ours: Summary | NoTimes;
  readonly peer: string | null;
  readonly theirs: Summary | NoTimes | null;
  /** Our time by the peer's; null when either is missing. */
  readonly ratio: number | null;
  /** Measurements besides time, by name, for a table of their own. */
  readonly facts?: Readonly<Record<string, string>>;
}

export function hasTimes(summary: Summary | NoTimes | null): summary is Summary {
  return summary !== null && 'ms' in summary;
}

export function summaryOf(measurements: readonly Measurement[]): Summary {
  const known = <K extends 'cpuMs' | 'peakMb'>(key: K) =>
    measurements.map((measurement) => measurement[key]).filter((value) => value !== null);
  const [cpu, peaks] = [known('cpuMs'), known('peakMb')];
  return {
    ms: median(measurements.map(({ ms }) => ms)),
    cpuMs: cpu.length === 0 ? null : median(cpu),
    peakMb: peaks.length === 0 ? null : Math.max(...peaks),
    runs: measurements.length,
    note: measurements.at(-1)?.note ?? null,
  };
}

export function ratioOf(ours: Summary | NoTimes, theirs: Summary | NoTimes | null): number | null {
  return hasTimes(ours) && hasTimes(theirs) && theirs.ms > 0 ? ours.ms / theirs.ms : null;
}
