/** A debate as it was at some time, which its file keeps. */
export interface DebateVersion {
  readonly id: string;
  /** '' for one that was made by itself. */
  readonly name: string;
  readonly automatic: boolean;
  /** When it was so: ISO 8601, UTC. */
  readonly at: string;
  /** The room that it takes in the file, in bytes. */
  readonly bytes: number;
}
