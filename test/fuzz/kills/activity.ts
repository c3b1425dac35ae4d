/** Work that is killed in the middle. All that it needs and makes is in one folder. */
export interface Activity {
  /** Makes what the work begins with. */
  prepare(folder: string): Promise<void>;
  /** Does the work once. What it has made sure of, it acknowledges. */
  run(folder: string, acknowledge: (what: string) => void): Promise<void>;
  /** Returns the faults in the folder after the work was killed, as sentences; empty when all is well. */
  faults(folder: string, acknowledged: readonly string[]): Promise<string[]>;
}
