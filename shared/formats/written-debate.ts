/** A debate as text in a format, and what of it the format cannot hold: sentences. */
export interface WrittenDebate {
  readonly text: string;
  readonly lost: readonly string[];
}
