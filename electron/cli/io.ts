/** The surroundings of the command line: handed in, so that tests can run it in their own process. */
export interface Io {
  /** Writes answers. */
  readonly out: (text: string) => void;
  /** Writes messages. */
  readonly err: (text: string) => void;
  /** True if somebody watches the messages as they come. */
  readonly errIsTerminal: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** True to show where in the code an error comes from. */
  readonly debug: boolean;
}
