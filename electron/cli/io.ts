/** What the command line is run in: handed in, so that tests can run it in their own process. */
export interface Io {
  /** Answers. */
  readonly out: (text: string) => void;
  /** Messages. */
  readonly err: (text: string) => void;
  /** Whether somebody watches the messages as they come. */
  readonly errIsTerminal: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Whether to show where in the code an error comes from. */
  readonly debug: boolean;
}
