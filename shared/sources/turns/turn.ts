/** When a turn was spoken, as the transcript tells it. */
export interface TurnTime {
  /** The day, `YYYY-MM-DD`, where the transcript gives it with the time; null for none. */
  readonly day: string | null;
  /** The time of day, `HH:MM` or `HH:MM:SS`; null for none. */
  readonly clock: string | null;
  /** Seconds from the beginning of the recording; null where the transcript gives none. */
  readonly from: number | null;
  /** Seconds from the beginning of the recording to the end of the turn; null where the transcript gives none. */
  readonly to: number | null;
}

/** The words of one speaker until another speaks. */
export interface Turn {
  readonly speaker: string;
  /**
   * The speaker's description, here or where the name first stands: an office, a constituency, a party. '' for none.
   */
  readonly role: string;
  /** The speaker's name as it stands before these words; '' where the form gives none, such as a question in bold. */
  readonly label: string;
  /** UTF-16 offsets of the words in the transcript, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words, without the column numbers, times and notes that stand between their paragraphs. */
  readonly text: string;
  /** null where the transcript gives no time for the turn. */
  readonly time: TurnTime | null;
}

/** A line that belongs to nobody's words: a heading, a time, a column number, a note of what was done. */
export interface LeftOutLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words that somebody may have said: what stands before them looks like a name, but it is not certain whose. */
export interface UnassignedWords {
  /** What stands where a name should. */
  readonly label: string;
  /** UTF-16 offsets of the words, without the label; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
