import type { RelationId, RelationKind, StatementId } from '../model/entities.ts';
import type { Quotation } from '../sources/quotation.ts';
import type { ReferencePart } from '../sources/references/reference-part.ts';
import type { TextLine, TextStyle, UnsupportedText } from '../text/text.ts';
import type { Theme } from './theme.ts';

/** Pixels, x to the right and y down, with the origin at the scene's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** The paint of an area or a line; colours are `#rrggbb`. Left out: not filled, not stroked. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap; round line caps when the dash is 0 long (dots). */
  readonly dash?: readonly number[];
}

export type Shape =
  | ({ readonly type: 'rect'; readonly radius: number } & Box & Paint)
  | ({ readonly type: 'circle'; readonly radius: number } & Point & Paint)
  | ({ readonly type: 'path'; readonly commands: readonly PathCommand[] } & Paint)
  | {
      readonly type: 'text';
      readonly line: TextLine;
      readonly style: TextStyle;
      readonly fill: string;
      /** Left end of the baseline. */
      readonly x: number;
      readonly y: number;
      /** `content` is text that people wrote and readers search; `label` is the program's own lettering. */
      readonly role: 'content' | 'label';
    };

export type ElementKind =
  | 'title'
  | 'legend'
  // a map
  | 'relation'
  | 'card'
  | 'banner'
  // an exchange
  | 'lane'
  | 'time'
  | 'move'
  | 'reply'
  | 'note'
  // a map in the order of its sources, with lanes, notes and cards: the words beside claims
  | 'passage'
  // what recurs on pages: titles and numbers, and headings that stood on the page before
  | 'running'
  // the pages of a map: the whole small, with the number of each page; a line for each page; a card in place of one elsewhere
  | 'overview'
  | 'contents'
  | 'reference';

/** Something that a reader sees as one thing: painted, tagged, pointed at and linked as a whole. */
export interface SceneElement {
  readonly kind: ElementKind;
  /** The id of its statement, relation, speaker or move; '' for an element that represents none. */
  readonly id: string;
  readonly bounds: Box;
  readonly shapes: readonly Shape[];
  /** Its text for readers who cannot see it: the whole text of a card, a relation in a sentence. */
  readonly description: string;
  /** Areas in it that lead to other pages. */
  readonly links?: readonly PageLink[];
}

export interface PageLink {
  readonly area: Box;
  /** A card, or the reference in its place, by the id of its statement or move. */
  readonly to: { readonly of: 'statement' | 'reference' | 'move'; readonly id: string };
  /** The link's text. */
  readonly label: string;
}

/** The course of a relation, for pointing at it and for lines that end on it. */
export interface RelationGeometry {
  readonly id: RelationId;
  readonly kind: RelationKind;
  /** True if its target is a relation. */
  readonly onRelation: boolean;
  /** Flattened lines, from each drawn premise to the junction and from there to the target. */
  readonly polylines: readonly (readonly Point[])[];
  /** The place of the sign: the junction of linked premises, or the middle of the line. */
  readonly sign: Point;
  /** Number of premises that are not on this map; a count at the sign says so. */
  readonly hiddenPremises: number;
}

export interface CardGeometry {
  readonly statement: StatementId;
  readonly box: Box;
  /** Number of words of the text that do not fit on the card. */
  readonly wordsCut: number;
}

/** The whole text of a card, shown or not. */
export interface CardText {
  /** The id of the statement, or of the move. */
  readonly id: string;
  readonly of: 'statement' | 'move';
  /** The number on its card; null where cards have none. */
  readonly number: number | null;
  /** The statement's role on this map (Claim, Position, …), with what its marks tell, or who does what in a move. */
  readonly heading: string;
  readonly text: string;
  /** True if the card could not show all of it. */
  readonly isCut: boolean;
  /** What a link from its whole text back to the drawing says; as usual for a map or an exchange when left out. */
  readonly back?: string;
  /** Who asserts and who denies it, in a sentence or two; '' for nobody, and for moves. */
  readonly speakers: string;
  /** The passages that it cites, and does not show. */
  readonly quotations: readonly Quotation[];
}

/** A source whose passages stand on cards, with the numbers of those; none where cards have no numbers. */
export interface SourceReference {
  readonly citation: readonly ReferencePart[];
  readonly numbers: readonly number[];
}

export interface OutlineEntry {
  /** The id of the statement, or of the move. */
  readonly id: string;
  readonly label: string;
  /** Index of the page; 0 is the first. */
  readonly page: number;
  readonly at: Point;
}

/** A map or an exchange ready to be written: everything in paint order, measured, coloured and placed. */
export interface Scene {
  readonly title: string;
  readonly author: string;
  /** The titles that stand at the head of pages: the debate's, and its own. */
  readonly headTitles: readonly string[];
  /** The time when the debate was made, ISO 8601: the only date that an export carries. */
  readonly created: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** A sentence that says what it is and how much is on it. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** The elements of the first page, if there are several. */
  readonly elements: readonly SceneElement[];
  /**
   * The elements of the pages after the first, each of this width and height; null for a drawing in one piece, without
   * page numbers.
   */
  readonly morePages: readonly (readonly SceneElement[])[] | null;
  /** The geometry of a map's statements and relations. */
  readonly cards: readonly CardGeometry[];
  readonly relations: readonly RelationGeometry[];
  readonly outline: readonly OutlineEntry[];
  /** The texts in reading order. */
  readonly texts: readonly CardText[];
  /** The sources of the passages that cards show themselves. */
  readonly references: readonly SourceReference[];
  readonly unsupported: readonly UnsupportedText[];
}
