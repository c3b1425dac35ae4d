import type { CslItem, SourceId } from '../model/entities.ts';
import type { ReferencePart } from '../sources/references/reference-part.ts';

/** A piece of a line. */
export type Span =
  /** The program's own words, or what people wrote, whose direction and characters a writer keeps apart from what stands beside it. */
  | { readonly kind: 'text'; readonly text: string; readonly by: 'program' | 'people'; readonly look: Look }
  /** The number of a statement, or the title of a chapter, that leads to what has the id `to`. */
  | { readonly kind: 'place'; readonly text: string; readonly to: string }
  /** A mention of a source, or its whole reference. */
  | {
      readonly kind: 'citation';
      readonly source: SourceId;
      readonly page: string | null;
      readonly parts: readonly ReferencePart[];
    }
  /** The mark of a note, by its number from 1. */
  | { readonly kind: 'mark'; readonly note: number };

export type Look = 'plain' | 'strong';

/** A part of a chapter, in the order of reading. `indent` counts steps from the margin. */
export type Block =
  /** A statement: what it is and bears on, and its text. It is a heading of the contents where it has a level, otherwise a paragraph. */
  | {
      readonly kind: 'statement';
      /** Null where the statement stands in full elsewhere. */
      readonly id: string | null;
      readonly level: 2 | 3 | null;
      readonly number: number;
      readonly label: readonly Span[];
      readonly text: string;
      readonly indent: number;
    }
  | { readonly kind: 'heading'; readonly level: 2; readonly id: string; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly look: 'text' | 'fact';
      readonly spans: readonly Span[];
      readonly indent: number;
    }
  /** Words of a source, set apart; in quotation marks if they are a speaker's own. Line ends in them are kept. */
  | {
      readonly kind: 'quotation';
      readonly words: string;
      readonly isVerbatim: boolean;
      readonly mark: Extract<Span, { kind: 'mark' }>;
      readonly indent: number;
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[]; readonly indent: number }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    }
  /** The bibliography: one reference to each source, numbered from 1. */
  | { readonly kind: 'references'; readonly items: readonly Reference[] }
  /** A paragraph of a source's own text, in pieces; what the debate quotes is marked. */
  | { readonly kind: 'source-text'; readonly pieces: readonly SourcePiece[] }
  /** Statements as a list of several levels. */
  | { readonly kind: 'outline'; readonly items: readonly OutlineItem[] }
  /** A drawing of a map; `alt` tells who does not see it what it is. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string };

/** A line of an outline. */
export interface OutlineItem {
  /** From 0, at most one more than that of the item before it. */
  readonly level: number;
  /** Null where the statement stands in full elsewhere, and for steps. */
  readonly id: string | null;
  /** The statement's number; null for a step of linked premises. */
  readonly number: number | null;
  /** What it does to what it stands below; none for what stands below nothing. */
  readonly label: readonly Span[];
  readonly text: readonly Span[];
  /** Lines that tell more of it. */
  readonly details: readonly (readonly Span[])[];
}

/** A PNG, with its width and height on paper in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Reference {
  readonly id: string;
  readonly number: number;
  readonly spans: readonly Span[];
}

export interface SourcePiece {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The statements that cite a passage which ends here. */
  readonly citedBy: readonly Extract<Span, { kind: 'place' }>[];
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** An entry of the table of contents; 1 is a chapter. */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** A debate as a document, independent of the format in which it is written. */
export interface Report {
  readonly name: string;
  readonly title: string;
  /** What it covers, in a line: the map or branch, and how much there is. */
  readonly scope: string;
  readonly description: string;
  readonly author: string;
  /** The day of the export in words. */
  readonly date: string;
  /** When the debate was made, ISO 8601. */
  readonly created: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** None for a document that is too short for a table of contents. */
  readonly contents: readonly ContentsEntry[];
  readonly chapters: readonly Chapter[];
  /** Notes by their number, less 1. */
  readonly notes: readonly (readonly Span[])[];
  /** The records of the sources that it cites, for programs that format citations anew. */
  readonly records: ReadonlyMap<SourceId, CslItem>;
}
