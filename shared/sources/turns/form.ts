import type { TextLine } from './lines.ts';
import type { NameHeading } from './names/name-heading.ts';
import type { TurnTime } from './turn.ts';

/** The name of a form of transcript, as the command line takes it. */
export type FormId =
  | 'cues'
  | 'table'
  | 'chat'
  | 'numbered-lines'
  | 'timed-names'
  | 'heading-names'
  | 'colon-labels'
  | 'stopped-labels'
  | 'dashed-labels'
  | 'circle-labels'
  | 'prose-names'
  | 'capital-names'
  | 'bold-names'
  | 'bold-questions'
  | 'example';

/** Where somebody begins to speak. */
export interface LabelPiece {
  readonly kind: 'label';
  readonly heading: NameHeading;
  /** The name as it stands. */
  readonly label: string;
  /** The lines of the name, where no words stand on them. */
  readonly lines: readonly TextLine[];
  /** The words behind the name; null where they begin on the next line. */
  readonly words: TextLine | null;
  readonly time: TurnTime | null;
}

/** Reports and talks in print. */
export const RECORD: WordsStyle = { isRecord: true, hasTitles: true };
/** Messages and captions, in which every line is words. */
export const MESSAGES: WordsStyle = { isRecord: false, hasTitles: false };

/** A part of a transcript, as a form reads it. */
export type Piece =
  | LabelPiece
  /** A line of the words of whoever speaks; `until`: when it ends in the recording, in seconds. */
  | { readonly kind: 'words'; readonly line: TextLine; readonly until?: number }
  /** What stands where a name should and is not understood: it ends a turn. */
  | { readonly kind: 'unknown'; readonly label: string; readonly line: TextLine; readonly words: TextLine | null }
  /** A line that is nobody's words, and interrupts nobody. */
  | { readonly kind: 'nobody'; readonly line: TextLine }
  /** A line that is nobody's words, and ends a turn. */
  | { readonly kind: 'end'; readonly line: TextLine };

/** How the words of a form are told from what stands among them. */
export interface WordsStyle {
  /** True if a record's marks, notes and set words stand among the words. */
  readonly isRecord: boolean;
  /** True if titles of what follows stand behind the words. */
  readonly hasTitles: boolean;
}

/** A text read in one form. */
export interface FormReading {
  readonly pieces: readonly Piece[];
  readonly style: WordsStyle;
  /** How many of the labels are certain to be names: with this the forms compete for a text. */
  readonly support: number;
}

export interface Form {
  readonly id: FormId;
  /** The form in the user's words, as what follows "A transcript with …". */
  readonly about: string;
  /**
   * Reads a text in this form; null where nothing makes it certain that it is in it. `isAsked`: the user says that it
   * is, so that any label will do.
   */
  readonly read: (lines: readonly TextLine[], isAsked: boolean) => FormReading | null;
}
