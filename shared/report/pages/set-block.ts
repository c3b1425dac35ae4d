import type { ParagraphLook } from './page-look.ts';
import type { SetLine } from './rich-text.ts';

/** Elements of the structure of a PDF that blocks are told by (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'Lbl'
  | 'LBody'
  | 'TH'
  | 'TD'
  | 'Reference'
  | 'Note';

/** A column of lines in a block. */
export interface SetCell {
  readonly tag: Tag;
  /** Points from the left of the text's room. */
  readonly x: number;
  readonly look: ParagraphLook;
  readonly lines: readonly SetLine[];
}

/** A paragraph, or a row of a table, set in lines. */
export interface SetBlock {
  readonly cells: readonly SetCell[];
  readonly leading: number;
  /** Points kept free over it, but for the top of a page. */
  readonly before: number;
  /** Points kept free over it at the top of a page, too. */
  readonly space?: number;
  /** True if it does not stand at the foot of a page without what follows. */
  readonly staysWithNext?: boolean;
  /** True if all of it stands on one page, where it is not longer than that. */
  readonly isWhole?: boolean;
  readonly beginsPage?: boolean;
  /** The element of the cells, and the one of this block and of its neighbours with the same `of`. */
  readonly row?: { readonly tag: 'TR' | 'LI' | 'TOCI'; readonly of: { readonly tag: 'Table' | 'L' | 'TOC' } };
  /** The row of a table with the names of its columns, which stands over the first of its other rows on every further page. */
  readonly head?: SetBlock;
  /** The id by which it is found. */
  readonly anchor?: string;
  readonly outline?: { readonly level: 1 | 2 | 3; readonly text: string };
  /** A line down its left side. */
  readonly bar?: { readonly x: number; readonly colour: string };
  /** A line under all of it. */
  readonly ruled?: boolean;
  /** The id of what stands on the page whose number ends its first line. */
  readonly numberOf?: string;
}

export function linesOf({ cells }: SetBlock): number {
  return Math.max(...cells.map(({ lines }) => lines.length));
}
