/** The words of one speaker until another speaks. */
export interface Turn {
  readonly speaker: string;
  /**
   * The speaker's description, here or where the name first stands: an office, a constituency, a party. '' for none.
   */
  readonly role: string;
  /** UTF-16 offsets of the words in the transcript, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words, without the column numbers and times that stand between their paragraphs. */
  readonly text: string;
  /** The time of day that stands before the turn, `HH:MM`; null for none. */
  readonly time: string | null;
}

/** A line that belongs to nobody's words: a heading, a time, a column number, a note of what was done. */
export interface LeftOutLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
